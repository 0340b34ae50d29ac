import { memo } from 'react';
import { cutSegments, type Mark } from './marks.ts';
import type { TextBlock as Block } from './sheet-text.ts';

/** What a segment looks like under its marks: one class for each kind, state and ring. */
function classesOf(marks: readonly Mark[]): string {
  const classes = new Set<string>(['seg']);
  for (const { kind, state, here } of marks) {
    classes.add(`m-${kind}`);
    if (kind === 'recommendation') classes.add(`is-${state}`);
    if (here) classes.add('is-here');
  }
  return [...classes].join(' ');
}

/** Codings over a segment are told apart by lines under it: one a ring, one below the other. */
function linesUnder(marks: readonly Mark[]): React.CSSProperties | undefined {
  const rings = [...new Set(marks.filter(({ kind }) => kind === 'coding').map(({ ring }) => ring))].slice(0, 4);
  if (rings.length === 0) return undefined;
  const hue = (ring: number): string => (ring === 0 ? 'var(--accent)' : `var(--ring-${ring})`);
  return {
    backgroundImage: rings.map((ring) => `linear-gradient(${hue(ring)}, ${hue(ring)})`).join(', '),
    backgroundSize: rings.map(() => '100% 2px').join(', '),
    backgroundPosition: rings.map((_, line) => `0 calc(100% - ${line * 3}px)`).join(', '),
    paddingBottom: `${rings.length * 3}px`,
  };
}

function Words({
  block,
  marks,
  from,
}: {
  readonly block: Block;
  readonly marks: readonly Mark[];
  readonly from: number;
}) {
  return cutSegments(from, block.end, marks).map(({ start, end, marks: over }) => (
    <span
      key={start}
      className={classesOf(over)}
      style={linesUnder(over)}
      data-start={start}
      {...(over.length > 0 ? { 'data-marks': over.map(({ key }) => key).join(' ') } : {})}
    >
      {block.text.slice(start - block.start, end - block.start)}
    </span>
  ));
}

interface TextBlockProps {
  readonly block: Block;
  readonly marks: readonly Mark[];
}

/** A paragraph, heading, list item or cell of a report, in the voice of print, cut where marks begin and end. */
export const TextBlock = memo(function TextBlock({ block, marks }: TextBlockProps) {
  const { kind, role, level, contentStart, start, bold, italic } = block;
  const classes = `block block-${kind} role-${role} level-${level}${bold ? ' is-bold' : ''}${italic ? ' is-italic' : ''}`;
  const over = marks.filter((mark) => mark.start < block.end && mark.end > start);
  const content = (
    <>
      {contentStart > start && (
        <span className="marker" data-start={start}>
          {block.text.slice(0, contentStart - start)}
        </span>
      )}
      <Words block={block} marks={over} from={contentStart} />
    </>
  );
  const indent = kind === 'list-item' || kind === 'paragraph' ? Math.min(60, Math.max(0, block.indent)) : 0;
  return (
    <div className={classes} style={indent > 4 ? { marginLeft: indent } : undefined} data-block={start}>
      {content}
    </div>
  );
});
