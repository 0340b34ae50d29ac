import type { CaseObservation } from '../domain/case/case-observation.ts';
import type { Share } from '../domain/statistics/share.ts';
import type { Sample, Statistic } from '../domain/statistics/statistic.ts';
import type { AlikePair } from './families/pair.ts';
import type { SettledFamily } from './families/settle-families.ts';
import type { SummaryStatistics } from './findings.ts';

/** How often one code was given. */
export interface CodeTally {
  readonly id: string;
  readonly name: string;
  readonly recommendations: Share;
  /** Reviews with at least one. */
  readonly reviews: Share;
  /** Of the recommendations, those for which a person confirmed the code. */
  readonly confirmed: number;
}

/** A theme with its place in the tree, in the order of the codebook. */
export interface ThemeTally extends CodeTally {
  readonly layer: string;
  readonly parent: string | null;
  /** 0 at the top of its layer. */
  readonly depth: number;
}

/** One kind of code against another. The rows' `counts` stand one a column. */
export interface CodeTable {
  readonly title: string;
  readonly countingRule: string;
  readonly sample: Sample;
  readonly unit: string;
  readonly columns: readonly string[];
  readonly columnIds: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly counts: readonly number[];
    /** Recommendations with the code of the row. */
    readonly total: number;
  }[];
  /** Recommendations with the code of the column and any of a row. */
  readonly totals: readonly number[];
  /** Recommendations with any code of a row. */
  readonly total: number;
}

/** Reports that address a theme, most first (Brandon et al. 2011, Table 2). */
export interface ReportsByTheme {
  readonly title: string;
  readonly countingRule: string;
  readonly sample: Sample;
  readonly unit: 'overview reports';
  /** Number of overview reports: the most that a theme can have. */
  readonly maximum: number;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly layer: string;
    readonly reports: number;
    readonly recommendations: number;
    /** Ids of the reviews. */
    readonly members: readonly string[];
  }[];
}

/** Whether a theme stands in the case, in a recommendation, in both or in neither. */
export type MatchState = 'neither' | 'case' | 'recommendation' | 'both';

export interface MatchCell {
  readonly state: MatchState;
  /** Recommendations of the review that meet the case theme. */
  readonly recommendations: number;
  /** Why the theme rightly leads to no recommendation; '' when nobody said so. */
  readonly noRecommendation: string;
  /** Whether a person confirmed what was observed in the case; null when nothing was. */
  readonly confirmed: boolean | null;
}

/** Case themes against recommendations, review by review (Brandon et al. 2011, Table 3). */
export interface CaseMatch {
  readonly title: string;
  readonly countingRule: string;
  readonly sample: Sample;
  readonly unit: 'reviews';
  readonly columns: readonly string[];
  readonly columnIds: readonly string[];
  readonly rows: readonly {
    readonly review: string;
    readonly reviewId: string;
    /** '' when nobody gave it. */
    readonly ageBand: string;
    readonly cells: readonly MatchCell[];
  }[];
  readonly totals: readonly CaseThemeTotal[];
}

export interface CaseThemeTotal {
  readonly id: string;
  readonly name: string;
  /** Reviews whose case has the theme. */
  readonly cases: number;
  /** Reviews with a recommendation that meets it, whatever stands in the case. */
  readonly met: number;
  /** Reviews whose case has the theme and that have a recommendation on it. */
  readonly both: number;
  /** Reviews with a recommendation that meets it and without it in the case. */
  readonly onlyMet: number;
  /** Reviews whose case has it and whose authors rightly left it without one. */
  readonly deliberatelyNone: number;
  /** `both` of `cases`. */
  readonly matchRate: Share;
  /** Recommendations that meet it. */
  readonly recommendations: number;
}

export type Quadrant = 'frequent-few' | 'frequent-many' | 'infrequent-few' | 'infrequent-many';

/** Frequency of case themes against number of recommendations (Brandon et al. 2011, Figure 3). */
export interface QuadrantFindings {
  readonly sample: Sample;
  readonly countingRule: string;
  /** A theme is frequent from so many reviews on, and has many recommendations from so many on. */
  readonly cuts: { readonly cases: number; readonly recommendations: number };
  readonly points: readonly {
    readonly id: string;
    readonly name: string;
    readonly cases: number;
    readonly recommendations: number;
    readonly quadrant: Quadrant;
  }[];
}

