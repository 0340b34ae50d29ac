interface MarkedTextProps {
  readonly text: string;
  /** UTF-16 offsets in the text; end exclusive. They may overlap. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** Words of a report with some of them marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  return (
    <p className="printed appraised-text">
      {edges.slice(0, -1).map((from, place) => {
        const words = text.slice(from, edges[place + 1]);
        const marked = marks.some(({ start, end }) => start <= from && from < end);
        return marked ? <mark key={from}>{words}</mark> : <span key={from}>{words}</span>;
      })}
    </p>
  );
}
