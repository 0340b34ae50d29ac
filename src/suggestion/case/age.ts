import type { AgeBand } from '../../domain/codebook/case-attribute.ts';
import type { Found } from './case-attributes.ts';
import type { Cast } from './cast.ts';
import type { CasePassage } from './case-passage.ts';

const small = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`.split(' ');
const tens = `twenty thirty forty fifty sixty seventy eighty ninety`.split(' ');
const number = `(?:\\d{1,3}|(?:${tens.join('|')})(?:[ -](?:${small.slice(0, 9).join('|')}))?|${small.join('|')})`;
const unit = '(?:hours?|days?|weeks?|months?|years?)';
/** The ways in which an age is given. The first group is the number, the second the unit. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\baged (?:just |only |about )?(${number})(?:[ -](${unit}))?`, 'gi'),
  new RegExp(`\\b(${number})[ -](${unit})[ -]olds?\\b`, 'gi'),
  new RegExp(`\\bage of (${number})(?: (${unit}))?`, 'gi'),
  new RegExp(`\\b(?:boy|girl|man|woman|child|baby) of (${number})(?: (${unit}))?\\b`, 'gi'),
  new RegExp(`\\b(?:was|were|is) (?:just |only |then |now )?(${number})(?: (${unit}))?(?= (?:when|and|at)\\b|[,.;)])`, 'gi'),
  new RegExp(`\\b(${number})-year-old\\b()`, 'gi'),
];
const mostPassage = 6000;

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
const incident = /\b(?:died|death|dead|killed|found|murder|injur|hospital|taken|hanging|jumped|homicide|stabbed|strangled|fracture|survived|lived|ambulance|admitted|drown)/i;
const others = /\b(?:mother|mum|father|dad|stepfather|partner|grandmother|grandfather|brother|sister|aunt|uncle|husband|wife|boyfriend|volunteer|worker|nurse|assistant)\b/i;

/** Words of the subject in the stretch before an age; what names another person last speaks against it. */
function nearness(before: string, cast: Cast): number {
  const clause = before.slice(-90).split(/[.;]/).at(-1) ?? '';
  const lower = clause.toLowerCase();
  const subject = cast.subject.toLowerCase();
  const own = Math.max(subject === '' ? -1 : lower.lastIndexOf(subject), lower.search(/\b(?:baby|boy|girl|child|man|woman)\b[^a-z]*(?:\w+ )?$/));
  const found = [...lower.matchAll(new RegExp(others, 'gi'))].at(-1)?.index ?? -1;
  return own > found ? 1 : found >= 0 ? -1 : 0.2;
}

/**
 * The age of the person whose review it is, at the time of the incident, from the opening passages: the one said nearest to
 * the subject and to what happened, the earlier the better. `years` is a fraction below one year.
 */
export function findAge(passages: readonly CasePassage[], cast: Cast): { readonly found: Found; readonly years: number } | null {
  let best: { found: Found; years: number } | null = null;
  const consider = (passage: CasePassage, i: number, start: number, end: number, value: string, years: number, bonus: number): void => {
    const text = passage.text.slice(0, mostPassage);
    const sentence = text.slice(Math.max(0, text.lastIndexOf('. ', start) + 1), end + 120);
    const near = nearness(text.slice(0, start), cast);
    if (near < 0) return;
    const now = /\b(?:now|then aged|when first)\b/i.test(text.slice(Math.max(0, start - 12), end)) ? -0.3 : 0;
    const wrong = cast.adult ? (years < 14 ? -0.4 : 0) : years > 18 ? -0.5 : 0;
    const score = 0.45 + 0.2 * near + (incident.test(sentence) ? 0.2 : 0) + bonus + now + wrong - 0.008 * i;
    if (score < 0.3 || (best !== null && score <= best.found.score)) return;
    const reason = near === 1 ? 'said of the person whose review it is' : 'the first age given near what happened';
    best = { found: { value, score: Math.min(0.95, Math.round(score * 1000) / 1000), passage, start, end, reason }, years };
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
        consider(passage, i, match.index, end, `${count} ${name}${count === 1 ? '' : 's'}`, years, /aged|old/.test(match[0]) ? 0.1 : 0);
      }
    }
    for (const match of text.matchAll(/\bless than (?:a|one) (day|week|month)\b/gi))
      consider(passage, i, match.index, match.index + match[0].length, match[0].toLowerCase(), 0.01, 0.1);
  }
  return best;
}
