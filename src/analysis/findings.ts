import type { CodeList } from '../domain/coding/coding.ts';
import type { ReportKind, ReviewKind, ReviewOutcome } from '../domain/review/review.ts';
import type { RecommendationState } from '../domain/snapshot/snapshot.ts';
import type { Sample, Statistic } from '../domain/statistics/statistic.ts';
import type { DisclosureStatement } from './publication/disclosure-statement.ts';
import type { RepetitionFindings, StudyFindings, StudyTables } from './study-findings.ts';

/**
 * Everything Heed counted in one snapshot, as plain JSON (`findings.json`). No figure stands without its sample, unit
 * and counting rule, and every count can be traced: the recommendations behind a cell are those of `recommendations`
 * with its `review` and its `column` (single-count) or among its `columns` (multi-count).
 */
export interface Findings {
  /** Raised whenever a name or a meaning in this file changes. */
  readonly version: 1;
  /** Name and version: "heed 0.1.0". */
  readonly software: string;
  /** Hash of the snapshot that was counted. */
  readonly snapshot: string;
  readonly scheme: { readonly id: string; readonly title: string; readonly source: string };
  /** What was hidden and left out before the findings left; null for the whole. */
  readonly disclosure: DisclosureStatement | null;
  readonly counted: CountedState;
  readonly corpus: Corpus;
  readonly samples: readonly SampleLayer[];
  readonly statistics: {
    readonly recommendationsPerReview: SummaryStatistics;
    readonly byReviewKind: readonly GroupStatistics[];
    readonly byOutcome: readonly GroupStatistics[];
    readonly byReportKind: readonly ReportKindCount[];
    readonly recommendationsPerHundredPages: Statistic;
    readonly withDeadline: Statistic;
    readonly withParts: Statistic;
    readonly partsPerRecommendation: SummaryStatistics;
  };
  readonly tables: { readonly reviewByAgency: ReviewByAgency; readonly reviewByAgencyMulti: ReviewByAgencyMulti } & (
    | StudyTables
    | Partial<Record<keyof StudyTables, never>>
  );
  /** What rests on codes; null when the snapshot was counted without lists of codes. Its tables are in `tables`. */
  readonly study: StudyFindings | null;
  readonly repetition: RepetitionFindings;
  readonly agencies: readonly AgencyCount[];
  readonly bodies: readonly BodyCount[];
  readonly reviews: readonly CountedReview[];
  /** Reviews outside the sample, because all that is there is a response or another paper. */
  readonly reviewsNotCounted: readonly { readonly id: string; readonly review: string; readonly why: string }[];
  readonly reports: readonly CountedReport[];
  readonly recommendations: readonly CountedRecommendation[];
}

/** Which recommendations the counts are about. */
export interface CountedState {
  readonly states: readonly RecommendationState[];
  /** One sentence to stand on every table. */
  readonly description: string;
  readonly suggested: number;
  readonly accepted: number;
  readonly notCounted: {
    readonly rejected: number;
    /** Said again by another document of the same review, such as an action plan. */
    readonly restatements: number;
    /** Found in a response, which quotes recommendations but makes none. */
    readonly inResponses: number;
    /** In a state that was not asked for. */
    readonly otherStates: number;
  };
}

export interface Corpus {
  readonly reviews: number;
  readonly files: number;
  readonly pages: number;
  /** Files of a format that has no pages (HTML, plain text). */
  readonly filesWithoutPages: number;
  readonly reportsByKind: Readonly<Record<ReportKind, number>>;
  readonly recommendations: number;
}

/** One ring of the nested samples (Brandon et al. 2011, Figure 1). */
export interface SampleLayer extends Sample {
  /** Ids of the reviews in it. */
  readonly members: readonly string[];
}

/** Total, mean, median and range of one count. */
export interface SummaryStatistics {
  readonly total: Statistic;
  readonly mean: Statistic;
  readonly median: Statistic;
  readonly minimum: Statistic;
  readonly maximum: Statistic;
}

/** The same figures for the reviews of one group. */
export interface GroupStatistics {
  /** A review kind or an outcome; "unknown" when nobody said. */
  readonly group: ReviewKind | ReviewOutcome;
  readonly label: string;
  readonly reviews: number;
  readonly statistics: SummaryStatistics;
}

export interface ReportKindCount {
  readonly kind: ReportKind;
  readonly label: string;
  readonly reports: number;
  readonly recommendations: Statistic;
}

