import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { type FamilyFindings, findFamilies } from '../../analysis/families/find-families.ts';
import type { StatedRecommendation } from '../../analysis/families/recommendation-index.ts';

/** From so many recommendations on, families are sought in a thread of their own. */
const many = 2000;

/** Equal recommendations have an equal name; what is coded of them does not matter. */
function nameOf(stated: readonly StatedRecommendation[]): string {
  const hash = createHash('sha1');
  for (const { id, text, review, year, agencies } of stated)
    hash.update(JSON.stringify([id, text, review, year, agencies]));
  return hash.digest('hex');
}

function findInThread(stated: readonly StatedRecommendation[]): Promise<FamilyFindings> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../family-worker.js', import.meta.url), { workerData: stated });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.unref();
  });
}

/** Families found once for the same recommendations, however often they are coded in between. */
export class KnownFamilies {
  #known: { readonly name: string; readonly families: FamilyFindings } | null = null;
  #finding: { readonly name: string; readonly done: Promise<FamilyFindings> } | null = null;

  /** Finds the families of these recommendations, unless they are known; resolves when they are. */
  async prepare(stated: readonly StatedRecommendation[]): Promise<void> {
    const name = nameOf(stated);
    if (this.#known?.name === name) return;
    if (this.#finding?.name !== name) {
      // Unbuilt, as in tests, there is no file for a thread to run.
      const inThread = stated.length >= many && import.meta.url.endsWith('.js');
      this.#finding = { name, done: inThread ? findInThread(stated) : Promise.resolve(findFamilies(stated)) };
    }
    this.#known = { name, families: await this.#finding.done };
  }

  /** The families of these recommendations: those prepared, or found now. */
  of(stated: readonly StatedRecommendation[]): FamilyFindings {
    const name = nameOf(stated);
    if (this.#known?.name !== name) this.#known = { name, families: findFamilies(stated) };
    return this.#known.families;
  }
}
