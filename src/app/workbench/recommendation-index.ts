import type { StudyFrame } from '../../domain/codebook/study-frame.ts';
import type { CodeList } from '../../domain/coding/coding.ts';
import { type CountedCode, countCodes } from '../../domain/coding/counted-codes.ts';
import type { DimensionId } from '../../domain/recommendation/dimension.ts';
import { type Dimension, describeDimensions, openThemeTree, placeIn, type ThemeTree } from './dimensions.ts';
import type { LiveRecords } from './live-records.ts';

/** Which codes are counted: a person's alone, or those and the suggestions nobody has judged. */
export type Counting = 'confirmed' | 'all';

/** The values of every recommendation in one dimension, as places in `values`. */
export interface IndexedDimension {
  readonly dimension: Dimension;
  readonly values: readonly { readonly id: string; readonly name: string }[];
  /** By place of the recommendation. Equal rows are one array. */
  readonly rows: Readonly<Record<Counting, readonly (readonly number[])[]>>;
  readonly placeOf: (value: string) => number | undefined;
}

/** A family that recommendations are put into. */
export interface PlacedFamily {
  readonly centre: string;
  readonly members: readonly string[];
  /** A person's word, or a proposal. */
  readonly state: 'accepted' | 'suggested';
}

/** Letters of its centre's words that a family is called by. */
const nameLength = 80;

interface Growing {
  readonly dimension: Dimension;
  readonly values: { id: string; name: string }[];
  readonly places: Map<string, number>;
  readonly rows: Record<Counting, (readonly number[])[]>;
  readonly interned: Map<string, readonly number[]>;
}

const noCodes: readonly CountedCode[] = [];

/** Dimensions that codes decide; the others have the same rows for both countings. */
const coded = new Set<DimensionId>([
  ...(['layer', 'theme', 'means', 'caseTheme', 'remark', 'strength', 'evaluability', 'smartMet', 'judged'] as const),
  ...(['smart-owner', 'smart-single-action', 'smart-measurable', 'smart-outcome', 'smart-deadline'] as const),
  ...(['trainingOrProcedure', 'beyond'] as const),
]);

/**
 * Every recommendation placed in every dimension, kept as codings change: a change places again only the recommendations it
 * touches. Counting, filtering and tabulating go over plain arrays of small numbers.
 */
export class RecommendationIndex {
  readonly #records: LiveRecords;
  #tree: ThemeTree;
  /** Ids in reading order: reviews, reports, places in the report. */
  readonly ids: readonly string[];
  readonly #places: Map<string, number>;
  readonly #dimensions: Map<DimensionId, Growing>;
  #confirmed: ReadonlySet<string> = new Set();

