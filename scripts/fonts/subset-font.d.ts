declare module 'subset-font' {
  /** Cuts a typeface down to the characters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly noHinting?: boolean;
      readonly keepFeatures?: string[];
    },
  ): Promise<Uint8Array>;
}
