import { clearLine, cursorTo } from 'node:readline';
import type { FileOutcome, JobEvent } from '../app/job-event.ts';

const stages = {
  reading: 'reading page',
  ocr: 'reading the picture of page',
  extracting: 'finding recommendations',
} as const;

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function describe(outcome: FileOutcome): string {
  switch (outcome.status) {
    case 'read': {
      const pages = outcome.pages > 0 ? `${plural(outcome.pages, 'page', 'pages')}, ` : '';
      return `${pages}${plural(outcome.recommendations, 'recommendation', 'recommendations')} (${outcome.kind})${outcome.replaces ? ', in place of its earlier version' : ''}`;
    }
    case 'known':
      return 'already in the workspace, unchanged';
    case 'duplicate':
      return `the same file as ${outcome.of}, left out`;
    case 'failed':
      return `NOT READ: ${outcome.failure.message} ${outcome.failure.advice}`;
  }
}

/**
 * Writes what a job does to standard error: on a terminal one live line below the files that are done, elsewhere one
 * line for each file.
 */
export function showProgress(stream: NodeJS.WriteStream): (event: JobEvent) => void {
  const live = stream.isTTY === true;
  const busy = new Map<string, string>();
  let done = 0;
  let total = 0;
  const wipe = () => {
    if (!live) return;
    cursorTo(stream, 0);
    clearLine(stream, 0);
  };
  const draw = () => {
    if (!live || busy.size === 0) return;
    wipe();
    const line = `${done}/${total}  ${[...busy].map(([file, what]) => `${file}: ${what}`).join('   ')}`;
    stream.write(line.slice(0, Math.max(20, (stream.columns ?? 80) - 1)));
  };
  const say = (line: string) => {
    wipe();
    stream.write(`${line}\n`);
    draw();
  };
  return (event) => {
    switch (event.type) {
      case 'collected':
        total = event.files;
        for (const problem of event.problems) say(`! ${problem.message} ${problem.advice}`);
        say(`${plural(event.files, 'file', 'files')} to read, ${plural(event.workers, 'worker', 'workers')}`);
        break;
      case 'progress': {
        const { stage, done: page, total: pages } = event.progress;
        busy.set(
          event.file,
          stage === 'extracting' || pages <= 1
            ? stages[stage].replace(' page', '')
            : `${stages[stage]} ${page} of ${pages}`,
        );
        draw();
        break;
      }
      case 'file':
        busy.delete(event.file);
        // What the workspace holds already is told before it is known how many files there are to read.
        if (total === 0) {
          say(`${event.file}: ${describe(event.outcome)}`);
          break;
        }
        done++;
        say(`${String(done).padStart(String(total).length)}/${total}  ${event.file}: ${describe(event.outcome)}`);
        break;
      case 'stage':
        say(event.what);
        break;
    }
  };
}