  constructor(records: LiveRecords, frame: StudyFrame) {
    this.#records = records;
    this.#tree = openThemeTree(frame);
    this.ids = inReadingOrder(records);
    this.#places = new Map(this.ids.map((id, place) => [id, place]));
    this.#dimensions = new Map(
      describeDimensions(records, frame).map((dimension) => [dimension.id, startDimension(dimension)]),
    );
    for (let place = 0; place < this.ids.length; place++) this.#place(place);
  }

  /** Place of a recommendation, or -1. */
  placeOf(id: string): number {
    return this.#places.get(id) ?? -1;
  }

  get(id: DimensionId): IndexedDimension {
    const found = this.#dimensions.get(id);
    if (found === undefined) throw new Error(`no dimension ${id}`);
    return { ...found, placeOf: (value) => found.places.get(value) };
  }

  all(): IndexedDimension[] {
    return [...this.#dimensions.keys()].map((id) => this.get(id));
  }

  /** Places a recommendation again, after a change. */
  update(id: string): void {
    const place = this.placeOf(id);
    if (place >= 0) this.#place(place);
  }

  /** Whether a value stands in a list of choices: of families those that a person confirmed. */
  isListed(dimension: DimensionId, value: string): boolean {
    return dimension !== 'family' || this.#confirmed.has(value);
  }

  /** Puts recommendations into families, each named by the words of its centre. */
  setFamilies(families: readonly PlacedFamily[]): void {
    const family = this.#growing('family');
    const again = this.#growing('again');
    const centreOf = new Map(families.flatMap(({ centre, members }) => members.map((id) => [id, centre] as const)));
    this.#confirmed = new Set(families.flatMap(({ centre, state }) => (state === 'accepted' ? [centre] : [])));
    for (const [place, id] of this.ids.entries()) {
      const centre = centreOf.get(id);
      setRow(family, place, centre === undefined ? [] : [centre], 'all');
      setRow(again, place, [centre === undefined ? 'no' : 'yes'], 'all');
      for (const { rows } of [family, again]) rows.confirmed[place] = rows.all[place] ?? [];
    }
    for (const value of family.values) {
      const text = this.#records.get('recommendation', value.id)?.text.replace(/\s+/g, ' ') ?? value.id;
      value.name = text.length <= nameLength ? text : `${text.slice(0, nameLength).trimEnd()} …`;
    }
  }

  #growing(id: DimensionId): Growing {
    const found = this.#dimensions.get(id);
    if (found === undefined) throw new Error(`no dimension ${id}`);
    return found;
  }

  #place(place: number): void {
    const records = this.#records;
    const recommendation = records.get('recommendation', this.ids[place] ?? '');
    if (recommendation === null) return;
    const review = records.get('review', recommendation.review);
    const report = records.reports.get(recommendation.report) ?? null;
    const codings = records.codingsOf(recommendation.id);
    const suggestion = records.suggestions.get(recommendation.id) ?? null;
    const counted = (considered: typeof suggestion) => {
      const known = new Map<CodeList, readonly CountedCode[]>();
      return (list: CodeList): readonly CountedCode[] => {
        if (considered === null && codings.length === 0) return noCodes;
        const found = known.get(list) ?? countCodes(list, codings, considered);
        known.set(list, found);
        return found;
      };
    };
    const all = { recommendation, review, report, codes: counted(suggestion) };
    const confirmed = { ...all, codes: counted(null) };
    for (const growing of this.#dimensions.values()) {
      const { id } = growing.dimension;
      if (id === 'family' || id === 'again') {
        growing.rows.all[place] ??= [];
        growing.rows.confirmed[place] ??= [];
        continue;
      }
      setRow(growing, place, placeIn(id, all, records.scheme, this.#tree), 'all');
      if (coded.has(id)) setRow(growing, place, placeIn(id, confirmed, records.scheme, this.#tree), 'confirmed');
      else growing.rows.confirmed[place] = growing.rows.all[place] ?? [];
    }
  }
}

function startDimension(dimension: Dimension): Growing {
  const values = (dimension.values ?? []).map((value) => ({ ...value }));
  return {
    dimension,
    values,
    places: new Map(values.map(({ id }, place) => [id, place])),
    rows: { all: [], confirmed: [] },
    interned: new Map(),
  };
}

/** Values that a closed dimension does not know are left out; an open one takes them as they come. */
function setRow(growing: Growing, place: number, ids: readonly string[], counting: Counting): void {
  const row: number[] = [];
  for (const id of ids) {
    let value = growing.places.get(id);
    if (value === undefined && growing.dimension.values === null) {
      value = growing.values.length;
      growing.values.push({ id, name: id === 'unknown' ? 'Not known' : id });
      growing.places.set(id, value);
    }
    if (value !== undefined) row.push(value);
  }
  const key = row.length === 1 ? String(row[0]) : row.join(' ');
  const interned = growing.interned.get(key);
  if (interned === undefined) growing.interned.set(key, row);
  growing.rows[counting][place] = interned ?? row;
}

function inReadingOrder(records: LiveRecords): string[] {
  const reviews = new Map([...records.all('review')].map(({ id }, place) => [id, place]));
  const reports = new Map([...records.reports.keys()].map((id, place) => [id, place]));
  const last = Number.MAX_SAFE_INTEGER;
  return [...records.all('recommendation')]
    .filter(({ report }) => reports.has(report))
    .sort(
      (a, b) =>
        (reviews.get(a.review) ?? last) - (reviews.get(b.review) ?? last) ||
        (reports.get(a.report) ?? last) - (reports.get(b.report) ?? last) ||
        (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0),
    )
    .map(({ id }) => id);
}
