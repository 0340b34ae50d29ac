/** The part of the normalised text that came from one piece. */
export interface PieceSpan {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

// Soft hyphens, zero-width marks, byte-order marks and control characters are not text; other spaces are spaces.
const dropped = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const spaces = /[\s\u0085]+/g;
// Most pieces are plain: letters, marks and signs that stay as they are, and single spaces. They need no further look.
const plain = /^(?: ?[\x21-\x7e\u00a3\u2013\u2014\u2018-\u201d\u2022])* ?$/;
// What NFC may compose with what stands before it: marks, and the vowels and finals of decomposed Hangul.
const composes = /[\p{M}\u1161-\u1175\u11a8-\u11c2]/u;
/** Marks begin here. */
const firstMark = 0x300;

/**
 * Joins pieces into one text in NFC, with every run of white space as one space and none at the ends, and says which
 * part of the result came from which piece. Spans are in order, never empty, and cover the text without gaps; a letter
 * and its accent from two pieces belong to the piece of the letter.
 */
export function normalisePieces(pieces: readonly string[]): { text: string; spans: PieceSpan[] } {
  const parts: { piece: number; text: string; plain: boolean }[] = [];
  for (let piece = 0; piece < pieces.length; piece++) {
    const raw = pieces[piece] ?? '';
    const isPlain = plain.test(raw);
    let text = isPlain
      ? raw
      : raw
          .replace(/\p{Cs}/gu, '\ufffd')
          .replace(dropped, '')
          .replace(spaces, ' ');
    const last = parts.at(-1);
    if (last === undefined || last.text.charCodeAt(last.text.length - 1) === 32) text = text.trimStart();
    if (text === '') continue;
    const mayCompose = text.charCodeAt(0) >= firstMark || text.charCodeAt(1) >= firstMark;
    if (mayCompose && last !== undefined && composes.test(text.slice(0, 2))) {
      const marks = leadingMarks(text);
      last.text += text.slice(0, marks);
      if (marks > 0) last.plain = false;
      text = text.slice(marks);
      if (text === '') continue;
    }
    parts.push({ piece, text, plain: isPlain });
  }
  while (parts.length > 0) {
    const last = parts[parts.length - 1];
    if (!last) break;
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    parts.pop();
  }
  const spans: PieceSpan[] = [];
  let text = '';
  for (const part of parts) {
    const start = text.length;
    text += part.plain ? part.text : part.text.normalize('NFC');
    spans.push({ piece: part.piece, start, end: text.length });
  }
  return { text, spans };
}

function leadingMarks(text: string): number {
  let length = 0;
  for (const character of text) {
    if (!composes.test(character)) break;
    length += character.length;
  }
  return length;
}
