// @ts-check

/**
 * What the address asks for: `#list?review=…`, `#page?id=…&page=…`, `#help`, or a plain place in the report.
 * @typedef {{ view: string, query: URLSearchParams }} Address
 */

const views = ['list', 'page', 'help'];

/** @returns {Address} */
export function readAddress() {
  const [view = '', query = ''] = splitOnce(window.location.hash.slice(1), '?');
  return views.includes(view)
    ? { view, query: new URLSearchParams(query) }
    : { view: '', query: new URLSearchParams() };
}

/** @param {string} words @param {string} mark */
function splitOnce(words, mark) {
  const at = words.indexOf(mark);
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at + 1)];
}

/** @param {string} view @param {URLSearchParams} query */
export function writeAddress(view, query) {
  const words = query.toString();
  return words === '' ? `#${view}` : `#${view}?${words}`;
}

/** The list that a page was opened from. @param {URLSearchParams} query */
export function listOf(query) {
  const list = new URLSearchParams(query);
  list.delete('id');
  list.delete('at');
  return list;
}
