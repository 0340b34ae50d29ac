import type { AgencyCount, Findings, GroupStatistics } from '../../analysis/findings.ts';
import { recommendationStudy } from '../published-figures.ts';
import { say, sayMany } from '../wording.ts';
import type { Block, Inline, Section } from './report-document.ts';

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });

function joinWords(items: readonly Inline[][]): Inline[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? ' and ' : ', ', ...item];
  });
}

function sayNumbers({ statistics, corpus }: Findings): Block[] {
  const { total, mean, median, minimum, maximum } = statistics.recommendationsPerReview;
  if (mean.value === null || median.value === null || minimum.value === null || maximum.value === null) {
    return [paragraph('There is no review to count yet.')];
  }
  const count = total.value ?? 0;
  const all: Inline = { door: {}, text: sayMany(count, 'recommendation'), count };
  const reviews = sayMany(corpus.reviews, 'review');
  if (corpus.reviews === 1) return [paragraph(`${reviews} makes `, count === 0 ? 'no recommendation' : all, '.')];
  if (count === 0) return [paragraph(`${reviews} were read, and none makes a recommendation.`)];
  return [
    paragraph(
      `${reviews} make `,
      all,
      `: ${say(mean.value)} a review on average, with a median of ${say(median.value)}. `,
      `The fewest is ${say(minimum.value)}, the most ${say(maximum.value)}.`,
    ),
  ];
}

function sayAgencies(findings: Findings): Block[] {
  const named = findings.agencies
    .filter((agency) => (agency.recommendations.value ?? 0) > 0 && !agency.columnId.startsWith('heed:'))
    .sort((a, b) => (b.recommendations.value ?? 0) - (a.recommendations.value ?? 0));
  const first = named.slice(0, 3);
  if (first.length === 0) return [];
  const reviews = findings.corpus.reviews;
  const words = (agency: AgencyCount): Inline[] => {
    const value = agency.recommendations.value ?? 0;
    return [
      `${agency.name} (`,
      { door: { agency: agency.columnId }, text: say(value), count: value },
      reviews > 1 ? `, in ${say(agency.reviewsWithAny.value ?? 0)} of ${say(reviews)} reviews)` : ')',
    ];
  };
  return [paragraph('Most often addressed: ', ...joinWords(first.map(words)), '.')];
}

function sayOutcomes(groups: readonly GroupStatistics[]): Block[] {
  const known = groups.filter((group) => group.group === 'death' || group.group === 'serious-injury');
  if (known.length < 2) return [];
  const words = known.map(({ group, reviews, statistics }): Inline[] => {
    const about = group === 'death' ? 'after a death' : 'after a serious injury';
    const total = statistics.total.value ?? 0;
    const mean: Inline = { door: { outcome: group as 'death' }, text: say(statistics.mean.value ?? 0), count: total };
    return [
      `${sayMany(reviews, 'review')} ${about} ${reviews === 1 ? 'makes' : 'make'} `,
      total === 0 ? 'none' : mean,
      reviews === 1 ? '' : ' on average',
    ];
  });
  return [paragraph(...joinWords(words), '.')];
}

function sayForm({ statistics, corpus }: Findings): Block[] {
  if (corpus.recommendations === 0) return [];
  const deadline = statistics.withDeadline.value ?? 0;
  const parts = statistics.withParts.value ?? 0;
  const of = sayMany(corpus.recommendations, 'recommendation');
  return [
    paragraph(
      'Of ',
      of,
      ', ',
      deadline === 0 ? 'none' : { door: { deadline: 'stated' }, text: say(deadline), count: deadline },
      deadline === 1 ? ' states a deadline in its own words, and ' : ' state a deadline in their own words, and ',
      parts === 0 ? 'none' : { door: { parts: 'some' }, text: say(parts), count: parts },
      parts === 1 ? ' is divided into parts.' : ' are divided into parts.',
    ),
  ];
}

function sayStudy(findings: Findings): Block[] {
  if (findings.corpus.recommendations === 0 || findings.corpus.reviews < 2) return [];
  const { citation, reviews, recommendations, mean, median, minimum, maximum } = recommendationStudy;
  return [
    {
      kind: 'note',
      content: [
        `For reference, ${citation}: ${reviews} serious case reviews in England made ${recommendations} recommendations, ` +
          `${mean} a review on average (printed as 47), median ${median}, from ${minimum} to ${maximum}. ` +
          'Other kinds of review differ; it is a reference, not a target.',
      ],
    },
  ];
}

/** The first page: what was found, in sentences whose figures are doors. */
export function writeOpening(findings: Findings): Section {
  return {
    id: 'in-brief',
    title: 'In brief',
    blocks: [
      ...sayNumbers(findings),
      ...sayAgencies(findings),
      ...sayOutcomes(findings.statistics.byOutcome),
      ...sayForm(findings),
      ...sayStudy(findings),
    ],
  };
}
