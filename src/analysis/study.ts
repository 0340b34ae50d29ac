import { shareOf } from '../domain/statistics/share.ts';
import { matchCaseThemes } from './case-match.ts';
import { placeInQuadrants, type QuadrantCuts } from './case-quadrant.ts';
import { crosstabulate, indexAgencies } from './code-tables.ts';
import { oncePerBranch, oncePerCode, sampleOf, tallyCodes } from './code-tallies.ts';
import type { CodedColumns } from './coded-columns.ts';
import { describeLearning, type LearningByReport } from './learning-taken-up.ts';
import { shareTrainingOrProcedure } from './means-used.ts';
import { describeNational } from './national-bodies.ts';
import { describeProliferation } from './proliferation.ts';
import { countReportsByTheme } from './reports-by-theme.ts';
import { describeSmart, distributeSmart, indexSmartMet } from './smart-observed.ts';
import type { StudyFindings, StudyTables, ThemeTally } from './study-findings.ts';
import { compareYears } from './years.ts';

const many = (count: number): string => count.toLocaleString('en-GB');

function describeCodes(columns: CodedColumns): StudyFindings['codes'] {
  let confirmed = 0;
  let all = 0;
  for (const index of Object.values(columns.lists)) {
    all += index.code.length;
    for (const one of index.confirmed) confirmed += one;
  }
  const suggested = all - confirmed;
  const both = `Codes: ${many(suggested)} suggested, not yet confirmed by a person, together with ${many(confirmed)} that a person confirmed.`;
  const description =
    all === 0
      ? 'Nothing has been coded, and nothing suggested.'
      : confirmed === 0
        ? 'Codes are suggestions that no person has confirmed yet.'
        : suggested === 0
          ? 'Codes are those that a person confirmed.'
          : both;
  return { confirmed, suggested, description };
}

function tallyThemes(columns: CodedColumns): ThemeTally[] {
  const themes = new Map(columns.frame.codebook.themes.map((theme) => [theme.id, theme]));
  const depthOf = (id: string): number => {
    const parent = themes.get(id)?.parent ?? null;
    return parent === null ? 0 : 1 + depthOf(parent);
  };
  return tallyCodes(columns, columns.branches, oncePerBranch).map((tally) => ({
    ...tally,
    layer: themes.get(tally.id)?.layer ?? '',
    parent: themes.get(tally.id)?.parent ?? null,
    depth: depthOf(tally.id),
  }));
}

/** The tables that rest on codes. */
export function tabulateStudy(columns: CodedColumns): StudyTables {
  const { branches, lists } = columns;
  const agencies = indexAgencies(columns);
  const inTwo = `${oncePerBranch} Agencies are single-count.`;
  return {
    reportsByTheme: countReportsByTheme(columns),
    themeByAgency: crosstabulate(columns, branches, agencies, { title: 'Themes by agency', countingRule: inTwo }),
    themeByMeans: crosstabulate(columns, branches, lists.means, {
      title: 'Themes by means of action',
      countingRule: `${oncePerBranch} It counts once for each of its means.`,
    }),
    meansByAgency: crosstabulate(columns, lists.means, agencies, {
      title: 'Means of action by agency',
      countingRule: `${oncePerCode} Agencies are single-count.`,
    }),
    smartByStrength: crosstabulate(columns, indexSmartMet(columns), lists.strength, {
      title: 'SMART against strength',
      countingRule: 'Each recommendation once: by how many of the five observations it meets, and by strength.',
    }),
    strengthByEvaluability: crosstabulate(columns, lists.strength, lists.evaluability, {
      title: 'Strength against evaluability',
      countingRule: 'Each recommendation once.',
    }),
    caseMatch: matchCaseThemes(columns),
  };
}

/** Everything that rests on codes, beside the tables. Pure; without recommendations it has zeros and words. */
export function describeStudy(
  columns: CodedColumns,
  tables: StudyTables,
  { cuts, learning }: { readonly cuts?: QuadrantCuts; readonly learning?: LearningByReport } = {},
): StudyFindings {
  const { counted, frame, lists } = columns;
  const { id, version, title, source } = frame.codebook;
  const themed = counted.recommendations.filter((_, i) => lists.themes.start[i] === lists.themes.start[i + 1]).length;
  const observations = counted.snapshot.observations.filter(({ state }) => state !== 'rejected');
  return {
    codebook: { id, version, title, source },
    lists: [frame.means, frame.caseThemes, frame.remarks, frame.strength, frame.evaluability].map((list) => ({
      title: list.title,
      version: list.version,
      source: list.source,
    })),
    suggester: counted.snapshot.suggester,
    coders: [
      ...new Set(counted.snapshot.codings.flatMap(({ withdrawn, coder }) => (withdrawn === null ? [coder] : []))),
    ].sort(),
    codes: describeCodes(columns),
    layers: tallyCodes(columns, columns.layers, 'A recommendation counts once in each layer in which it has a theme.'),
    themes: tallyThemes(columns),
    withoutTheme: shareOf(themed, counted.recommendations.length, {
      unit: 'recommendations',
      sample: sampleOf(columns),
      countingRule: 'Recommendations without any counted theme.',
    }),
    means: tallyCodes(columns, lists.means, oncePerCode),
    trainingOrProcedure: shareTrainingOrProcedure(columns),
    remarks: tallyCodes(columns, lists.remarks, oncePerCode),
    smart: { criteria: describeSmart(columns), distribution: distributeSmart(indexSmartMet(columns)) },
    strength: tallyCodes(columns, lists.strength, 'Each recommendation once, by its strongest action.'),
    evaluability: tallyCodes(columns, lists.evaluability, 'Each recommendation once.'),
    proliferation: describeProliferation(columns),
    national: describeNational(columns),
    quadrant: placeInQuadrants(tables.caseMatch, cuts),
    years: compareYears(columns),
    learningPoints: learning === undefined ? null : describeLearning(counted, learning),
    observations: {
      confirmed: observations.filter(({ state }) => state === 'accepted').length,
      suggested: observations.filter(({ state }) => state === 'suggested').length,
      attributes: observations
        .filter(({ about }) => about !== 'case-theme')
        .map(({ review, about, value, state, score, reason }) => ({ review, about, value, state, score, reason })),
    },
  };
}
