import type { CaseTheme, CaseThemeList } from '../../domain/codebook/codebook.ts';
import type { DocumentText } from '../../domain/document/document-text.ts';
import { confidence } from '../confidence.ts';
import { createCueMatcher } from '../cue-matcher.ts';
import { type CasePassage, createOverlap, listCasePassages, pageOf, type Stretch } from './case-passage.ts';
import { readCast } from './cast.ts';
import type { SectionRole } from './section-role.ts';
import { type Standing, standingOf, standingWeight } from './standing.ts';

/** Words of a document that speak for something said of the case. Offsets in UTF-16 units of its text, end exclusive. */
export interface CasePlace {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** From 1; 0 when the format has no pages. */
  readonly page: number;
}

/** A theme that the narrative of a review speaks for. Never an observation: a person confirms it or leaves it. */
export interface CaseThemeSuggestion {
  /** Id of the case theme. */
  readonly caseTheme: string;
  /** From 0 to 1. */
  readonly score: number;
  /** Most telling first, at most twelve. */
  readonly places: readonly CasePlace[];
  /** Sentences that speak for it. */
  readonly mentions: number;
  /** In words a person can check: "4 sentences in 3 sections, 2 of them in the analysis". */
  readonly reason: string;
}

export type CaseThemeSuggester = (document: DocumentText, leaveOut: readonly Stretch[]) => CaseThemeSuggestion[];

/** How much a sentence counts by what its section is for. */
const roleWeight: Readonly<Record<SectionRole, number>> = {
  analysis: 1.2,
  story: 1,
  summary: 1,
  other: 1,
  scope: 0.1,
  elsewhere: 0.05,
  absent: 0.1,
  'left-out': 0,
};
const mostPlaces = 12;
/** A sentence counts as a mention from this share of what a plain statement would. */
const leastShare = 0.5;
/** What words count in a document that is not about a case: an accident, an audit, a policy. */
const outsideCases = 0.3;
/** Below this a theme is not worth showing. */
const leastScore = 0.55;

interface Mention {
  readonly weight: number;
  readonly share: number;
  readonly place: CasePlace;
  readonly standing: Standing;
  readonly label: boolean;
  readonly passage: CasePassage;
}

/** What speaks for one theme, sentence by sentence: the best place of each. */
type Mentions = Map<string, Map<string, Mention>>;

function weighMentions(mentions: readonly Mention[]): number {
  const sorted = mentions.map(({ weight }) => weight).sort((a, b) => b - a);
  return sorted.reduce((sum, weight, i) => sum + weight / (1 + 0.7 * i), 0);
}

const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function describe(told: readonly Mention[], denials: number): string {
  const sections = new Set(told.map(({ passage }) => passage.section)).size;
  const analysed = told.filter(({ passage }) => passage.role === 'analysis').length;
  const unsure = told.filter(({ standing }) => standing === 'uncertain').length;
  return [
    `${several(told.length, 'sentence')} in ${several(sections, 'section')}`,
    ...(analysed > 0 ? [`${analysed} in the analysis`] : []),
    ...(unsure > 0 ? [`${unsure} uncertain`] : []),
    ...(denials > 0 ? [`denied in ${several(denials, 'sentence')}`] : []),
  ].join('; ');
}