interface CountTable {
  readonly title: string;
  readonly countingRule: string;
  readonly sample: Sample;
  readonly unit: string;
  readonly state: string;
  /** Category names as the scheme prints them, in its order; "Not stated" and "Other bodies" only where needed. */
  readonly columns: readonly string[];
  readonly columnIds: readonly string[];
}

/** Review x agency, each recommendation in exactly one column (Brandon et al. 2011, Table 1). */
export interface ReviewByAgency extends CountTable {
  readonly rows: readonly {
    readonly review: string;
    readonly reviewId: string;
    /** One a column. They add up to `total`. */
    readonly counts: readonly number[];
    readonly total: number;
  }[];
  readonly totals: readonly number[];
  readonly total: number;
}

/** Review x agency, a recommendation once in each category that it names: mentions add up to more than recommendations. */
export interface ReviewByAgencyMulti extends CountTable {
  readonly rows: readonly {
    readonly review: string;
    readonly reviewId: string;
    readonly counts: readonly number[];
    /** Sum of `counts`. */
    readonly mentions: number;
    /** Number of recommendations. */
    readonly total: number;
  }[];
  readonly totals: readonly number[];
  readonly mentions: number;
  readonly total: number;
}

export interface AgencyCount {
  readonly columnId: string;
  readonly name: string;
  /** Single-count. */
  readonly recommendations: Statistic;
  /** Of these, recommendations that a person accepted. */
  readonly confirmed: number;
  /** Multi-count. */
  readonly mentions: Statistic;
  /** Reviews with at least one recommendation in the single-count column. */
  readonly reviewsWithAny: Statistic;
}

/** A body as the reports name it, in the scheme or not. */
export interface BodyCount {
  readonly name: string;
  readonly agency: string | null;
  /** Name of the category of the scheme; null when it has no place in it. */
  readonly category: string | null;
  /** Number of recommendations addressed to it. */
  readonly recommendations: number;
  readonly reviews: number;
}

export interface CountedReview {
  readonly id: string;
  readonly review: string;
  readonly title: string;
  readonly kind: ReviewKind | null;
  readonly outcome: ReviewOutcome;
  readonly year: number | null;
  /** What the manifest notes of it ("an invented example"); '' none. */
  readonly note: string;
  readonly files: number;
  readonly pages: number;
  readonly recommendations: number;
}

export interface CountedReport {
  readonly id: string;
  readonly reviewId: string;
  readonly review: string;
  readonly file: string;
  readonly sha256: string;
  readonly kind: ReportKind;
  readonly kindReason: string;
  readonly title: string;
  readonly pages: number;
  readonly recommendations: number;
  readonly nearMisses: number;
  readonly warnings: readonly string[];
}

/** Ids of the codes of one recommendation. */
export interface CountedCodes {
  readonly lists: Readonly<Record<CodeList, readonly string[]>>;
  /** Its themes with everything above them. */
  readonly branches: readonly string[];
  readonly layers: readonly string[];
  /** Whether training, or a procedure, protocol, policy or guidance is among its means. */
  readonly trainingOrProcedure: boolean;
  /** Whether it is addressed or meant beyond the local area. */
  readonly beyond: boolean;
  /** Of the five observations behind SMART, how many are met. */
  readonly smartMet: number;
}

export interface CountedRecommendation {
  readonly id: string;
  readonly reviewId: string;
  readonly review: string;
  readonly reportId: string;
  readonly file: string;
  readonly reportKind: ReportKind;
  readonly state: RecommendationState;
  readonly number: string;
  readonly heading: string;
  /** Verbatim. */
  readonly text: string;
  readonly page: number;
  readonly pages: readonly number[];
  readonly parts: readonly { readonly number: string; readonly text: string }[];
  readonly addressees: readonly {
    readonly name: string;
    readonly agency: string | null;
    readonly category: string | null;
    readonly source: string;
  }[];
  /** Id of its single-count column. */
  readonly column: string;
  /** Ids of its multi-count columns, in the order of the table. */
  readonly columns: readonly string[];
  readonly deadline: string;
  /** Id of the recommendation at the centre of its family; null when it is in none. */
  readonly family: string | null;
  readonly section: readonly string[];
  readonly agencySection: string;
  readonly reference: string;
  readonly confidence: number;
  readonly reason: string;
  /** The codes that are counted for it, by list; null when it was counted without lists of codes. */
  readonly codes: CountedCodes | null;
  /** Where its words stand in the text of the document: UTF-16 offsets and page. */
  readonly anchors: readonly { readonly start: number; readonly end: number; readonly page: number }[];
}
