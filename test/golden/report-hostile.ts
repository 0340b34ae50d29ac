import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts';
import { type InventedCorpus, inventCorpus } from './report-corpus.ts';

/** Words that would act if any part of the report forgot to make them safe. */
export const hostileWords = [
  '</script><script>window.broken = 1</script>',
  '"><img src=x onerror="window.broken = 2">',
  "'><svg onload=window.broken=3>",
  '<!--<script>window.broken = 4',
  'a\u2028b\u2029c\u0000d\u0007e',
  '${window.broken = 5}`',
  '&lt;b&gt; &amp; ]]>',
  '=HYPERLINK("http://invented.example","open")',
  '\u202Eright to left',
].join(' ');

/** An invented corpus in which every word that a report or a manifest can bring in is hostile. */
export function inventHostileCorpus(): InventedCorpus {
  const corpus = inventCorpus([
    { reference: '1', counts: [1, 1, 0, 0, 0] },
    { reference: '2', counts: [0, 0, 2, 1, 0] },
  ]);
  const bad = hostileWords;
  const snapshot: Snapshot = {
    ...corpus.snapshot,
    scheme: {
      ...corpus.snapshot.scheme,
      title: bad,
      source: bad,
      categories: corpus.snapshot.scheme.categories.map((category) => ({
        ...category,
        name: `${category.name} ${bad}`,
      })),
    },
    reviews: corpus.snapshot.reviews.map((review) => ({
      ...review,
      reference: `${review.reference} ${bad}`,
      title: bad,
    })),
    reports: corpus.snapshot.reports.map((report) => ({
      ...report,
      file: `${bad}.pdf`,
      title: bad,
      kindReason: bad,
      warnings: [bad],
      nearMisses: report.nearMisses.map((miss) => ({ ...miss, text: bad, reason: bad })),
    })),
    recommendations: corpus.snapshot.recommendations.map((recommendation) => ({
      ...recommendation,
      number: bad,
      heading: bad,
      text: `${recommendation.text} ${bad}`,
      addressees: recommendation.addressees.map((addressee) => ({ ...addressee, name: bad })),
      deadline: bad,
      section: [bad],
      agencySection: bad,
      home: null,
      reference: bad,
      reason: bad,
    })),
  };
  const documents = new Map(
    [...corpus.documents].map(([id, document]) => {
      const first = document.blocks[0];
      const title = first === undefined ? '' : document.text.slice(first.start, first.end);
      // Of equal length, so that every offset stays true.
      return [
        id,
        {
          ...document,
          title: bad,
          text: document.text.replace(
            title,
            '<img src=x onerror=alert(1)>'.slice(0, title.length).padEnd(title.length),
          ),
        },
      ] as const;
    }),
  );
  return { snapshot, documents };
}
