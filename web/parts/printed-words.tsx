interface PrintedWordsProps {
  readonly text: string;
  /** Stretches to mark, in UTF-16 units; end exclusive. */
  readonly marks?: readonly (readonly [start: number, end: number])[];
}

/** Words of a report, in their own voice, some of them marked. */
export function PrintedWords({ text, marks = [] }: PrintedWordsProps) {
  const sorted = [...marks].sort((a, b) => a[0] - b[0]);
  const pieces: (string | { readonly words: string; readonly at: number })[] = [];
  let at = 0;
  for (const [start, end] of sorted) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), { words: text.slice(start, end), at: start });
    at = end;
  }
  pieces.push(text.slice(at));
  return (
    <span className="printed">
      {pieces.map((piece) => (typeof piece === 'string' ? piece : <mark key={piece.at}>{piece.words}</mark>))}
    </span>
  );
}
