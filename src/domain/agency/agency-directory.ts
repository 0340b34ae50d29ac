import type { AgencyScheme } from './agency.ts';
import type { AgencyEntry, AgencyMention, ResolvedAgency } from './agency-entry.ts';
import { createMentionFinder } from './mention-finder.ts';
import { nameWords } from './name-words.ts';

/** The listed bodies under one scheme. */
export interface AgencyDirectory {
  readonly scheme: AgencyScheme;
  readonly entries: readonly AgencyEntry[];
  /** The entry with this id, or null. */
  entry(id: string): AgencyEntry | null;
  /** Category id of a listed agency in the scheme; null when the scheme has no place for it. */
  categoryOf(agency: string): string | null;
  /** Every listed body named in the text, longest name first at each place, without overlaps, left to right. Linear time. */
  mentions(text: string): readonly AgencyMention[];
  /** The listed body that a whole printed name names ("Chair of the Safeguarding Children Board" names the board), or null. */
  entryNamed(name: string): AgencyEntry | null;
  /**
   * Agency and category of a name as printed. A body that no list knows keeps agency null and takes the scheme's category
   * for bodies placed nowhere.
   */
  resolve(name: string): ResolvedAgency;
}

/** Words that follow a body's name without making another body of it: "police force", "probation staff". */
const extension =
  /^(?:service|team|staff|officer|force|department|manager|management|agency|authority|provider|practitioner|professional|lead|leader|leadership|sector|unit|partner|colleague|organisation|organization|worker|body|board|trust|directorate|division|group|representative|setting|inspector|chief|executive|consultant|area|system|and|or)$/;

/** Where the head of a name ends: what comes after belongs to it ("Chair | of the Board", "nurse | in charge"). */
const postmodifier =
  /^(?:of|for|in|at|within|from|to|with|on|by|who|which|that|whose|responsible|working|involved|including|under|across)$/;

/** The listed body a whole name names. */
function chooseEntry(name: string, mentions: readonly AgencyMention[]): AgencyEntry | null {
  const words = nameWords(name);
  let headEnd = words.length;
  for (const [i, word] of words.entries()) {
    const inside = mentions.some((m) => m.start < word.start && word.end <= m.end);
    const bracket = i > 0 && /[([,]/.test(name.slice(words[i - 1]?.end ?? 0, word.start));
    if (i > 0 && !inside && (bracket || postmodifier.test(word.raw.toLowerCase()))) {
      headEnd = i;
      break;
    }
  }
  const headStop = words[headEnd - 1]?.end ?? name.length;
  const reachesHead = (m: AgencyMention): boolean => {
    const after = words.filter((w) => w.start >= m.end && w.end <= headStop);
    return (
      after.every((w) => extension.test(w.stem)) || (after.length <= 3 && name.slice(m.start, m.end).includes(' '))
    );
  };
  const inHead = mentions.filter((m) => m.start < headStop && m.end <= Math.max(headStop, m.end) && reachesHead(m));
  const bodiesFirst = [...inHead].sort(
    (a, b) => Number(a.entry.role) - Number(b.entry.role) || b.end - b.start - (a.end - a.start),
  );
  const gloss = mentions.find((m) => m.start >= headStop);
  const head = bodiesFirst[0];
  if (head !== undefined && !head.entry.role) {
    const glossed = gloss !== undefined && !gloss.entry.role && /\(\s*$/.test(name.slice(headStop, gloss.start));
    return glossed && head.end - head.start < gloss.end - gloss.start ? gloss.entry : head.entry;
  }
  return gloss?.entry ?? head?.entry ?? null;
}

/**
 * A directory of listed bodies that sorts them by one scheme.
 *
 * @param entries the listed bodies; ids are unique
 * @param scheme the scheme whose categories `resolve` answers with
 */
export function createAgencyDirectory(entries: readonly AgencyEntry[], scheme: AgencyScheme): AgencyDirectory {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const mentions = createMentionFinder(entries);
  const categoryOf = (agency: string): string | null => scheme.placement[agency] ?? null;
  const entryNamed = (name: string): AgencyEntry | null => chooseEntry(name, mentions(name));
  return {
    scheme,
    entries,
    entry: (id) => byId.get(id) ?? null,
    categoryOf,
    mentions,
    entryNamed,
    resolve(name) {
      const entry = entryNamed(name);
      if (entry === null) return { agency: null, category: scheme.unplaced };
      return { agency: entry.id, category: categoryOf(entry.id) };
    },
  };
}
