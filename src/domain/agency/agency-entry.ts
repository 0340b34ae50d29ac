import type { Agency } from './agency.ts';

/** How a body is listed: what it is called, and what that says about whom it can bind. */
export interface AgencyEntry extends Agency {
  /**
   * Other names. Words in lower case match in any case; a word with a capital matches only a capital ("Education" is the
   * agency, "education" is not). `*` at either end stands for one or more capitalised words of a proper name:
   * "* NHS Foundation Trust", "Department for *". Plurals and possessives match by themselves.
   */
  readonly aliases: readonly string[];
  /** Matched as written, plural s apart: "CAMHS", "GP". "IT" in "it" never matches. */
  readonly abbreviations: readonly string[];
  /** A body of one area, or one that speaks for a nation or a region. */
  readonly level: 'local' | 'national';
  /** A post or profession inside some agency ("designated nurse"): the agency it stands under decides its category. */
  readonly role: boolean;
  /** Several agencies together ("partner agencies"). */
  readonly collective: boolean;
}

/** Where a listed body is named in a text. Offsets are UTF-16 indexes. */
export interface AgencyMention {
  readonly start: number;
  readonly end: number;
  readonly entry: AgencyEntry;
}

/** What a printed name turns out to be; null where the lists say nothing. */
export interface ResolvedAgency {
  readonly agency: string | null;
  readonly category: string | null;
}
