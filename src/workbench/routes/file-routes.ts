import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { CountingTask } from '../../app/workbench/counting-task.ts';
import { KeptReport } from '../../app/workbench/kept-report.ts';
import type { StudyChoice } from '../../app/workbench/study-counter.ts';
import { type StudyFormat, studyFormats } from '../../app/workbench/study-downloads.ts';
import { refusal, statusOf } from '../api-error.ts';
import type { EventFeed } from '../event-feed.ts';
import { sorts } from '../schemas/recommendations.ts';
import { studyChoice } from '../schemas/report.ts';
import { filterShape } from '../schemas/shared.ts';
import type { Workbench } from '../workbench.ts';
import { readFilter } from './filter-query.ts';

/** The largest file that a window can send; what the readers take is less and is said by them. */
const largestFile = 600 * 1024 * 1024;

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const exportQuery = z.strictObject({
  ...filterShape,
  sort: z.enum(sorts).default('order'),
  direction: z.enum(['up', 'down']).default('up'),
  shown: z.string().max(2000).default(''),
});

/** A file for the person's downloads, or, with `?show`, for a page to show. */
function send(context: Context, name: string, content: string | Uint8Array): Response {
  const ending = name.split('.').at(-1) ?? '';
  const headers: Record<string, string> = { 'content-type': types[ending] ?? 'application/octet-stream' };
  if (context.req.query('show') === undefined) headers['content-disposition'] = `attachment; filename="${name}"`;
  // The report brings its own, stricter policy with the hashes of its script and style.
  if (ending === 'html') headers['content-security-policy'] = "frame-ancestors 'self'";
  return context.body(content as string | Uint8Array<ArrayBuffer>, 200, headers);
}

const isStudyFormat = (format: string): format is StudyFormat => (studyFormats as readonly string[]).includes(format);

/** The query of an address: one value alone, several as a list. */
const readQuery = (context: Context): Record<string, unknown> =>
  Object.fromEntries(Object.entries(context.req.queries()).map(([key, all]) => [key, all.length === 1 ? all[0] : all]));

/** Lets so many bytes through and no more. */
class Limit extends Transform {
  #left = largestFile;
  override _transform(chunk: Buffer, _encoding: string, done: (error?: Error | null, data?: Buffer) => void): void {
    this.#left -= chunk.length;
    if (this.#left < 0) done(new TooLarge());
    else done(null, chunk);
  }
}

class TooLarge extends Error {}

/** What goes in and out as files: reports, exports, the study. */
export function serveFiles(server: Hono, { live, desk, study }: Workbench, feed: EventFeed): void {
  /** Does a task and tells the windows how far the file is. */
  const write = async (file: string, task: CountingTask) => {
    try {
      return await study.run(task, (stage) => feed.tell({ type: 'writing', file, stage }));
    } finally {
      feed.tell({ type: 'writing', file, stage: '' });
    }
  };

  const kept = new KeptReport();

  /** The report for a window to show: `show=last` is the one that was shown last, if any, and nothing is written for it. */
  const showReport = async (context: Context, choice: StudyChoice): Promise<Response> => {
    const last = context.req.query('show') === 'last';
    const known = kept.find(choice, last ? 0 : live.sequence);
    if (known !== null) return send(context, 'report.html', known.content);
    if (last) return context.body(null, 204);
    const file = await write('preview', { type: 'study', format: 'html', choice });
    if (!file.ok) return refusal(context, statusOf(file.failure.code), file.failure);
    kept.keep(choice, file.value);
    return send(context, 'report.html', file.value.content);
  };

  server.get('/api/reports/:id/file', async (context) => {
    const id = context.req.param('id');
    const file = await live.store.getOriginal(id);
    if (!file.ok) return refusal(context, statusOf(file.failure.code), file.failure);
    if (file.value === null) {
      return refusal(context, 404, {
        code: 'not-found',
        message: 'The workspace does not hold the file of this report.',
        advice: 'Drop the file on the workbench: it is recognised by its content and kept.',
      });
    }
    const isPdf = Buffer.from(file.value.subarray(0, 5)).toString('latin1') === '%PDF-';
    return context.body(file.value as Uint8Array<ArrayBuffer>, 200, {
      'content-type': isPdf ? 'application/pdf' : 'application/octet-stream',
      'cache-control': 'private, max-age=31536000, immutable',
      'content-disposition': 'attachment',
    });
  });

  server.get('/api/export/recommendations/:format', async (context) => {
    const query = exportQuery.safeParse(readQuery(context));
    const format = context.req.param('format');
    if (!query.success || (format !== 'csv' && format !== 'xlsx')) {
      const message = 'This export can’t be made.';
      return refusal(context, 400, { code: 'invalid', message, advice: 'Ask for csv or xlsx with a filter.' });
    }
    const file = await write(`recommendations.${format}`, {
      ...{ type: 'export', format, filter: readFilter(query.data), shown: query.data.shown },
      sorting: { sort: query.data.sort, direction: query.data.direction },
    });
    if (!file.ok) return refusal(context, statusOf(file.failure.code), file.failure);
    return send(context, `recommendations.${format}`, file.value.content);
  });

  server.get('/api/study/:format', async (context) => {
    const format = context.req.param('format');
    const choice = studyChoice.safeParse(readQuery(context));
    if (!isStudyFormat(format) || !choice.success) {
      const message = `The study is not written as ${format}, or not so.`;
      return refusal(context, 400, { code: 'invalid', message, advice: `Ask for one of ${studyFormats.join(', ')}.` });
    }
    if (format === 'html' && context.req.query('show') !== undefined) return showReport(context, choice.data);
    const names = { json: 'findings.json', csv: 'tables.zip' };
    const name = format === 'json' || format === 'csv' ? names[format] : `report.${format}`;
    const file = await write(name, { type: 'study', format, choice: choice.data });
    if (!file.ok) return refusal(context, statusOf(file.failure.code), file.failure);
    return send(context, name, file.value.content);
  });

  server.post('/api/import/:batch/file', async (context) => {
    const path = await desk.placeFor(context.req.param('batch'), context.req.query('name') ?? '');
    const body = context.req.raw.body;
    if (path === null || body === null) {
      const message = 'A file needs a name and content.';
      return refusal(context, 400, { code: 'invalid', message, advice: 'Send it again with ?name=.' });
    }
    try {
      await pipeline(Readable.fromWeb(body as ReadableStream), new Limit(), createWriteStream(path));
    } catch (error) {
      await rm(path, { force: true });
      if (error instanceof TooLarge) {
        const message = `${context.req.query('name')} is larger than ${largestFile / 1024 / 1024} MB.`;
        return refusal(context, 413, { code: 'too-large', message, advice: 'Split it, or read it with heed analyse.' });
      }
      throw error;
    }
    return context.json({ kept: true });
  });
}
