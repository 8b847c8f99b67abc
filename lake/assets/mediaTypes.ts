/** The media type of each file ending that the lake knows. */
export const mediaTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  heic: 'image/heic',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  json: 'application/json',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rtf: 'application/rtf',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** The media type of a file by its ending, `application/octet-stream` for any other. */
export function mediaTypeOf(extension: string): string {
  return mediaTypes[extension] ?? 'application/octet-stream';
}

/** The ending of a file's name without the dot, in lower case; `bin` where there is none. */
export function extensionOf(filename: string): string {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(filename)?.[1]?.toLowerCase();
  if (ending === 'jpeg') return 'jpg';
  return ending ?? 'bin';
}
