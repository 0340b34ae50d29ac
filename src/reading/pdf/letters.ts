/** What stands for one character code of a PDF: usual letters for ligatures, a bullet for pictures, '' for nothing. */
export function lettersOf(code: number, symbolic: boolean): string {
  if (code < 0x80) {
    if (code >= 0x20) return String.fromCharCode(code);
    // PDFium marks a hyphen at the end of a line with the code 2.
    return code === 2 ? '-' : '';
  }
  if (code === 0xad) return '\u00ad';
  if (code >= 0xe000 && code <= 0xf8ff) return privateLetter(code, symbolic);
  if (code >= 0xfb00 && code <= 0xfb06) return ligatures[code - 0xfb00] ?? '';
  if (code === 0xfffe || code === 0xffff || code === 0xfeff) return code === 0xfffe ? '-' : '';
  if (code === 0x200b || code === 0x2060 || code === 0x200c || code === 0x200d) return '';
  if (code === 0x2010 || code === 0x2011) return '-';
  if (code >= 0xd800 && code <= 0xdfff) return String.fromCharCode(code);
  if (bulletCodes.has(code)) return '•';
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** Black and white circles, squares, diamonds and arrows that only ever stand as bullets in reports. */
const bulletCodes = new Set([0x25cf, 0x25aa, 0x25a0, 0x2219, 0x2023, 0x2043, 0x204c, 0x204d, 0x25b8, 0x25ba, 0x27a2]);

/** Symbol and Wingdings put their codes at U+F020 to U+F0FF; letters there are real letters in other fonts. */
function privateLetter(code: number, symbolic: boolean): string {
  const low = code & 0xff;
  if (code < 0xf020 || code > 0xf0ff) return '•';
  if (low === 0x2d && symbolic) return '–';
  if (low >= 0x30 && low <= 0x7e && !symbolic) return String.fromCharCode(low);
  return '•';
}

export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0xa0 ||
  code === 0x09 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000;
