/** One body that can be addressed: a named organisation or a kind of one ("the police", "Ofsted"). */
export interface Agency {
  /** Stable, kebab-case: "childrens-social-care", "ofsted". */
  readonly id: string;
  readonly name: string;
}

export interface AgencyCategory {
  readonly id: string;
  /** As printed by the source of the scheme; this is what tables show. */
  readonly name: string;
}

/** A dated way of sorting agencies into categories. */
export interface AgencyScheme {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** Civil dates, YYYY-MM-DD; null open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** In the order of the source's table. */
  readonly categories: readonly AgencyCategory[];
  /** Agency id to category id. An agency that is missing here has no category in this scheme. */
  readonly placement: Readonly<Record<string, string>>;
  /** Category for several or all local agencies together; null when the scheme has none. */
  readonly allAgencies: string | null;
  /** Category for bodies that are named but placed nowhere; null when the scheme has none. */
  readonly unplaced: string | null;
}

/** How the addressee of a recommendation became known. */
export type AddresseeSource = 'text' | 'section' | 'table' | 'report';

export interface Addressee {
  /**
   * As named in the report, without a leading article: "Department of Health (Northern Ireland)". A post or group inside
   * the agency it stands under is named with it: "Trustees (Plover House)".
   */
  readonly name: string;
  /** Null when the body is in no list: it is kept by name. */
  readonly agency: string | null;
  /** Category id in the scheme in force; null when the scheme has no place for it. */
  readonly category: string | null;
  readonly source: AddresseeSource;
}
