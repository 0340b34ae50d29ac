import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeActionPlan } from './documents/action-plan.ts';
import { writeAgencyReport } from './documents/agency-report.ts';
import { renderDocx } from './documents/docx-report.ts';
import { renderHtml } from './documents/html-report.ts';
import { listBodies, writeOverviewReport } from './documents/overview-report.ts';
import { renderPdf } from './documents/pdf-report.ts';
import { inventedStatement, type ReportDocument, setQuotes } from './documents/report-document.ts';
import { listCaseThemes } from './narrative/case-story.ts';
import type { PlannedRecommendation } from './planning/planned-recommendation.ts';
import { type PlannedReview, planReviews } from './planning/recommendation-plan.ts';
import { columnNames } from './published/table-1.ts';
import { createSeededRandom, type SeededRandom } from './seeded-random.ts';

/** Stands in every row of the manifest and so at the head of every study of these files. No comma: it is a CSV cell. */
const inventedNote = 'Invented example: no child or family or place or event in it is real.';

type FileFormat = 'docx' | 'pdf' | 'html';

/** One file of the corpus, as the manifest lists it. */
export interface ExampleFile {
  /** Relative to the folder of the corpus, with forward slashes. */
  readonly file: string;
  /** Reference number of the review in the study's Table 1. */
  readonly review: string;
  readonly reportKind: 'overview' | 'agency' | 'action-plan';
  readonly outcome: 'death' | 'serious-injury';
  readonly year: number;
  readonly ageBand: string;
}

/** A recommendation as it stands in its document, with the codes planted in it. */
export interface ExampleRecommendation {
  readonly id: string;
  readonly review: string;
  /** The file that states it and is to be counted. */
  readonly file: string;
  /** As printed; '' when the document gives none. */
  readonly number: string;
  readonly text: string;
  readonly parts: readonly { readonly number: string; readonly text: string }[];
  readonly body: string;
  /** Column of the study's Table 1, as printed there. */
  readonly category: string;
  readonly deadline: string;
  readonly themes: readonly string[];
  readonly means: readonly string[];
  readonly caseThemes: readonly string[];
}

export interface ExampleCorpus {
  readonly files: readonly ExampleFile[];
  readonly recommendations: readonly ExampleRecommendation[];
  /** Case themes that the overview report of each review narrates. */
  readonly caseThemes: readonly { readonly review: string; readonly themes: readonly string[] }[];
}

interface WrittenReport {
  readonly file: ExampleFile;
  readonly bytes: Uint8Array;
}

async function render(report: ReportDocument, format: FileFormat): Promise<Uint8Array> {
  if (format === 'pdf') return renderPdf(report);
  if (format === 'html') return renderHtml(report);
  return renderDocx(report);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

interface ReviewDocuments {
  readonly written: WrittenReport[];
  readonly recommendations: ExampleRecommendation[];
}

async function writeReview(review: PlannedReview, random: SeededRandom): Promise<ReviewDocuments> {
  const { plan, design } = review;
  const reference = String(plan.review);
  const folder = `review-${reference.padStart(2, '0')}-${slug(plan.child)}`;
  const written: WrittenReport[] = [];
  const recommendations: ExampleRecommendation[] = [];
  const labels = new Map<string, string>();

  const add = async (
    report: ReportDocument,
    name: string,
    format: FileFormat,
    reportKind: ExampleFile['reportKind'],
    contained: readonly PlannedRecommendation[],
  ): Promise<void> => {
    const file = `${folder}/${name}.${format}`;
    const { outcome, year, ageBand } = plan;
    written.push({
      file: { file, review: reference, reportKind, outcome, year, ageBand },
      bytes: await render(report, format),
    });
    for (const planned of contained) {
      recommendations.push({
        id: planned.id,
        review: reference,
        file,
        number: labels.get(planned.id) ?? '',
        text: setQuotes(planned.text, report.style),
        parts: planned.parts.map((part, index) => ({
          // A list of a web page prints its own letters.
          number: format === 'html' ? `${'abcdefgh'[index]}.` : part.label,
          text: setQuotes(part.text, report.style),
        })),
        body: planned.body.name,
        category: columnNames[planned.body.column],
        deadline: planned.deadline,
        themes: planned.codes,
        means: planned.means,
        caseThemes: planned.caseThemes,
      });
    }
  };

  const overview = writeOverviewReport(review, random.fork('overview'));
  for (const planned of overview.contained) labels.set(planned.id, overview.numbering.labelOf(planned));
  await add(overview.report, 'overview-report', design.format, 'overview', overview.contained);

  if (design.arrangement === 'separate') {
    const bodies = listBodies(review.recommendations).filter((body) => body.column !== 'lscb' && body.column !== 'nat');
    for (const [index, body] of bodies.entries()) {
      const own = review.recommendations.filter((planned) => planned.body === body);
      const { report, numbering } = writeAgencyReport(review, body, own, random.fork(`agency ${body.kind}`));
      for (const planned of own) labels.set(planned.id, numbering.labelOf(planned));
      const name =
        body.column === 'ho' ? 'health-overview-report' : `agency-review-${slug(body.name.replace(/\(.*\)/, ''))}`;
      await add(report, name, design.agencyFormats[index % design.agencyFormats.length] ?? 'docx', 'agency', own);
    }
  }
  if (design.actionPlan !== null) {
    const report = writeActionPlan(review, (planned) => labels.get(planned.id) ?? '', random.fork('plan'));
    await add(report, 'action-plan', design.actionPlan, 'action-plan', []);
  }
  return { written, recommendations };
}

function writeManifest(files: readonly ExampleFile[]): string {
  const rows = files.map(({ file, review, reportKind, outcome, year, ageBand }) =>
    [file, review, 'serious-case-review', reportKind, outcome, String(year), ageBand, inventedNote].join(','),
  );
  return `${['file,review,kind,reportKind,outcome,year,ageBand,note', ...rows].join('\n')}\n`;
}

const readme = `Invented examples
=================

The reviews in this folder were made by a program to demonstrate Heed. ${inventedStatement}

The number of recommendations to each agency follows a published table (Brandon, Sidebotham, Bailey and Belderson 2011,
A study of recommendations arising from serious case reviews 2009-2010, DFE-RR157, Table 1), and the reviews carry that
study's reference numbers. Nothing else of the study is here: no sentence of it, and none of the reports that it read.
`;

/**
 * Writes twenty invented serious case reviews below `outDir`, one folder a review, with `manifest.csv` and a README,
 * and returns what was planted in them. One seed gives the same bytes each time. What is planted is returned and
 * not written there, so that whoever reads the documents reads nothing else.
 */
export async function generateExamples(outDir: string, { seed }: { readonly seed: number }): Promise<ExampleCorpus> {
  const random = createSeededRandom(`${seed} documents`);
  const files: ExampleFile[] = [];
  const recommendations: ExampleRecommendation[] = [];
  const reviews = planReviews(seed);
  for (const review of reviews) {
    const documents = await writeReview(review, random.fork(`review ${review.plan.review}`));
    for (const { file, bytes } of documents.written) {
      const path = join(outDir, file.file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      files.push(file);
    }
    recommendations.push(...documents.recommendations);
  }
  await writeFile(join(outDir, 'manifest.csv'), writeManifest(files));
  await writeFile(join(outDir, 'README.txt'), readme);
  const caseThemes = reviews.map(({ plan }) => ({ review: String(plan.review), themes: listCaseThemes(plan.review) }));
  return { files, recommendations, caseThemes };
}
