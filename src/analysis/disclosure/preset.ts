import type { CountedUnit } from './count-table.ts';

export interface Rounding {
  /** Counts are shown to the nearest multiple of this, halves upwards. */
  readonly to: number;
  /** Smallest count that is rounded. */
  readonly from: number;
  /** Only totals are rounded. */
  readonly totalsOnly: boolean;
}

/** How small counts are kept from being read. */
export interface DisclosurePreset {
  readonly id: 'none' | 'dfe' | 'hes' | 'custom';
  readonly name: string;
  /** Counts from 1 to this are hidden; 0 hides none. */
  readonly threshold: number;
  /** What stands in place of a hidden count. */
  readonly mark: string;
  readonly rounding: Rounding | null;
  /** Units whose tables are protected. */
  readonly units: readonly CountedUnit[];
}

const people: readonly CountedUnit[] = ['reviews', 'children', 'people'];

export const disclosurePresets: Readonly<Record<'none' | 'dfe' | 'hes', DisclosurePreset>> = {
  none: { id: 'none', name: 'No disclosure control', threshold: 0, mark: '', rounding: null, units: [] },
  /** "Large" is not given a figure where the style is described; 100 is taken. */
  dfe: {
    id: 'dfe',
    name: 'DfE style',
    threshold: 5,
    mark: 'c',
    rounding: { to: 10, from: 100, totalsOnly: true },
    units: people,
  },
  hes: {
    id: 'hes',
    name: 'NHS HES style',
    threshold: 7,
    mark: '*',
    rounding: { to: 5, from: 8, totalsOnly: false },
    units: people,
  },
};

/** A preset of one's own; throws when the threshold or the rounding is no whole number, 0 or more. */
export function customPreset(
  choice: Pick<DisclosurePreset, 'threshold' | 'mark' | 'rounding'> & Partial<Pick<DisclosurePreset, 'units'>>,
): DisclosurePreset {
  const numbers = [choice.threshold, choice.rounding?.to ?? 1, choice.rounding?.from ?? 0];
  if (numbers.some((number) => !Number.isInteger(number) || number < 0) || choice.rounding?.to === 0)
    throw new RangeError('a threshold and a rounding are whole numbers, 0 or more');
  return { id: 'custom', name: 'Custom', units: people, ...choice };
}

const isRounded = (value: number, total: boolean, rounding: Rounding | null): rounding is Rounding =>
  rounding !== null && value >= rounding.from && value > 0 && (total || !rounding.totalsOnly);

/** The figure shown for a count that is not hidden, and the counts it can stand for. */
export function shownFigure(
  value: number,
  total: boolean,
  { rounding }: DisclosurePreset,
): { readonly shown: number; readonly low: number; readonly high: number } {
  if (!isRounded(value, total, rounding)) return { shown: value, low: value, high: value };
  const shown = Math.floor((value + rounding.to / 2) / rounding.to) * rounding.to;
  const low = Math.max(rounding.from, Math.ceil(shown - rounding.to / 2));
  const high = Math.ceil(shown + rounding.to / 2) - 1;
  return { shown, low, high };
}