/** Adds up what was found for a theme; null when it is not worth showing. */
function settle(theme: CaseTheme, found: readonly Mention[], aboutCase: boolean): CaseThemeSuggestion | null {
  const denials = found.filter(({ standing }) => standing === 'denied').length;
  const spoken = found.filter(({ weight, label }) => weight > 0 && !label);
  const sections = new Set(spoken.filter(({ share }) => share >= leastShare).map(({ passage }) => passage.section));
  // A heading or label speaks only with the sentences under it.
  const labels = found.filter(({ weight, label, passage }) => label && weight > 0 && sections.has(passage.section));
  const spread = 0.4 * Math.min(3, Math.max(0, sections.size - 1));
  const total = (weighMentions([...spoken, ...labels]) + spread) / (1 + 0.6 * denials);
  const score = confidence(aboutCase ? total : total * outsideCases);
  const told = spoken.filter(({ share }) => share >= leastShare);
  if (score < leastScore || told.length === 0) return null;
  const places = [...told]
    .sort((a, b) => b.weight - a.weight || a.place.start - b.place.start)
    .map(({ place }) => place);
  return {
    caseTheme: theme.id,
    score,
    places: places.slice(0, mostPlaces),
    mentions: told.length,
    reason: describe(told, denials),
  };
}

/**
 * Compiles the cues of a list of case themes once and returns what suggests, for an overview report, the themes observed in
 * the case, most certain first. Only what stands outside the given stretches and outside sections of recommendations, plans
 * and glossaries is read. What is denied, asked, required, said in general or of somebody else counts little or nothing; a
 * denial counts against the theme. The same document gives the same answer; time grows linearly with its length.
 */
export function createCaseThemeSuggester(themes: CaseThemeList): CaseThemeSuggester {
  const byId = new Map(themes.caseThemes.map((theme) => [theme.id, theme]));
  const matcher = createCueMatcher([
    ...themes.caseThemes.map(({ id, cues }) => ({ owner: { id, unless: false }, cues })),
    ...themes.caseThemes.map(({ id, unless }) => ({ owner: { id, unless: true }, cues: unless })),
  ]);
  const noActions = new Map<number, string>();

  return (document, leaveOut) => {
    const leftOut = createOverlap(leaveOut);
    const passages = listCasePassages(document);
    const cast = readCast(document.title, passages);
    const mentions: Mentions = new Map(themes.caseThemes.map(({ id }) => [id, new Map()]));
    for (const passage of passages) {
      const { words, sentences, offset, text, block } = passage;
      const matches = matcher.match(text, words, noActions);
      if (matches.length === 0) continue;
      const barred = new Map<string, Stretch[]>();
      for (const { owner, evidence } of matches) {
        if (owner.unless) barred.set(owner.id, [...(barred.get(owner.id) ?? []), evidence]);
      }
      const isBarred = new Map([...barred].map(([id, stretches]) => [id, createOverlap(stretches)]));
      let place = 0;
      for (const { owner, cue, at, evidence } of matches) {
        while ((sentences[place]?.to ?? Number.POSITIVE_INFINITY) <= at) place++;
        const sentence = sentences[place];
        const theme = byId.get(owner.id);
        if (owner.unless || theme === undefined || sentence === undefined) continue;
        if (isBarred.get(owner.id)?.(evidence.start, evidence.end)) continue;
        const start = offset + (words[sentence.from]?.start ?? 0);
        if (leftOut(start, offset + (words[sentence.to - 1]?.end ?? 0))) continue;
        let end = at + 1;
        while (end < sentence.to && (words[end]?.end ?? 0) <= evidence.end) end++;
        const standing = standingOf(theme, passage, sentence, at, end, cast);
        const share = standingWeight[standing] * Math.min(1, roleWeight[passage.role]);
        const weight = cue.weight * standingWeight[standing] * roleWeight[passage.role];
        const key = `${block.start}:${sentence.from}`;
        const known = mentions.get(theme.id)?.get(key);
        if (known !== undefined && known.weight >= weight) continue;
        const from = offset + evidence.start;
        const found = { start: from, end: offset + evidence.end, words: evidence.words, page: pageOf(block, from) };
        mentions.get(theme.id)?.set(key, { weight, share, place: found, standing, label: sentence.label, passage });
      }
    }
    return themes.caseThemes
      .map((theme) => settle(theme, [...(mentions.get(theme.id)?.values() ?? [])], cast.case))
      .filter((one) => one !== null)
      .sort((a, b) => b.score - a.score);
  };
}
