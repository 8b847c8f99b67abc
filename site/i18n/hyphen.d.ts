declare module 'hyphen/*/index.js' {
  const patterns: {
    /** The word with the sign at every place where it may be broken. */
    readonly hyphenateSync: (
      word: string,
      options: { readonly hyphenChar: string; readonly minWordLength: number },
    ) => string;
  };
  export default patterns;
}
