import type { Hono } from 'hono';
import { writeCodebookFile } from '../../app/workbench/codebook-download.ts';
import type { Workbench } from '../workbench.ts';

/** The codebook as a file for the person's downloads. */
export function serveCodebookFile(server: Hono, { live }: Workbench): void {
  server.get('/api/codebook/file', (context) =>
    context.body(writeCodebookFile(live), 200, {
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': 'attachment; filename="codebook.yaml"',
    }),
  );
}
