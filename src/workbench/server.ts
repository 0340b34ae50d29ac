import { randomUUID } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { software } from '../app/software.ts';
import { LiveWorkspace } from '../app/workbench/live-workspace.ts';
import { ReadingDesk } from '../app/workbench/reading-desk.ts';
import { openServedWorkspace } from '../app/workbench/served-workspace.ts';
import { takeServingTurn } from '../app/workbench/serving-turn.ts';
import { StudyDesk } from '../app/workbench/study-desk.ts';
import type { Result } from '../domain/result.ts';
import { failure, success } from '../domain/result.ts';
import { describeApi } from './api-document.ts';
import { type ApiError, refusal } from './api-error.ts';
import { EventFeed } from './event-feed.ts';
import { findFamiliesFirst } from './family-need.ts';
import { implement } from './implementation.ts';
import { guardRequests } from './request-guard.ts';
import { serveCodebookFile } from './routes/codebook-file.ts';
import { familyRoutes } from './routes/family-routes.ts';
import { serveFiles } from './routes/file-routes.ts';
import { recommendationRoutes } from './routes/recommendation-routes.ts';
import { reportRoutes } from './routes/report-routes.ts';
import { reviewRoutes } from './routes/review-routes.ts';
import { studyRoutes } from './routes/study-routes.ts';
import { tableRoutes } from './routes/table-routes.ts';
import { workspaceRoutes } from './routes/workspace-routes.ts';
import { endpoints } from './schemas/endpoints.ts';
import { findServing, markServing } from './serving-mark.ts';
import { serveWebFiles } from './web-files.ts';
import type { Workbench } from './workbench.ts';

export interface ServingOptions {
  /** Path of the workspace; made when it is not there. */
  readonly workspace: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Only this machine: anything else is refused until there are accounts. */
  readonly host: string;
  /** Folder of the built pages. */
  readonly pages: string;
}

export interface ServedWorkbench {
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** `address` is set when another process serves the workspace: there it is. */
export interface ServingFailure extends ApiError {
  readonly address?: string;
}

/** How often it is looked whether another process wrote to the workspace, in milliseconds. */
const lookEvery = 2000;

/** How long a process that was first may take to say where it serves, and how often it is looked, in milliseconds. */
const longestStart = 60_000;
const lookAgain = 150;

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '::1']);

const nameOfPerson = (): string => {
  try {
    return userInfo().username || 'coder';
  } catch {
    return 'coder';
  }
};

function buildServer(workbench: Workbench, feed: EventFeed, pages: string): Hono {
  const server = new Hono();
  server.use('*', guardRequests());
  server.onError((error, context) => {
    process.stderr.write(`${context.req.method} ${context.req.path} failed: ${error.stack ?? error.message}\n`);
    return refusal(context, 500, {
      code: 'failed',
      message: 'Heed failed on this.',
      advice: 'Nothing was half done. Try again; if it happens again, report what you did.',
    });
  });
  server.use('/api/*', findFamiliesFirst(workbench.study));
  server.get('/api/hello', (context) => context.json({ heed: software, server: workbench.server }));
  server.get('/api/openapi.json', (context) => context.json(describeApi(endpoints, software)));
  server.get('/api/events', (context) => feed.serve(context));
  implement(
    server,
    endpoints,
    {
      ...workspaceRoutes(workbench),
      ...recommendationRoutes(workbench),
      ...reviewRoutes(workbench),
      ...studyRoutes(workbench),
      ...tableRoutes(workbench),
      ...familyRoutes(workbench),
      ...reportRoutes(workbench),
    },
    workbench.coder,
  );
  serveFiles(server, workbench, feed);
  serveCodebookFile(server, workbench);
  server.all('/api/*', (context) =>
    refusal(context, 404, {
      code: 'not-found',
      message: `There is no ${context.req.method} ${context.req.path}.`,
      advice: 'See /api/openapi.json for what there is.',
    }),
  );
  serveWebFiles(server, pages);
  return server;
}

