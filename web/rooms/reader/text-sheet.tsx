import { useEffect, useRef, useState } from 'react';
import type { Outline } from './items.ts';
import { MarginStripes } from './margin-stripes.tsx';
import type { Mark } from './marks.ts';
import { type TextBlock as Block, useSheetText } from './sheet-text.ts';
import { TextBlock } from './text-block.tsx';

interface TextSheetProps {
  readonly report: string;
  readonly sheet: Outline['sheets'][number];
  readonly printed: boolean;
  readonly marks: readonly Mark[];
  readonly onPoint: (mark: Mark) => void;
}

/** Marks that stand in the margin. */
const inMargin = new Set(['recommendation', 'near-miss', 'coding', 'observation']);

/** Cells of one table stand together, row by row. */
type Group =
  | { readonly table: number; readonly cells: readonly Block[] }
  | { readonly table: null; readonly block: Block };

function groupCells(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const table = block.cell?.[0];
    const last = groups.at(-1);
    if (table === undefined) groups.push({ table: null, block });
    else if (last && last.table === table) groups[groups.length - 1] = { table, cells: [...last.cells, block] };
    else groups.push({ table, cells: [block] });
  }
  return groups;
}

function TableCells({ cells, marks }: { readonly cells: readonly Block[]; readonly marks: readonly Mark[] }) {
  const rows = new Map<number, Map<number, Block[]>>();
  for (const block of cells) {
    const [, row = 0, column = 0] = block.cell ?? [];
    const places = rows.get(row) ?? new Map<number, Block[]>();
    places.set(column, [...(places.get(column) ?? []), block]);
    rows.set(row, places);
  }
  return (
    <table className="printed-table">
      <tbody>
        {[...rows].map(([row, places]) => (
          <tr key={row}>
            {[...places].map(([column, blocks]) => {
              const [, , , rowSpan = 1, columnSpan = 1, header = 0] = blocks[0]?.cell ?? [];
              const content = blocks.map((block) => <TextBlock key={block.start} block={block} marks={marks} />);
              return header === 1 ? (
                <th key={column} rowSpan={rowSpan} colSpan={columnSpan}>
                  {content}
                </th>
              ) : (
                <td key={column} rowSpan={rowSpan} colSpan={columnSpan}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One sheet of the text with its margin. It is filled when it comes near, and keeps its place before. */
export function TextSheet({ report, sheet, printed, marks, onPoint }: TextSheetProps) {
  const frame = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: element.closest('.reader-text'),
      rootMargin: '1200px 0px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const text = useSheetText(report, sheet.number, near);
  const height = useRef(Math.max(120, (sheet.size / 62) * 23));
  const filled = near && text !== undefined;
  useEffect(() => {
    if (filled && frame.current !== null) height.current = frame.current.offsetHeight;
  });
  const stretch = text?.blocks.length ? { start: text.blocks[0]?.start ?? 0, end: text.blocks.at(-1)?.end ?? 0 } : null;
  const own = stretch === null ? [] : marks.filter((mark) => mark.start < stretch.end && mark.end > stretch.start);
  const label = printed
    ? `Page ${sheet.number}${sheet.label && sheet.label !== String(sheet.number) ? ` (${sheet.label})` : ''}`
    : '';
  return (
    <section
      ref={frame}
      className="text-sheet"
      data-sheet={sheet.number}
      aria-label={label || `Part ${sheet.number}`}
      style={filled ? undefined : { minHeight: height.current }}
    >
      {label !== '' && (
        <p className="sheet-label">
          {label}
          {sheet.ocr !== null && <span> read from a picture, {Math.round(sheet.ocr)}% sure</span>}
        </p>
      )}
      {filled && (
        <>
          {groupCells(text.blocks).map((group) =>
            group.table === null ? (
              <TextBlock key={group.block.start} block={group.block} marks={own} />
            ) : (
              <TableCells key={`t${group.table}`} cells={group.cells} marks={own} />
            ),
          )}
          <MarginStripes sheet={frame} marks={own.filter(({ kind }) => inMargin.has(kind))} onPoint={onPoint} />
        </>
      )}
    </section>
  );
}