export interface SmartCriterion {
  readonly id: 'owner' | 'single-action' | 'measurable' | 'deadline' | 'outcome';
  readonly name: string;
  /** The letter of SMART that it speaks to. */
  readonly letter: string;
  readonly definition: string;
  /** Recommendations in which it was observed. */
  readonly met: Share;
  readonly confirmed: number;
}

export interface NationalBody {
  readonly name: string;
  readonly recommendations: number;
  readonly reviews: number;
}

/** The same recommendation said again. */
export interface RepetitionFindings {
  readonly inFamilies: Share;
  /** Recommendations in families that a person confirmed. */
  readonly confirmed: number;
  /** Proposals of which a person said that no two of them ask for the same. */
  readonly dissolved: number;
  /** Largest first. */
  readonly families: readonly (SettledFamily & {
    /** Number of reviews it comes up in. */
    readonly reviews: number;
  })[];
  /** Pairs that speak of the same and ask for opposite things. */
  readonly opposed: readonly AlikePair[];
}

/** What reports say is to be learnt and no recommendation of theirs seems to take up. */
export interface LearningFindings {
  /** Of the learning points, findings and conclusions that the reports mark. */
  readonly withoutRecommendation: Share;
  readonly untaken: readonly {
    readonly review: string;
    readonly reviewId: string;
    readonly reportId: string;
    readonly file: string;
    /** As printed: "Learning point 3". */
    readonly label: string;
    /** Verbatim. */
    readonly text: string;
    readonly page: number;
    /** Id of the recommendation that comes closest; null when none has anything in common. */
    readonly closest: string | null;
  }[];
}

/** The reviews of one year. */
export interface YearFindings {
  readonly year: number;
  readonly reviews: number;
  readonly recommendations: number;
  readonly perReview: Statistic;
  readonly trainingOrProcedure: Share;
  readonly stronger: Share;
}

/** Themes, match and appraisal: everything that rests on codes. */
export interface StudyFindings {
  readonly codebook: { readonly id: string; readonly version: string; readonly title: string; readonly source: string };
  /** Title and version of the other lists. */
  readonly lists: readonly { readonly title: string; readonly version: string; readonly source: string }[];
  /** What suggested, with its version; '' when nothing was suggested. */
  readonly suggester: string;
  /** Names of the people who coded, sorted. */
  readonly coders: readonly string[];
  /** Codes by who gave them, over all lists. */
  readonly codes: { readonly confirmed: number; readonly suggested: number; readonly description: string };
  readonly layers: readonly CodeTally[];
  readonly themes: readonly ThemeTally[];
  readonly withoutTheme: Share;
  readonly means: readonly CodeTally[];
  readonly trainingOrProcedure: Share;
  readonly remarks: readonly CodeTally[];
  readonly smart: {
    readonly criteria: readonly SmartCriterion[];
    /** Place k: recommendations in which k of the five were observed. */
    readonly distribution: readonly number[];
  };
  readonly strength: readonly CodeTally[];
  readonly evaluability: readonly CodeTally[];
  readonly proliferation: {
    /** Over pairs of a review and an agency category that it addresses. */
    readonly perReviewAndAgency: SummaryStatistics;
    readonly words: SummaryStatistics;
    readonly parts: SummaryStatistics;
    /** Recommendations that ask for more than one action. */
    readonly severalActions: Share;
  };
  readonly national: { readonly recommendations: Share; readonly bodies: readonly NationalBody[] };
  readonly quadrant: QuadrantFindings;
  readonly years: readonly YearFindings[];
  /** Null when the documents were not looked through for them. */
  readonly learningPoints: LearningFindings | null;
  readonly observations: {
    readonly confirmed: number;
    readonly suggested: number;
    /** What of a case was observed besides its themes, by review. */
    readonly attributes: readonly Pick<CaseObservation, 'review' | 'about' | 'value' | 'state' | 'score' | 'reason'>[];
  };
}

/** The tables that rest on codes. */
export interface StudyTables {
  readonly reportsByTheme: ReportsByTheme;
  readonly themeByAgency: CodeTable;
  readonly themeByMeans: CodeTable;
  readonly meansByAgency: CodeTable;
  /** Rows: number of SMART observations met, 0 to 5; columns: strength. */
  readonly smartByStrength: CodeTable;
  readonly strengthByEvaluability: CodeTable;
  readonly caseMatch: CaseMatch;
}