function listen(http: HttpServer, port: number, host: string): Promise<Result<number, ApiError>> {
  return new Promise((resolve) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const message = taken ? `Port ${port} is taken by another program.` : `Port ${port}: ${error.message}.`;
      resolve(failure({ code: 'unreachable', message, advice: 'Choose another with --port, or leave it out.' }));
    });
    http.listen(port, host, () => {
      const address = http.address();
      resolve(success(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}

/**
 * The right to serve a workspace: one process has it. Another is led to the first as soon as that says where it is.
 */
async function takeTurn(workspace: string): Promise<Result<() => Promise<void>, ServingFailure>> {
  for (const until = performance.now() + longestStart; ; ) {
    const giveBack = await takeServingTurn(workspace);
    if (giveBack !== null) return success(giveBack);
    const already = await findServing(workspace);
    if (already !== null) {
      return failure({
        code: 'served',
        message: `This workspace is served already, at ${already.address} (process ${already.pid}).`,
        advice: 'Open that address, or end that process first.',
        address: already.address,
      });
    }
    if (performance.now() > until) {
      return failure({
        code: 'served',
        message: 'Another process has this workspace open to serve it, and does not say where.',
        advice: 'Wait until it is up and try again, or end that process.',
      });
    }
    await new Promise((again) => setTimeout(again, lookAgain));
  }
}

/**
 * Opens a workspace and serves the workbench on this machine. Failures: those of the store; `invalid` for a host that other
 * machines can reach; `unreachable` for a port that is taken; `served` when another process serves the workspace.
 */
export async function serveWorkbench(options: ServingOptions): Promise<Result<ServedWorkbench, ServingFailure>> {
  const { host } = options;
  if (!loopbackHosts.has(host)) {
    return failure({
      code: 'invalid',
      message: `The workbench does not listen on ${host}: other machines could reach it there.`,
      advice: 'It serves this machine only, on 127.0.0.1, until Heed has accounts.',
    });
  }
  const turn = await takeTurn(options.workspace);
  if (!turn.ok) return turn;
  const served = await serve(options, turn.value);
  if (!served.ok) await turn.value();
  return served;
}

/** Serves a workspace that this process alone may serve. */
async function serve(
  options: ServingOptions,
  giveBack: () => Promise<void>,
): Promise<Result<ServedWorkbench, ServingFailure>> {
  const opened = await openServedWorkspace(options.workspace);
  if (!opened.ok) return opened;
  const live = await LiveWorkspace.open(opened.value);
  if (!live.ok) {
    await opened.value.close();
    return live;
  }
  const id = randomUUID();
  const feed = new EventFeed(live.value, id);
  const desk = new ReadingDesk(live.value, (job) => feed.tell({ type: 'job', job }));
  const study = new StudyDesk(live.value, options.workspace);
  const workbench: Workbench = {
    ...{
      live: live.value,
      desk,
      study,
      server: id,
      file: basename(options.workspace),
      software,
      coder: nameOfPerson(),
    },
  };
  const http = createServer(getRequestListener(buildServer(workbench, feed, options.pages).fetch));
  const listening = await listen(http, options.port, options.host);
  if (!listening.ok) {
    feed.close();
    await study.close();
    await opened.value.close();
    return listening;
  }
  const address = `http://${options.host === '::1' ? '[::1]' : options.host}:${listening.value}`;
  const unmark = await markServing(options.workspace, { pid: process.pid, address, server: id });
  // The first window should not wait for what every window needs.
  setImmediate(() => {
    live.value.search();
    void study.findings().catch(() => undefined);
  });
  const look = setInterval(() => {
    if (feed.windows > 0) void live.value.catchUp().catch(() => undefined);
  }, lookEvery);
  const close = async () => {
    clearInterval(look);
    await unmark();
    feed.close();
    http.closeAllConnections();
    await new Promise((done) => http.close(done));
    await desk.close();
    await study.close();
    await opened.value.close();
    await giveBack();
  };
  return success({ address, port: listening.value, close });
}
