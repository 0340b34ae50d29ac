/** A stretch of text, UTF-16, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface SimilarPlace extends Place {
  /** Edits (insertions, deletions, substitutions of a unit) between the quote and this place. */
  readonly errors: number;
}

/** Seeds are this long: long enough to be rare in a report, short enough that an edited quote keeps some. */
const seedLength = 12;
const seedLimit = 64;
/** A seed that stands in more places than this tells nothing and is left out. */
const seedHitLimit = 32;
/** Places that are aligned in full: those that most seeds agree on. */
const alignmentLimit = 8;
/** Edits that are searched for at most, whatever the length of the quote: bounds the width of the alignment. */
const errorLimit = 200;

/** Returns every place where the quote stands letter by letter, in order, places that overlap an earlier one left out. */
export function findExactPlaces(quote: string, text: string): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + quote.length)) {
    places.push({ start, end: start + quote.length });
  }
  return places;
}

/** What a reader may set otherwise without changing a word: white space, punctuation, soft hyphens, joiners. */
const unspoken = /[\s\p{P}\u00ad\u200b-\u200d\ufeff]+/gu;

/**
 * Returns every place that has the letters of the quote, whatever white space and punctuation stand between them, in
 * order. A place begins and ends with a letter, or with the punctuation that the quote begins and ends with.
 */
export function findLetterPlaces(quote: string, text: string): Place[] {
  const letters = quote.replace(unspoken, '');
  if (letters === '') return [];
  const opening = /^[\s\p{P}]*/u.exec(quote)?.[0] ?? '';
  const closing = /[\s\p{P}]*$/u.exec(quote)?.[0] ?? '';
  const spoken = lettersOf(text);
  return findExactPlaces(letters, spoken.letters).map((place) => {
    const start = spoken.offsetOf(place.start);
    const end = spoken.offsetOf(place.end - 1) + 1;
    return {
      start: text.endsWith(opening, start) ? start - opening.length : start,
      end: text.startsWith(closing, end) ? end + closing.length : end,
    };
  });
}

function lettersOf(text: string): { readonly letters: string; readonly offsetOf: (letter: number) => number } {
  const offsets = new Uint32Array(text.length);
  let count = 0;
  let from = 0;
  const keep = (to: number) => {
    while (from < to) offsets[count++] = from++;
  };
  for (const gap of text.matchAll(unspoken)) {
    keep(gap.index);
    from = gap.index + gap[0].length;
  }
  keep(text.length);
  return { letters: text.replace(unspoken, ''), offsetOf: (letter) => offsets[letter] ?? text.length };
}

/**
 * Returns places where nearly the quote stands, best first, none overlapping another. Pieces of the quote that still
 * stand unchanged vote for where it began; the best-voted places are aligned by edit distance within a band. Edits are
 * limited to `errorShare` of the quote's length, and to 200. Only places that keep 12 unchanged units in a row are seen.
 */
export function findSimilarPlaces(quote: string, text: string, errorShare: number): SimilarPlace[] {
  const limit = Math.min(errorLimit, Math.floor(quote.length * errorShare));
  const found = votedBeginnings(quote, text, limit)
    .map((beginning) => align(quote, text, beginning, limit))
    .filter((place) => place !== null)
    .sort((a, b) => a.errors - b.errors || a.start - b.start);
  const chosen: SimilarPlace[] = [];
  for (const place of found) {
    if (chosen.every((other) => place.end <= other.start || place.start >= other.end)) chosen.push(place);
  }
  return chosen;
}

/** Where the quote would begin in the text, as the seeds say, most votes first. Votes within `limit` of each other count together. */
function votedBeginnings(quote: string, text: string, limit: number): number[] {
  const votes: number[] = [];
  const last = quote.length - seedLength;
  const step = Math.max(1, Math.ceil((last + 1) / seedLimit));
  for (let offset = 0; offset <= last; offset += step) {
    for (const hit of rareHits(quote.slice(offset, offset + seedLength), text)) votes.push(hit - offset);
  }
  votes.sort((a, b) => a - b);
  const groups: { beginning: number; count: number }[] = [];
  let from = 0;
  while (from < votes.length) {
    const first = votes[from] ?? 0;
    let to = from;
    while (to < votes.length && (votes[to] ?? 0) - first <= limit) to++;
    groups.push({ beginning: votes[(from + to) >>> 1] ?? first, count: to - from });
    from = to;
  }
  return groups
    .sort((a, b) => b.count - a.count || a.beginning - b.beginning)
    .slice(0, alignmentLimit)
    .map((group) => group.beginning);
}

function rareHits(seed: string, text: string): number[] {
  const hits: number[] = [];
  for (let at = text.indexOf(seed); at !== -1; at = text.indexOf(seed, at + 1)) {
    hits.push(at);
    if (hits.length > seedHitLimit) return [];
  }
  return hits;
}

/**
 * Aligns the whole quote with a stretch of the text that begins within `limit` of `beginning` (Sellers' algorithm, kept to a
 * band of 2 x limit + 1 diagonals). Null when it takes more than `limit` edits.
 */
function align(quote: string, text: string, beginning: number, limit: number): SimilarPlace | null {
  const width = 2 * limit + 1;
  const origin = beginning - limit;
  const tooMany = limit + 1;
  // Cell d of row i: the first i units of the quote against text that ends before origin + d + i.
  let errors = new Int32Array(width).fill(0);
  let starts = Int32Array.from({ length: width }, (_, d) => origin + d);
  for (let d = 0; d < width; d++) if (origin + d < 0 || origin + d > text.length) errors[d] = tooMany;
  for (let i = 1; i <= quote.length; i++) {
    const nextErrors = new Int32Array(width);
    const nextStarts = new Int32Array(width);
    const unit = quote.charCodeAt(i - 1);
    for (let d = 0; d < width; d++) {
      const position = origin + d + i;
      let least = tooMany;
      let start = 0;
      const offer = (cost: number, from: number | undefined) => {
        if (cost < least && from !== undefined) {
          least = cost;
          start = from;
        }
      };
      if (position >= 1 && position <= text.length) {
        offer((errors[d] ?? tooMany) + (text.charCodeAt(position - 1) === unit ? 0 : 1), starts[d]);
        if (d > 0) offer((nextErrors[d - 1] ?? tooMany) + 1, nextStarts[d - 1]);
      }
      if (d + 1 < width && position >= 0 && position <= text.length) {
        offer((errors[d + 1] ?? tooMany) + 1, starts[d + 1]);
      }
      nextErrors[d] = least;
      nextStarts[d] = start;
    }
    errors = nextErrors;
    starts = nextStarts;
  }
  return bestEnding(quote, errors, starts, origin, limit);
}

/** Fewest edits; among equals the stretch whose length is nearest to the quote's. */
function bestEnding(
  quote: string,
  errors: Int32Array,
  starts: Int32Array,
  origin: number,
  limit: number,
): SimilarPlace | null {
  let best: SimilarPlace | null = null;
  errors.forEach((count, d) => {
    if (count > limit) return;
    const place = { start: starts[d] ?? 0, end: origin + d + quote.length, errors: count };
    if (place.end <= place.start) return;
    if (best === null || place.errors < best.errors || (place.errors === best.errors && nearer(place, best, quote))) {
      best = place;
    }
  });
  return best;
}

function nearer(a: Place, b: Place, quote: string): boolean {
  const off = (place: Place) => Math.abs(place.end - place.start - quote.length);
  return off(a) < off(b);
}
