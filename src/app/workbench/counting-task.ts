import type { Result } from '../../domain/result.ts';
import { success } from '../../domain/result.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { exportCsv, exportExcel } from './export-recommendations.ts';
import type { PlacedFamily } from './recommendation-index.ts';
import type { RecommendationFilter } from './selected-recommendations.ts';
import type { StudyChoice, StudyCounter } from './study-counter.ts';
import { listSections, renderStudy, type StudyFormat } from './study-downloads.ts';
import { type FamilyFilter, listFamilies } from './views/family-list.ts';
import type { Sorting } from './views/recommendation-list.ts';

/** Work over the whole workspace: seconds among many recommendations. */
export type CountingTask =
  /** Every figure of the study, as JSON. */
  | { readonly type: 'findings' }
  /** One page of the families, as JSON. */
  | { readonly type: 'families'; readonly filter: FamilyFilter }
  /** Families with their members, as JSON. */
  | { readonly type: 'family-members' }
  /** Sections that the report would have, as JSON. */
  | { readonly type: 'sections'; readonly choice: StudyChoice }
  /** The study as a file. */
  | { readonly type: 'study'; readonly format: StudyFormat; readonly choice: StudyChoice }
  /** What a list shows, as a file; `shown` says in words what was filtered. */
  | {
      readonly type: 'export';
      readonly format: 'csv' | 'xlsx';
      readonly filter: RecommendationFilter;
      readonly sorting: Sorting;
      readonly shown: string;
    };

/** What came of a task: bytes that go to a window as they are, and the line of the log up to which they tell. */
export interface Counted {
  readonly content: Uint8Array;
  readonly sequence: number;
}

const encoder = new TextEncoder();
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? encoder.encode(content) : content;
const writeJson = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

const familiesOf = (counter: StudyCounter): PlacedFamily[] =>
  counter.repetition().families.map(({ centre, members, state }) => ({ centre, members, state }));

async function write(
  counter: StudyCounter,
  task: CountingTask,
  tell: (stage: string) => void,
): Promise<Result<Uint8Array, StoreFailure>> {
  const { live } = counter;
  switch (task.type) {
    case 'findings': {
      const view = await counter.view();
      return view.ok ? success(writeJson(view.value)) : view;
    }
    case 'families':
      return success(writeJson(listFamilies(live, counter.proposals(), counter.repetition().inFamilies, task.filter)));
    case 'family-members':
      return success(writeJson(familiesOf(counter)));
    case 'sections': {
      const sections = await listSections(counter, task.choice, tell);
      return sections.ok ? success(writeJson(sections.value)) : sections;
    }
    case 'study': {
      const file = await renderStudy(counter, task.format, task.choice, tell);
      return file.ok ? success(bytesOf(file.value)) : file;
    }
    case 'export': {
      const { format, filter, sorting, shown } = task;
      if (filter.values.family !== undefined || filter.values.again !== undefined)
        live.setFamilies(familiesOf(counter));
      return success(
        bytesOf(format === 'csv' ? exportCsv(live, filter, sorting) : exportExcel(live, filter, sorting, shown)),
      );
    }
  }
}

/**
 * Does a task on the workspace as it stands in the store.
 *
 * @param tell is told what is being done, in words
 */
export async function doCountingTask(
  counter: StudyCounter,
  task: CountingTask,
  tell: (stage: string) => void,
): Promise<Result<Counted, StoreFailure>> {
  const written = await write(counter, task, tell);
  return written.ok ? success({ content: written.value, sequence: counter.live.sequence }) : written;
}
