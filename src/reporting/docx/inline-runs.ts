import type { Cell, Inline, Ring } from '../document/report-document.ts';
import { isRun, textOf } from '../document/text-of.ts';
import { writeRun } from './run.ts';

function writeInline(inline: Inline): string {
  if (typeof inline === 'string') return writeRun(inline);
  if ('report' in inline) return writeRun(inline.report, { style: 'Printed' });
  if ('strong' in inline) return writeRun(inline.strong, { style: 'Strong' });
  return writeRun(textOf(inline));
}

/** What a cell or paragraph says, each voice in its style. */
export function writeContent(content: Cell): string {
  return isRun(content) ? content.map(writeInline).join('') : writeInline(content);
}

const ringMarks: Readonly<Record<Ring, string>> = { 1: '●', 2: '◉', 3: '○', 4: '◌' };

/** The mark of a layer before its name: a hue, and a sign of its own for eyes that don't tell the hues apart. */
export function writeRing(ring: Ring | undefined): string {
  return ring === undefined ? '' : writeRun(`${ringMarks[ring]} `, { style: `Ring${ring}` });
}
