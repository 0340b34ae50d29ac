import { queries, useAnswer } from '../../api/queries.ts';
import type { Answer } from '../../api/request.ts';
import type { Loaded } from './word-motions.ts';

export type SheetText = Answer<'GET /api/reports/:id/text'>['sheets'][number];
export type TextBlock = SheetText['blocks'][number];

/** Sheets that are asked for at once. */
const chunk = 8;

/** The text of one sheet, asked for with its neighbours; undefined while it is on its way. */
export function useSheetText(report: string, number: number, enabled: boolean): SheetText | undefined {
  const from = Math.floor((number - 1) / chunk) * chunk + 1;
  const { data } = useAnswer(
    'GET /api/reports/:id/text',
    { from, to: from + chunk - 1 },
    { params: { id: report }, enabled },
  );
  return data?.sheets.find((sheet) => sheet.number === number);
}

/** Every block of a report that has been loaded, in the order of the text. */
export function loadedBlocks(report: string): Loaded[] {
  const answers = queries.getQueriesData<Answer<'GET /api/reports/:id/text'>>({
    queryKey: ['GET /api/reports/:id/text', { id: report }],
  });
  const blocks = answers.flatMap(([, data]) => data?.sheets.flatMap((sheet) => sheet.blocks) ?? []);
  return blocks.filter(({ role }) => role !== 'header' && role !== 'footer').sort((a, b) => a.start - b.start);
}

/** The words of a stretch, as far as they are loaded, on one line. */
export function wordsAt(report: string, start: number, end: number): string {
  return loadedBlocks(report)
    .filter((block) => block.start < end && block.start + block.text.length > start)
    .map((block) => block.text.slice(Math.max(0, start - block.start), Math.max(0, end - block.start)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
