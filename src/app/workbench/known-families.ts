import { type FamilyFindings, findFamilies } from '../../analysis/families/find-families.ts';
import type { StatedRecommendation } from '../../analysis/families/recommendation-index.ts';

/** Families found once for the same recommendations, however often they are coded in between. */
export class KnownFamilies {
  #known: { readonly version: number; readonly families: FamilyFindings } | null = null;

  /**
   * The families of these recommendations: those that were found before when nothing of what families are sought by has
   * changed since, else found now.
   *
   * @param version of what is stated: `LiveWorkspace.statedVersion`
   */
  of(version: number, stated: readonly StatedRecommendation[]): FamilyFindings {
    if (this.#known?.version !== version) this.#known = { version, families: findFamilies(stated) };
    return this.#known.families;
  }
}
