const runLength = 5;

const plainLetters = (code: number): string =>
  String.fromCharCode(code)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * Hashes of the runs of five words of a text, the words lower-case, accents and punctuation left out. Every passage of a
 * report passes through here, so no string is made for a word; two runs with one hash are too rare to matter where several
 * must agree.
 */
export const wordRuns = (text: string): Set<number> => {
  const runs = new Set<number>();
  const words = new Int32Array(runLength);
  let count = 0;
  let hash = 0;
  let inside = false;
  const add = (code: number): void => {
    hash = Math.imul((inside ? hash : 0x811c9dc5) ^ code, 0x01000193);
    inside = true;
  };
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) add(code);
    else if (code >= 65 && code <= 90) add(code + 32);
    else if (code === 0xad || (code >= 0x300 && code <= 0x36f)) continue;
    else {
      const letters = code > 0xaa && (code < 0x2000 || code > 0x206f) ? plainLetters(code) : '';
      if (letters !== '') for (const letter of letters) add(letter.charCodeAt(0));
      else if (inside) {
        words[count % runLength] = hash;
        count++;
        inside = false;
        if (count < runLength) continue;
        let run = 0;
        for (let word = count; word < count + runLength; word++)
          run = Math.imul(run ^ (words[word % runLength] ?? 0), 0x85ebca6b) + (run >>> 13);
        runs.add(run | 0);
      }
    }
  }
  return runs;
};
