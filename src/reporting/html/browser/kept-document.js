// @ts-check
/** @typedef {import('../embedded-pages.ts').KeptDocument} KeptDocument */

/** @type {Map<number, Promise<KeptDocument | null>>} */
const opened = new Map();

/** @param {string} packed @returns {Promise<KeptDocument>} */
async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text());
}

/** The kept pages of a report by its place in the list; null when the report keeps none. @param {number} report */
export function openDocument(report) {
  let document_ = opened.get(report);
  if (document_ === undefined) {
    const packed = document.getElementById(`kept-${report}`)?.textContent;
    document_ = packed === undefined || packed === null ? Promise.resolve(null) : unpack(packed);
    opened.set(report, document_);
  }
  return document_;
}
