import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../analysis/analyse.ts';
import type { DraftedRecommendation } from '../analysis/critique/critique.ts';
import { criticiseDraft, type Draft, type DraftCritique, type Past } from '../analysis/critique/draft-critique.ts';
import { createFindingSearch } from '../analysis/critique/finding-behind.ts';
import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import type { DocumentText } from '../domain/document/document-text.ts';
import type { ReadingFailure } from '../domain/document/reading-failure.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { loadCaseThemes } from '../exchange/codebooks/shipped-codebooks.ts';
import { findAddressees } from '../extraction/addressees/find-addressees.ts';
import { openWorkspace } from '../storage/workspace.ts';
import { loadDirectory } from './agency-directory.ts';
import { createCorpusSuggester } from './corpus-suggestions.ts';
import { collectFiles } from './file-collection.ts';
import { readFiles } from './read-files.ts';
import type { ReadReport } from './report-reading.ts';
import { software } from './software.ts';
import { openCaseSuggester } from './suggest-case.ts';

export interface CheckJob {
  /** Path of the draft; null when its words are given. */
  readonly path: string | null;
  /** A pasted draft or list, when there is no file. */
  readonly pasted: string;
  /** A workspace of past reviews; null compares with none. */
  readonly against: string | null;
}

export type CheckFailure =
  | { readonly code: 'not-read'; readonly failure: Pick<ReadingFailure, 'message' | 'advice'> }
  | { readonly code: 'no-past'; readonly message: string; readonly advice: string };

/** A pasted text is checked as a list when the whole of it is no longer than this. */
const longestList = 60_000;
const leastItemWords = 4;

const nowhere = { heading: '', agencySection: '', sections: [], tableHeader: '', board: '', reportAgency: '' };

interface Item {
  readonly number: string;
  readonly text: string;
  readonly page: number;
  readonly addressees: readonly {
    readonly name: string;
    readonly agency: string | null;
    readonly category: string | null;
    readonly source: 'text' | 'section' | 'table' | 'report';
  }[];
}

/** Every paragraph or list item of a list, with its number; what is shorter than a sentence is a heading. */
function listItems(document: DocumentText, directory: AgencyDirectory): Item[] {
  if (document.text.length > longestList) return [];
  return document.blocks.flatMap((block) => {
    const text = document.text.slice(block.contentStart, block.end).trim();
    if (block.role !== 'body' || block.kind === 'heading' || text.split(/\s+/).length < leastItemWords) return [];
    const label = block.marker?.kind === 'bullet' ? '' : (block.marker?.label ?? '');
    return [{ number: label, text, page: block.page, addressees: findAddressees(text, nowhere, directory) }];
  });
}

async function readDraft({ path, pasted }: CheckJob): Promise<Result<ReadReport, CheckFailure>> {
  const folder = path === null ? await mkdtemp(join(tmpdir(), 'heed-draft-')) : null;
  try {
    const file = folder === null ? (path ?? '') : join(folder, 'pasted.txt');
    if (folder !== null) await writeFile(file, pasted);
    const { files, problems } = await collectFiles([file]);
    const [problem] = problems;
    if (files.length === 0) {
      const message = problem?.message ?? `${file} holds no draft that Heed can read.`;
      return failure({ code: 'not-read', failure: { message, advice: 'Give one report, or paste a list with "-".' } });
    }
    const options = { workers: 1, ocr: true, scheme: null, keepDocument: true };
    const [reading] = await readFiles(files.slice(0, 1), options, problems, () => {});
    if (reading === undefined || !reading.ok) {
      const reason = reading?.failure ?? { message: `${file} could not be read.`, advice: 'Try another format.' };
      return failure({ code: 'not-read', failure: reason });
    }
    return success(reading);
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

async function readPast(workspace: string | null): Promise<Result<Past, CheckFailure>> {
  if (workspace === null) return success({ recommendations: [], perReview: [] });
  const opened = await openWorkspace(workspace);
  if (!opened.ok) return failure({ code: 'no-past', message: opened.failure.message, advice: opened.failure.advice });
  try {
    const snapshot = await opened.value.snapshot();
    if (!snapshot.ok)
      return failure({ code: 'no-past', message: snapshot.failure.message, advice: snapshot.failure.advice });
    const { reviews, recommendations } = analyse(snapshot.value, { software });
    const years = new Map(reviews.map(({ id, year }) => [id, year]));
    return success({
      recommendations: recommendations.map(({ id, text, review, reviewId, addressees }) => ({
        ...{ id, text, review, year: years.get(reviewId) ?? null },
        agencies: addressees.map(({ name }) => name),
      })),
      perReview: reviews.map((review) => review.recommendations),
    });
  } finally {
    await opened.value.close();
  }
}

/** Reads a draft with everything that is suggested for it. A draft without found recommendations is taken as a list of them. */
function prepare(reading: ReadReport, document: DocumentText, file: string): Draft {
  const directory = loadDirectory(null);
  const { extracted } = reading;
  const found: readonly Item[] = extracted.recommendations;
  const isList = found.length === 0 && extracted.kind !== 'response';
  const items = isList ? listItems(document, directory) : found;
  const stretches = [
    ...extracted.recommendations.flatMap(({ anchors }) => anchors),
    ...extracted.nearMisses.map(({ anchor }) => anchor),
  ];
  const findBehind = isList ? null : createFindingSearch(document, stretches);
  const suggest = createCorpusSuggester(directory);
  const names = new Map(loadCaseThemes().caseThemes.map(({ id, name }) => [id, name]));
  const recommendations = items.map(
    ({ number, text, page, addressees }, place): DraftedRecommendation => ({
      ...{ id: String(place + 1), number, text, page },
      addressees: addressees.map(({ name }) => name),
      suggestion: suggest({ text, addressees }),
      finding: findBehind === null ? undefined : findBehind(text),
    }),
  );
  const themes = isList ? [] : openCaseSuggester()(document, extracted).themes;
  return {
    file,
    title: isList ? '' : extracted.title,
    recommendations,
    caseThemes: themes.map(({ caseTheme, score, places }) => ({
      ...{ id: caseTheme, name: names.get(caseTheme) ?? caseTheme, score },
      ...{ words: places[0]?.words ?? '', page: places[0]?.page ?? 0 },
    })),
  };
}

/** Reviews a draft report or a list of recommendations as a critical friend would. Nothing is kept. */
export async function checkDraft(job: CheckJob): Promise<Result<DraftCritique, CheckFailure>> {
  const past = await readPast(job.against);
  if (!past.ok) return past;
  const reading = await readDraft(job);
  if (!reading.ok) return reading;
  const { document } = reading.value;
  if (document === null) throw new Error('the document was asked for');
  return success(criticiseDraft(prepare(reading.value, document, job.path ?? 'pasted list'), past.value));
}
