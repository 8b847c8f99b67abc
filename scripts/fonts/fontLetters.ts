/** Every character that the site's own typefaces can set: our languages, their neighbours' names, and their punctuation. */
export const fontLetters = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  // Lithuanian, Latvian, Polish, Estonian's š and ž, and the names of people from the rest of Europe.
  'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŖŗŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚț',
  '–—‘’‚“”„†•…‰‹›⁄€™−≈≤≥←↑→↓↗',
  '\u00ad\u2002\u2003\u2009\u200a\u202f\u2011\u00b7',
].join('');

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  ).join('');
}
