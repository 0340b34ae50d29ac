// @ts-check
/** @typedef {ReturnType<typeof import('../embedded-findings.ts').collectBrowserData>} BrowserData */
/** @typedef {BrowserData['recommendations'][number]} Recommendation */

/** @type {BrowserData | null} */
let parsed = null;

/** Everything the doors need; parsed when the first one is opened. @returns {BrowserData} */
export function readData() {
  parsed ??= JSON.parse(document.getElementById('findings')?.textContent ?? '{}');
  return /** @type {BrowserData} */ (parsed);
}

/** @param {string} id @returns {Recommendation | undefined} */
export function findRecommendation(id) {
  return readData().recommendations.find((item) => item.id === id);
}
