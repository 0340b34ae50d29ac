import type { Generated } from 'kysely';

/*
 * The tables as the newest migration leaves them. JSON columns are text on both engines: PostgreSQL's own JSON types
 * reorder keys and refuse U+0000. Instants are ISO 8601 text in UTC, ids UUIDv7 text.
 */

interface MigrationRow {
  number: number;
  name: string;
  applied: string;
}

interface WorkspaceRow {
  id: string;
  title: string;
  created: string;
  scheme_id: string;
  /** JSON: AgencyScheme. */
  scheme: string;
  /** JSON: WorkspaceCodebook without its themes; null until there is one. */
  codebook: string | null;
}

export interface ReviewRow {
  id: string;
  reference: string;
  title: string;
  kind: string | null;
  outcome: string;
  year: number | null;
  age_band: string | null;
  /** JSON: string to string. */
  other: string;
}

export interface ReportRow {
  id: string;
  review_id: string;
  sha256: string;
  bytes: number;
  file: string;
  kind: string;
  kind_reason: string;
  title: string;
  pages: number;
  /** JSON: string[]. */
  warnings: string;
  /** JSON: NearMiss[]. */
  near_misses: string;
  software: string;
  added: string;
  removed: string | null;
}

/** Apart from `reports`, so that listing reports does not drag megabytes along. */
interface DocumentRow {
  report_id: string;
  encoding: string;
  content: Buffer;
}

/** The file that a report was read from, as it was: the printed page is shown from it. */
interface ReportFileRow {
  report_id: string;
  /** "raw" or "brotli". */
  encoding: string;
  content: Buffer;
}

export interface RecommendationRow {
  id: string;
  review_id: string;
  report_id: string;
  /** Order within the report, from 0. */
  position: number;
  number: string;
  heading: string;
  text: string;
  page: number;
  deadline: string;
  agency_section: string;
  /** An `Addressee` as JSON. */
  home: string | null;
  reference: string;
  confidence: number;
  reason: string;
  state: string;
  restates: string | null;
  /** JSON: number[]. */
  pages: string;
  /** JSON: string[]. */
  section: string;
  /** JSON: Anchor[]. */
  anchors: string;
  /** JSON: Part[]. */
  parts: string;
}

export interface AddresseeRow {
  recommendation_id: string;
  position: number;
  name: string;
  agency: string | null;
  category: string | null;
  source: string;
}

interface SuggestionRow {
  recommendation_id: string;
  suggester: string;
  /** JSON: Suggestion. */
  content: string;
}

export interface CodingRow {
  id: string;
  recommendation_id: string | null;
  report_id: string;
  /** JSON: Anchor; null when the recommendation is meant as a whole. */
  anchor: string | null;
  list: string;
  code: string;
  /** 0 or 1: SQLite has no booleans. */
  applies: number;
  coder: string;
  origin: string;
  rationale: string;
  created: string;
  withdrawn: string | null;
}

/** Records that are looked at as a whole and never many: themes, case observations, memos, views, settings. */
export interface RecordRow {
  kind: string;
  id: string;
  /** Id of what it belongs to: the review of an observation, the subject of a memo; '' none. */
  owner: string;
  /** JSON. */
  content: string;
}

interface LogRow {
  sequence: Generated<number>;
  instant: string;
  actor: string;
  action: string;
  subject: string;
  /** JSON. */
  before: string;
  /** JSON. */
  after: string;
}

export interface Schema {
  heed_migrations: MigrationRow;
  workspace: WorkspaceRow;
  reviews: ReviewRow;
  reports: ReportRow;
  documents: DocumentRow;
  report_files: ReportFileRow;
  recommendations: RecommendationRow;
  addressees: AddresseeRow;
  suggestions: SuggestionRow;
  codings: CodingRow;
  records: RecordRow;
  log: LogRow;
}
