/** Widths of Helvetica from the space to the tilde, in thousandths of the type size. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

/** Signs outside Latin-1 that WinAnsi has, with their code and width. */
const others: Readonly<Record<string, readonly [code: number, width: number]>> = {
  '€': [0x80, 556],
  '…': [0x85, 1000],
  '‘': [0x91, 222],
  '’': [0x92, 222],
  '“': [0x93, 333],
  '”': [0x94, 333],
  '•': [0x95, 350],
  '–': [0x96, 556],
  '—': [0x97, 1000],
};

function encodeSign(sign: string): readonly [code: number, width: number] {
  const known = others[sign];
  if (known !== undefined) return known;
  const code = sign.codePointAt(0) ?? 0;
  const width = widths[code - 32];
  if (width !== undefined) return [code, width];
  if (code >= 0xa0 && code <= 0xff) return [code, 556];
  // A letter with a mark that WinAnsi lacks is written without it (ŵ as w); what has no Latin letter, as a question mark.
  const bare = sign.normalize('NFD').slice(0, 1);
  const plain = widths[bare.charCodeAt(0) - 32];
  return plain === undefined ? [0x3f, 556] : [bare.charCodeAt(0), plain];
}

/** Words as codes of WinAnsi with their width at a type size of 1. */
export function encodeWords(text: string): { readonly codes: readonly number[]; readonly width: number } {
  const signs = [...text.normalize('NFC')].map(encodeSign);
  return { codes: signs.map(([code]) => code), width: signs.reduce((sum, [, width]) => sum + width, 0) / 1000 };
}
