import type { Basis, Cell, Inline, Ring } from '../document/report-document.ts';
import { isRun } from '../document/text-of.ts';
import { element, escapeMarkup } from '../figure/svg.ts';
import { addressOf, type Selection } from '../selection.ts';
import { sayDate } from '../wording.ts';

/** Words that open the recommendations of a selection. */
export function renderDoor(markup: string, door: Selection, count: number | null, title?: string): string {
  const opens = { class: 'door', href: addressOf(door), ...(count === null ? {} : { 'data-count': count }) };
  return element('a', title === undefined ? opens : { ...opens, title }, markup);
}

function renderInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkup(inline);
  if ('report' in inline) return element('span', { class: 'printed' }, escapeMarkup(inline.report));
  if ('strong' in inline) return element('strong', {}, escapeMarkup(inline.strong));
  if ('date' in inline) return element('time', { datetime: inline.date }, escapeMarkup(sayDate(inline.date)));
  const text = escapeMarkup(inline.text);
  if ('value' in inline) {
    return inline.door === undefined ? text : renderDoor(text, inline.door, inline.count ?? inline.value);
  }
  return renderDoor(text, inline.door, inline.count);
}

/** One thing or several in a row, as HTML. */
export function renderContent(content: Cell): string {
  return isRun(content) ? content.map(renderInline).join('') : renderInline(content);
}

/** The mark of a layer: a dot in its hue, with its pattern for eyes that don't tell the hues apart. */
export function renderRing(ring: Ring | undefined): string {
  return ring === undefined
    ? ''
    : element('span', { class: `layer-mark layer-mark-${ring}`, 'aria-hidden': 'true' }, '');
}

/** What stands under a table or figure: its reading in plain words, the note, then what was counted and how. */
export function renderUnder(block: { note: string; basis?: Basis; reading?: readonly Inline[] }): string {
  const { note, basis, reading } = block;
  const said = note.includes(basis?.countingRule ?? '\u0000');
  const words = [
    note,
    basis === undefined ? '' : `Sample: ${basis.sample}. Unit: ${basis.unit}.${said ? '' : ` ${basis.countingRule}`}`,
  ];
  return [
    reading === undefined ? '' : element('p', { class: 'reading' }, renderContent(reading)),
    ...words.map((text) => (text === '' ? '' : element('p', { class: 'note' }, escapeMarkup(text)))),
  ].join('');
}
