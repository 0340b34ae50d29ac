import type { BlockDraft, DocumentBuilder, Piece } from '../document-builder.ts';
import { readMarker } from '../markers/marker.ts';

/**
 * Adds a paragraph whose pieces may hold hard line breaks ("\n"). A break is a space, except where it opens a new
 * item typed by hand ("(a) ...", "Recommendation 2: ...") or follows another break: there a new block begins.
 */
export function addParagraph(builder: DocumentBuilder, draft: BlockDraft): void {
  const parts = partAtBreaks(draft.pieces);
  const automatic = draft.marker?.how === 'automatic';
  if (parts.length === 1 || (parts.length === 0 && automatic)) {
    builder.add(draft);
    return;
  }
  for (const [index, pieces] of parts.entries()) {
    if (index === 0) builder.add({ ...draft, pieces });
    else {
      const kind = draft.kind === 'cell' || draft.kind === 'heading' ? draft.kind : kindOf(pieces);
      builder.add({
        ...draft,
        pieces,
        kind,
        level: kind === 'paragraph' ? 0 : (draft.level ?? 0),
        marker: { how: 'recognise' },
      });
    }
  }
}

function kindOf(pieces: readonly Piece[]): 'list-item' | 'paragraph' {
  return readMarker(plainText(pieces)) ? 'list-item' : 'paragraph';
}

function partAtBreaks(pieces: readonly Piece[]): Piece[][] {
  if (!pieces.some((piece) => piece.text.includes('\n'))) return pieces.length > 0 ? [[...pieces]] : [];
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    for (const [index, text] of piece.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...piece, text });
    }
  }
  const parts: Piece[][] = [];
  let blank = true;
  for (const line of lines) {
    const text = plainText(line);
    if (text === '') {
      blank = true;
      continue;
    }
    const current = parts.at(-1);
    if (!current || blank || opensItem(text)) parts.push(line);
    else {
      const first = line[0];
      if (first) current.push({ ...first, text: ' ' }, ...line);
    }
    blank = false;
  }
  return parts;
}

function opensItem(text: string): boolean {
  const marker = readMarker(text)?.marker;
  return marker !== undefined && !/^\d+$/.test(marker.label);
}

/** The words of some pieces with white space normalised. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
