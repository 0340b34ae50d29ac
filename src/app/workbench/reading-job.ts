import type { FileOutcome, JobEvent } from '../job-event.ts';

/** How far one file of a job is. */
export interface FileState {
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'read' | 'known' | 'duplicate' | 'failed';
  readonly detail: string;
  readonly advice: string;
  readonly recommendations: number | null;
  readonly pages: number | null;
}

/** A reading of reports as the windows are shown it. */
export interface JobState {
  readonly id: string;
  readonly what: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  readonly files: readonly FileState[];
  readonly failure: string;
}

const stages = { reading: 'reading', ocr: 'reading the picture of', extracting: 'finding recommendations' } as const;

function describe(outcome: FileOutcome): Pick<FileState, 'state' | 'detail' | 'advice' | 'recommendations' | 'pages'> {
  const nothing = { advice: '', recommendations: null, pages: null };
  switch (outcome.status) {
    case 'read': {
      const { pages, recommendations, replaces } = outcome;
      const detail = replaces ? 'In place of its earlier version; undo brings that back' : '';
      return { state: 'read', detail, advice: '', recommendations, pages };
    }
    case 'known':
      return { ...nothing, state: 'known', detail: 'Already here, unchanged' };
    case 'duplicate':
      return { ...nothing, state: 'duplicate', detail: `The same file as ${outcome.of}` };
    case 'failed':
      return { ...nothing, state: 'failed', detail: outcome.failure.message, advice: outcome.failure.advice };
  }
}

/** The state of a job after one more event. */
export function followJob(job: JobState, event: JobEvent): JobState {
  const withFile = (name: string, change: Partial<FileState>): FileState[] => {
    const start: FileState = {
      ...{ name, state: 'waiting', detail: '', advice: '', recommendations: null, pages: null },
    };
    const known = job.files.some((file) => file.name === name);
    const files = known ? job.files : [...job.files, start];
    return files.map((file) => (file.name === name ? { ...file, ...change } : file));
  };
  switch (event.type) {
    case 'collected': {
      const problems = event.problems.map(
        ({ path, message, advice }): FileState => ({
          ...{ name: path.split(/[\\/]/).at(-1) ?? path, state: 'failed', detail: message, advice },
          ...{ recommendations: null, pages: null },
        }),
      );
      return { ...job, total: event.files + job.done, stage: 'Reading', files: [...job.files, ...problems] };
    }
    case 'progress': {
      const { stage, done, total } = event.progress;
      const pages = stage === 'extracting' || total <= 1 ? '' : ` page ${done} of ${total}`;
      return { ...job, files: withFile(event.file, { state: 'reading', detail: `${stages[stage]}${pages}` }) };
    }
    case 'file': {
      const early = event.outcome.status === 'known' || event.outcome.status === 'duplicate';
      const total = early && job.total === 0 ? job.total : Math.max(job.total, job.done + 1);
      return { ...job, done: job.done + 1, total, files: withFile(event.file, describe(event.outcome)) };
    }
    case 'stage':
      return { ...job, stage: event.what };
  }
}
