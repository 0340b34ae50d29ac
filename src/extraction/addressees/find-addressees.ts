import type { Addressee } from '../../domain/agency/agency.ts';
import type { AgencyDirectory } from '../../domain/agency/agency-directory.ts';

/** Where a recommendation stands. Every field is as printed; '' when there is none. */
export interface AddresseeContext {
  /** Title printed with the recommendation or over its list. */
  readonly heading: string;
  /** The agency heading it stands under. */
  readonly agencySection: string;
  /** Headings above it, outermost first. */
  readonly sections: readonly string[];
  /** The cell of the agency column of its table row, or the table's agency header. */
  readonly tableHeader: string;
  /** Full name of the board or partnership that the report calls "the Board". */
  readonly board: string;
  /** The agency whose own report this is. */
  readonly reportAgency: string;
}

/**
 * Whom a recommendation asks to act, in the order in which it names them, each once; not every body it mentions.
 *
 * The text decides. Where it names nobody, the agency section, then the table, then the agency whose own report it is are
 * taken, and `source` says so. Nobody is guessed: a passive without an actor outside all of those gives an empty list.
 *
 * @param text the recommendation, verbatim, with its parts
 * @param context where it stands
 * @param directory the listed bodies and the scheme that sorts them
 */
export function findAddressees(text: string, context: AddresseeContext, directory: AgencyDirectory): Addressee[] {
  const direct = directory.mentions(text).slice(0, 1);
  const place = context.agencySection || context.tableHeader || context.reportAgency;
  if (direct.length === 0 && place !== '') {
    const source = context.agencySection ? 'section' : context.tableHeader ? 'table' : 'report';
    return [{ name: place, ...directory.resolve(place), source }];
  }
  return direct.map((mention) => {
    const name = text.slice(mention.start, mention.end);
    return { name, ...directory.resolve(name), source: 'text' };
  });
}
