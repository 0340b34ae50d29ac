/** Words that stand in any sentence and tell nothing of its subject. */
const untelling: ReadonlySet<string> = new Set(
  `the a an of to and or in on for with by be is are was were has have had should must will shall need needs that which this these those it its their
   they them at as from not all any each every who whom what when where how if there so than then into may can could would do does did been being also
   other such both between through about up out over under own more most only no nor but after before during s
   one two three four five six seven eight nine ten twelve twenty first second third i we you he she him`.split(/\s+/),
);

/**
 * The stem by which forms of a word are taken together: "assessment", "assesses" and "assessed" have one. It is made by cutting
 * endings, and needs be no word.
 */
function cutEndings(word: string): string {
  const bare = word.replace(/'s?$/, '');
  if (bare.length < 4) return bare;
  const one = bare.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  if (one.length <= 4) return one;
  return one
    .replace(/ied$/, 'y')
    .replace(/(?:ation|ating|ate|ated)$/, 'at')
    .replace(/ment$/, '')
    .replace(/(?:ing|ed|er|or|ly|ion|ive|al|ity|ance|ence|ness|es)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i');
}

/** The stem of a word in lower case; null when the word tells nothing. */
export const stemOf = (word: string): string | null => (untelling.has(word) ? null : cutEndings(word));
