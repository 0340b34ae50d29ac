import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type ReportKind,
  type ReviewAttributes,
  type ReviewKind,
  type ReviewOutcome,
  reportKinds,
} from '../domain/review/review.ts';
import type { CollectionProblem } from './file-collection.ts';

export interface ManifestEntry {
  readonly review: string;
  readonly kind: ReportKind | null;
  readonly attributes: ReviewAttributes;
}

/** Which file belongs to which review, as somebody wrote it down. Keys are file names relative to the manifest. */
export interface Manifest {
  /** What the reports are called together; null when it does not say. */
  readonly title: string | null;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
}

interface ManifestReading {
  readonly manifest: Manifest | null;
  readonly problems: readonly CollectionProblem[];
}

const reviewKinds: Readonly<Record<ReviewKind, true>> = {
  'serious-case-review': true,
  'child-safeguarding-practice-review': true,
  'rapid-review': true,
  'safeguarding-adult-review': true,
  'domestic-homicide-review': true,
  'prevention-of-future-deaths': true,
  'public-inquiry': true,
  'safety-investigation': true,
  other: true,
};

const outcomes: Readonly<Record<ReviewOutcome, true>> = { death: true, 'serious-injury': true, unknown: true };

const known = new Set(['file', 'review', 'kind', 'reportkind', 'reviewkind', 'outcome', 'year', 'ageband']);

/** Whether a file of this name says which files make a review: manifest.csv or manifest.yaml. */
export const isManifestName = (name: string): boolean => /^manifest\.(csv|ya?ml)$/i.test(name);

/** One row: text values by column name as written. `place` says where it stands ("row 3", "entry 2"). */
interface Row {
  readonly place: string;
  readonly values: Readonly<Record<string, string>>;
}

const slug = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
const isReportKind = (value: string): value is ReportKind => reportKinds.some((kind) => kind === value);
const isReviewKind = (value: string): value is ReviewKind => Object.hasOwn(reviewKinds, value);
const isOutcome = (value: string): value is ReviewOutcome => Object.hasOwn(outcomes, value);

async function readCsvRows(text: string): Promise<Row[]> {
  const { parse } = await import('csv-parse/sync');
  const records: Record<string, string>[] = parse(text, {
    columns: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    delimiter: [',', ';', '\t'],
  });
  return records.map((values, index) => ({ place: `row ${index + 2}`, values }));
}

interface YamlManifest {
  readonly rows: Row[] | string;
  readonly title: string | null;
}

async function readYaml(text: string): Promise<YamlManifest> {
  const { parse } = await import('yaml');
  const data: unknown = parse(text, { maxAliasCount: 100 });
  const list: unknown = Array.isArray(data)
    ? data
    : typeof data === 'object' && data !== null && 'files' in data
      ? data.files
      : null;
  const said: unknown = typeof data === 'object' && data !== null && 'title' in data ? data.title : null;
  const title = typeof said === 'string' && said.trim() !== '' ? said.trim().slice(0, 200) : null;
  if (!Array.isArray(list)) return { rows: 'it should be a list of entries with `file` and `review`', title };
  const rows = list.map((entry: unknown, index) => ({
    place: `entry ${index + 1}`,
    values: Object.fromEntries(
      Object.entries(typeof entry === 'object' && entry !== null ? entry : {}).map(([key, value]) => [
        key,
        value === null ? '' : String(value).trim(),
      ]),
    ),
  }));
  return { rows, title };
}

/**
 * Reads `manifest.csv` or `manifest.yaml`: columns `file`, `review`, and optionally `reportKind` (overview, agency,
 * action-plan, response, other), `reviewKind`, `outcome` (death, serious-injury), `year`, `ageBand`; `kind` holds
 * either kind; every other column is kept as an attribute. A row that can't be used is a problem naming row and
 * reason; the others count. In YAML the list may stand under `files`, beside a `title` for all of it.
 */
export async function readManifest(path: string): Promise<ManifestReading> {
  const problems: CollectionProblem[] = [];
  const complain = (message: string, advice: string) =>
    problems.push({ path, message: `${basename(path)}: ${message}`, advice });
  let rows: Row[] | string;
  let title: string | null = null;
  try {
    const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
    if (/\.csv$/i.test(path)) rows = await readCsvRows(text);
    else ({ rows, title } = await readYaml(text));
  } catch (error) {
    rows = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
  if (typeof rows === 'string') {
    complain(
      `it could not be read: ${rows}.`,
      'Correct it, or take it away: then files belong to a review by their subfolder.',
    );
    return { manifest: null, problems };
  }
  const entries = new Map<string, ManifestEntry>();
  for (const { place, values } of rows) {
    const fields = new Map(
      Object.entries(values).map(([key, value]) => [key.toLowerCase().replace(/[\s_-]/g, ''), value]),
    );
    const file = (fields.get('file') ?? '').replaceAll('\\', '/').replace(/^\.\//, '');
    const review = fields.get('review') ?? '';
    if (!file && !review && [...fields.values()].every((value) => value === '')) continue;
    if (!file || !review) {
      complain(`${place} has no ${file ? 'review' : 'file'}.`, 'Give both columns `file` and `review` in every row.');
      continue;
    }
    const kinds = [fields.get('reportkind'), fields.get('reviewkind'), fields.get('kind')]
      .filter((value) => value)
      .map((value) => slug(value ?? ''));
    for (const kind of kinds.filter((value) => !isReportKind(value) && !isReviewKind(value))) {
      complain(
        `${place} has the kind "${kind}", which is unknown.`,
        `Use one of ${[...new Set([...reportKinds, ...Object.keys(reviewKinds)])].join(', ')}.`,
      );
    }
    const stated = slug(fields.get('outcome') ?? '');
    if (stated && !isOutcome(stated))
      complain(
        `${place} has the outcome "${stated}", which is unknown.`,
        `Use one of ${Object.keys(outcomes).join(', ')}.`,
      );
    const year = Number(fields.get('year') || Number.NaN);
    if (fields.get('year') && !Number.isInteger(year))
      complain(`${place} has the year "${fields.get('year')}".`, 'Write the year as four digits.');
    entries.set(file, {
      review,
      kind: [slug(fields.get('reportkind') ?? ''), slug(fields.get('kind') ?? '')].find(isReportKind) ?? null,
      attributes: {
        kind: [slug(fields.get('reviewkind') ?? ''), slug(fields.get('kind') ?? '')].find(isReviewKind) ?? null,
        outcome: isOutcome(stated) ? stated : 'unknown',
        year: Number.isInteger(year) ? year : null,
        ageBand: fields.get('ageband') || null,
        other: Object.fromEntries(
          Object.entries(values).filter(
            ([key, value]) => value && !known.has(key.toLowerCase().replace(/[\s_-]/g, '')),
          ),
        ),
      },
    });
  }
  return { manifest: { title, entries }, problems };
}
