import { customPreset, type DisclosurePreset, disclosurePresets } from '../analysis/disclosure/preset.ts';
import type { QuotationPolicy } from '../analysis/publication/quotable.ts';
import { failure, type Result, success } from '../domain/result.ts';

/** What a study holds back when it is written. */
export interface PublishingChoice {
  readonly preset: DisclosurePreset;
  readonly quotations: QuotationPolicy;
  /** A folder with the `findings.json` of an earlier publication, or that file; null none. */
  readonly published: string | null;
}

/** A study with nothing held back, but for illustrations that identify strongly. */
export const nothingHeldBack: PublishingChoice = {
  preset: disclosurePresets.none,
  quotations: 'scanned',
  published: null,
};

/** The mark of a threshold of one's own. */
const mark = '*';

/** A preset by its name, or a threshold of one's own: a whole number from 1 to 100; the failure says what can be given. */
export function openPreset(name: string): Result<DisclosurePreset, string> {
  if (name === 'none' || name === 'dfe' || name === 'hes') return success(disclosurePresets[name]);
  if (/^[1-9]\d{0,2}$/.test(name) && Number(name) <= 100)
    return success(customPreset({ threshold: Number(name), mark, rounding: null }));
  return failure(`"${name}" is no way to publish. Give none, dfe, hes, or the largest count to hide (1 to 100).`);
}
