import type { AgencyCount, GroupStatistics } from '../../analysis/findings.ts';
import {
  compareShown,
  isFigure,
  maySeveral,
  type PublishedFindings,
  type Shown,
} from '../../analysis/publication/shown.ts';
import { recommendationStudy } from '../published-figures.ts';
import { say, sayMany } from '../wording.ts';
import type { Block, Inline, Section } from './report-document.ts';
import { writeCount } from './written-figures.ts';

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });

function joinWords(items: readonly Inline[][]): Inline[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? ' and ' : ', ', ...item];
  });
}

function sayNumbers({ statistics, corpus }: PublishedFindings): Block[] {
  const { total, mean, median, minimum, maximum } = statistics.recommendationsPerReview;
  if (mean.value === null || median.value === null || minimum.value === null || maximum.value === null) {
    return [paragraph('There is no review to count yet.')];
  }
  const count = total.value ?? 0;
  const words = sayMany(count, 'recommendation');
  const all: Inline = isFigure(count) ? { door: {}, text: words, count } : words;
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

function sayAgencies(findings: PublishedFindings): Block[] {
  const named = findings.agencies
    .filter(({ recommendations, columnId }) => {
      const { value } = recommendations;
      return value !== null && isFigure(value) && value > 0 && !columnId.startsWith('heed:');
    })
    .toSorted((a, b) => compareShown([a.recommendations.value ?? 0, ''], [b.recommendations.value ?? 0, '']));
  const first = named.slice(0, 3);
  if (first.length === 0) return [];
  const reviews = findings.corpus.reviews;
  const words = (agency: Shown<AgencyCount>): Inline[] => {
    const value = agency.recommendations.value ?? 0;
    return [
      `${agency.name} (`,
      writeCount(value, { agency: agency.columnId }),
      maySeveral(reviews) ? `, in ${say(agency.reviewsWithAny.value ?? 0)} of ${say(reviews)} reviews)` : ')',
    ];
  };
  return [paragraph('Most often addressed: ', ...joinWords(first.map(words)), '.')];
}

function sayOutcomes(groups: readonly Shown<GroupStatistics>[]): Block[] {
  const known = groups.filter(
    ({ group, reviews }) => (group === 'death' || group === 'serious-injury') && isFigure(reviews),
  );
  if (known.length < 2) return [];
  const words = known.map(({ group, reviews, statistics }): Inline[] => {
    const about = group === 'death' ? 'after a death' : 'after a serious injury';
    const total = statistics.total.value ?? 0;
    const text = say(statistics.mean.value ?? 0);
    const mean: Inline = isFigure(total) ? { door: { outcome: group as 'death' }, text, count: total } : text;
    return [
      `${sayMany(reviews, 'review')} ${about} ${reviews === 1 ? 'makes' : 'make'} `,
      total === 0 ? 'none' : mean,
      reviews === 1 ? '' : ' on average',
    ];
  });
  return [paragraph(...joinWords(words), '.')];
}

function sayForm({ statistics, corpus }: PublishedFindings): Block[] {
  if (corpus.recommendations === 0) return [];
  const deadline = statistics.withDeadline.value ?? 0;
  const parts = statistics.withParts.value ?? 0;
  const of = sayMany(corpus.recommendations, 'recommendation');
  return [
    paragraph(
      'Of ',
      of,
      ', ',
      deadline === 0 ? 'none' : writeCount(deadline, { deadline: 'stated' }),
      deadline === 1 ? ' states a deadline in its own words, and ' : ' state a deadline in their own words, and ',
      parts === 0 ? 'none' : writeCount(parts, { parts: 'some' }),
      parts === 1 ? ' is divided into parts.' : ' are divided into parts.',
    ),
  ];
}

function sayStudy(findings: PublishedFindings): Block[] {
  if (findings.corpus.recommendations === 0 || !maySeveral(findings.corpus.reviews)) return [];
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
export function writeOpening(findings: PublishedFindings): Section {
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
