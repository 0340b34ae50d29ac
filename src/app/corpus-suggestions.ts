import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import { copyCodebook } from '../domain/codebook/workspace-codebook.ts';
import { type Result, success } from '../domain/result.ts';
import type { RecommendationRecord } from '../domain/snapshot/snapshot.ts';
import type { Suggestion } from '../domain/suggestion/suggestion.ts';
import { loadCodebook } from '../exchange/codebooks/shipped-codebooks.ts';
import type { Store } from '../storage/store.ts';
import type { StoreFailure } from '../storage/store-failure.ts';
import { createSuggester } from '../suggestion/suggest.ts';
import { software } from './software.ts';
import { isNational, suggestionBasis } from './suggest.ts';

/** What is kept between two looks at the clock of a long job. */
const batch = 500;

/** Names what suggests: equal names stand for equal suggestions. */
const suggesterName = (codebook: { readonly id: string; readonly version: string }): string =>
  `${software}, ${codebook.id} ${codebook.version}`;

/** Suggests for recommendations as they stand in a workspace: their addressees are known. */
export function createCorpusSuggester(
  directory: AgencyDirectory,
): (recommendation: Pick<RecommendationRecord, 'text' | 'addressees'>) => Suggestion {
  const suggest = createSuggester(suggestionBasis(loadCodebook()));
  return ({ text, addressees }) =>
    suggest(text, {
      names: directory.mentions(text).filter((mention) => !mention.entry.role),
      addressees: addressees.map(({ name, agency, source }) => ({
        name,
        national: isNational(agency, directory),
        named: source === 'text',
      })),
    });
}

/**
 * Gives a workspace its codebook when it has none, and every recommendation the suggestions of this version of Heed. What
 * has them already is left as it is.
 *
 * @returns how many recommendations got suggestions now
 */
export async function suggestForCorpus(
  store: Store,
  directory: AgencyDirectory,
  actor: string,
  listen: (done: number, total: number) => void,
): Promise<Result<number, StoreFailure>> {
  const codebook = loadCodebook();
  const founded = await store.foundCodebook(copyCodebook(codebook), actor);
  if (!founded.ok) return founded;
  const snapshot = await store.snapshot();
  if (!snapshot.ok) return snapshot;
  const suggesters = await store.listSuggesters();
  if (!suggesters.ok) return suggesters;
  const name = suggesterName(codebook);
  const open = snapshot.value.recommendations.filter(({ id }) => suggesters.value.get(id) !== name);
  if (open.length === 0) return success(0);
  const suggest = createCorpusSuggester(directory);
  for (let from = 0; from < open.length; from += batch) {
    const suggestions = new Map(open.slice(from, from + batch).map((one) => [one.id, suggest(one)]));
    const set = await store.setSuggestions(suggestions, name, actor);
    if (!set.ok) return set;
    listen(Math.min(from + batch, open.length), open.length);
  }
  return success(open.length);
}
