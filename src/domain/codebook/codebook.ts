import type { Cue } from './cue.ts';

/** A layer of the study's framework: the child, the family, managing the case, region and nation. */
export interface Layer {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
}

/** Whom recommendations of a theme are addressed to: any national body, government, or a professional or regional body. */
export type ThemeAudience = 'national' | 'government' | 'profession';

/** Two concepts that speak for a theme when both are met: a feature of the family and the recording of it. */
export interface CuePair {
  readonly concepts: readonly [string, string];
  readonly weight: number;
}

/** What a recommendation can be about. */
export interface Theme {
  readonly id: string;
  readonly name: string;
  /** Id of its layer. */
  readonly layer: string;
  /** Id of the theme it is part of; null at the top of its layer. */
  readonly parent: string | null;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  /** Invented recommendations that belong to it. */
  readonly examples: readonly string[];
  readonly cues: readonly Cue[];
  readonly pairs: readonly CuePair[];
  /** Null when the theme says nothing of its audience. */
  readonly audience: ThemeAudience | null;
}

/** A versioned set of themes in layers. */
export interface Codebook {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: string;
  readonly layers: readonly Layer[];
  /** A parent stands before its parts. */
  readonly themes: readonly Theme[];
  /** Named groups of cues that pairs refer to. */
  readonly concepts: ReadonlyMap<string, readonly Cue[]>;
}

/** What can be noted of a recommendation. */
export interface Remark {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly cues: readonly Cue[];
}

/** A way in which a recommendation wants change: training, an audit, a protocol. */
export interface Means extends Remark {
  /** Cues that count only in a text that states what is wrong: they tell that the means is missing or falls short. */
  readonly missing: readonly Cue[];
}

export interface MeansList {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: string;
  readonly means: readonly Means[];
}

/** What can be noted of a recommendation besides its theme and means: that it asks for what is there already, say. */
export interface RemarkList {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: string;
  readonly remarks: readonly Remark[];
}

/**
 * Of whom a theme of the family must be said: a parent; the person whose review it is; a parent or a grown subject; any of
 * these; or nobody in particular.
 */
export type CaseThemeBearer = 'parent' | 'subject' | 'adult' | 'household' | 'case';

/** Something observed in a case, outside its recommendations. */
export interface CaseTheme {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  /** Themes of the codebook that a recommendation meeting it is likely to have. */
  readonly themes: readonly string[];
  /** What the case was, or what those who worked in it did or left undone. */
  readonly about: 'family' | 'practice';
  readonly bearer: CaseThemeBearer;
  /** What is denied speaks for it as well: "nobody challenged", "the father was not seen". */
  readonly holdsWhenDenied: boolean;
  readonly cues: readonly Cue[];
  /** Words in which a cue of this theme says nothing. */
  readonly unless: readonly Cue[];
}

export interface CaseThemeList {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: string;
  readonly caseThemes: readonly CaseTheme[];
}
