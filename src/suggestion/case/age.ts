import type { AgeBand } from '../../domain/codebook/case-attribute.ts';
import type { CasePassage } from './case-passage.ts';
import type { Cast } from './cast.ts';
import type { Found } from './found.ts';

const small =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`.split(
    ' ',
  );
const tens = `twenty thirty forty fifty sixty seventy eighty ninety`.split(' ');
const number = `(?:\\d{1,3}|(?:${tens.join('|')})(?:[ -](?:${small.slice(0, 9).join('|')}))?|${small.join('|')})`;
const unit = '(?:hours?|days?|weeks?|months?|years?)';
/** The ways in which an age is given. The first group is the number, the second the unit. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\baged (?:just |only |about )?(${number})(?:[ -](${unit}))?`, 'gi'),
  new RegExp(`\\b(${number})[ -](${unit})[ -]olds?\\b`, 'gi'),
  new RegExp(`\\bage of (${number})(?: (${unit}))?`, 'gi'),
  new RegExp(`\\b(?:boy|girl|man|woman|child|baby) of (${number})(?: (${unit}))?\\b`, 'gi'),
  new RegExp(
    `\\b(?:was|were|is) (?:just |only |then |now )?(${number})(?: (${unit}))?(?= (?:when|and|at)\\b|[,.;)])`,
    'gi',
  ),
  new RegExp(`\\b(${number})-year-old\\b()`, 'gi'),
];
const mostPassage = 6000;
/** After these only what is said of the subject by name counts. */
const openingPassages = 45;

/** The number that digits or words stand for. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [first = '', second = ''] = text.toLowerCase().split(/[ -]/);
  const ten = tens.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + (second === '' ? 0 : small.indexOf(second) + 1);
  return small.indexOf(first) + 1;
}

/** The label of the band that an age in years falls into; null outside all. */
export function ageBandOf(bands: readonly AgeBand[], years: number): string | null {
  return bands.find(({ from, below }) => years >= from && (below === null || years < below))?.label ?? null;
}

const perYear: Readonly<Record<string, number>> = { hour: 8760, day: 365, week: 52, month: 12, year: 1 };
const incident =
  /\b(?:died|death|dead|killed|found|murder|injur|hospital|taken|hanging|jumped|homicide|stabbed|strangled|fracture|survived|lived|ambulance|admitted|drown)/i;
const others =
  /\b(?:mother|mum|father|dad|stepfather|partner|grandmother|grandfather|brother|sister|aunt|uncle|husband|wife|boyfriend|volunteer|worker|nurse|assistant)\b/i;

/** Ages of some among many: "the youngest of those who died". */
const ofMany = /\b(?:youngest|eldest|oldest|those who|people died|children aged|pupils)\b/i;

/**
 * Whether an age is said of the subject: 1 when the subject is named, or taken up by a pronoun, nearest before it; -1 when
 * somebody else is; a little when nobody is.
 */
function nearness(before: string, cast: Cast): number {
  const sentences = before.slice(-260).split(/[.?!]\s/);
  const sentence = (sentences.at(-1) ?? '').slice(-120);
  const lower = sentence.toLowerCase();
  const subject = cast.subject.toLowerCase();
  const lastOf = (pattern: RegExp): number => [...lower.matchAll(pattern)].at(-1)?.index ?? -1;
  const own = Math.max(subject === '' ? -1 : lower.lastIndexOf(subject), lastOf(/\b(?:baby|boy|girl|child)\b/g));
  const other = lastOf(new RegExp(others, 'gi'));
  if (own > other) return 1;
  if (other >= 0) return -1;
  if (!/^\s*(?:she|he)\b/.test(lower)) return 0.2;
  const previous = sentences.at(-2) ?? '';
  return subject !== '' && previous.toLowerCase().includes(subject) ? 0.9 : 0.2;
}

/**
 * The age of the person whose review it is, at the time of the incident, from the opening passages: the one said nearest to
 * the subject and to what happened, the earlier the better. `years` is a fraction below one year.
 */
export function findAge(
  passages: readonly CasePassage[],
  cast: Cast,
): { readonly found: Found; readonly years: number } | null {
  let best: { found: Found; years: number } | null = null;
  const consider = (
    passage: CasePassage,
    i: number,
    start: number,
    end: number,
    value: string,
    years: number,
    bonus: number,
  ): void => {
    const text = passage.text.slice(0, mostPassage);
    const sentence = text.slice(Math.max(0, text.lastIndexOf('. ', start) + 1), end + 120);
    const near = nearness(text.slice(0, start), cast);
    if (near < 0 || (i > openingPassages && near < 1) || ofMany.test(sentence)) return;
    const now = /\b(?:now|then aged|when first)\b/i.test(text.slice(Math.max(0, start - 12), end)) ? -0.3 : 0;
    const wrong = cast.adult ? (years < 14 ? -0.4 : 0) : years > 18 ? -0.5 : 0;
    const score =
      0.45 + 0.2 * near + (incident.test(sentence) ? 0.2 : 0) + bonus + now + wrong - 0.008 * Math.min(i, 25);
    if (score < 0.3 || (best !== null && score <= best.found.score)) return;
    const reason = near === 1 ? 'said of the person whose review it is' : 'the first age given near what happened';
    best = {
      found: { value, score: Math.min(0.95, Math.round(score * 1000) / 1000), passage, start, end, reason },
      years,
    };
  };
  for (const [i, passage] of passages.entries()) {
    if (passage.role === 'elsewhere') continue;
    const text = passage.text.slice(0, mostPassage);
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const count = numberOf(match[1] ?? '');
        const name = (match[2] ?? '').toLowerCase().replace(/s$/, '') || 'year';
        const years = count / (perYear[name] ?? 1);
        if (count < 1 || years > 110) continue;
        const end = match.index + match[0].length;
        consider(
          passage,
          i,
          match.index,
          end,
          `${count} ${name}${count === 1 ? '' : 's'}`,
          years,
          /aged|old/.test(match[0]) ? 0.1 : 0,
        );
      }
    }
    for (const match of text.matchAll(/\bless than (?:a|one) (day|week|month)\b/gi))
      consider(passage, i, match.index, match.index + match[0].length, match[0].toLowerCase(), 0.01, 0.1);
  }
  return best;
}
