import type { Addressee } from '../domain/agency/agency.ts';
import type { RecommendationDraft } from '../domain/recommendation/recommendation.ts';
import { directoryData } from './directory-data.ts';
import type { ExtractedFile } from './extract-files.ts';

export type ExtractionFormat = 'json' | 'csv' | 'text';

type CategoryName = (addressee: Addressee) => string | null;

const formatRecommendation = (draft: RecommendationDraft, category: CategoryName) => ({
  number: draft.number,
  heading: draft.heading,
  text: draft.text,
  page: draft.page,
  pages: draft.pages,
  addressees: draft.addressees.map((addressee) => ({
    name: addressee.name,
    category: category(addressee),
    source: addressee.source,
  })),
  parts: draft.parts,
  deadline: draft.deadline,
  reference: draft.reference,
  section: draft.section,
  agencySection: draft.agencySection,
  confidence: draft.confidence,
  reason: draft.reason,
});

/** A file that could not be read keeps its place, with no recommendations and its failure. */
function formatFile({ path, reading }: ExtractedFile, category: CategoryName) {
  if (!reading.ok) {
    const { code, page, message, advice } = reading.failure;
    return {
      file: path,
      sha256: '',
      pages: 0,
      title: '',
      kind: null,
      warnings: [],
      recommendations: [],
      nearMisses: [],
      failure: { code, page, message, advice },
    };
  }
  const { extracted } = reading;
  return {
    file: path,
    sha256: reading.sha256,
    pages: reading.pages,
    title: extracted.title,
    kind: extracted.kind,
    kindReason: extracted.kindReason,
    warnings: extracted.warnings,
    recommendations: extracted.recommendations.map((draft) => formatRecommendation(draft, category)),
    nearMisses: extracted.nearMisses.map(({ text, page, reason }) => ({ text, page, reason })),
  };
}

const columns = [
  'file',
  'number',
  'heading',
  'text',
  'page',
  'pages',
  'addressees',
  'categories',
  'parts',
  'deadline',
  'section',
  'confidence',
  'reason',
];

async function formatCsv(files: readonly ReturnType<typeof formatFile>[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const rows = files.flatMap((file) =>
    file.recommendations.map((found) => [
      file.file,
      found.number,
      found.heading,
      found.text,
      found.page,
      found.pages.join(' '),
      found.addressees.map((addressee) => addressee.name).join('; '),
      [...new Set(found.addressees.flatMap((addressee) => addressee.category ?? []))].join('; '),
      found.parts.length,
      found.deadline,
      [...found.section, found.agencySection].filter(Boolean).join(' > '),
      found.confidence,
      found.reason,
    ]),
  );
  return stringify([columns, ...rows], { record_delimiter: 'windows', bom: true, escape_formulas: true });
}

function formatText(files: readonly ReturnType<typeof formatFile>[]): string {
  const lines: string[] = [];
  for (const file of files) {
    lines.push(`${file.title || file.file}`, file.title ? file.file : '', '');
    if ('failure' in file && file.failure) lines.push(`NOT READ: ${file.failure.message} ${file.failure.advice}`, '');
    else if (file.recommendations.length === 0) lines.push('No recommendation found.', '');
    for (const found of file.recommendations) {
      const where = found.page > 0 ? `page ${found.page}` : '';
      lines.push([found.number, found.heading, where].filter(Boolean).join('  '), found.text);
      if (found.addressees.length > 0)
        lines.push(`To: ${found.addressees.map((addressee) => addressee.name).join('; ')}`);
      lines.push('');
    }
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/**
 * What `heed extract` prints. JSON: one object a file, in the order given; addressees carry the name of their category
 * in the scheme in force. CSV: one row a recommendation, with cells that a spreadsheet would take for formulas escaped.
 */
export async function formatExtraction(
  files: readonly ExtractedFile[],
  format: ExtractionFormat,
  schemeFile: string | null,
): Promise<string> {
  const { scheme } = await directoryData(schemeFile);
  const names = new Map(scheme.categories.map((category) => [category.id, category.name]));
  const formatted = files.map((file) =>
    formatFile(file, (addressee) => (addressee.category === null ? null : (names.get(addressee.category) ?? null))),
  );
  switch (format) {
    case 'json':
      return `${JSON.stringify(formatted, null, 1)}\n`;
    case 'csv':
      return formatCsv(formatted);
    case 'text':
      return formatText(formatted);
  }
}
