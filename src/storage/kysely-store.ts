import type { AgencyScheme } from '../domain/agency/agency.ts';
import { applyChange, listChanges } from './change-applying.ts';
import { foundCodebook } from './codebook-setting.ts';
import { putInPlaceOf } from './earlier-version.ts';
import { type Engine, reading } from './engine.ts';
import { selectRecords } from './kept-records.ts';
import { readLastLine, readLog } from './log.ts';
import { setObservations } from './observation-rows.ts';
import { addReport } from './report-adding.ts';
import { getOriginal, keepOriginal } from './report-files.ts';
import { replaceSuggested } from './report-replacing.ts';
import { getDocument, listReports, setRemoved } from './report-rows.ts';
import { setRestatements } from './restatements.ts';
import { setReview } from './review-rows.ts';
import { setScheme } from './scheme-setting.ts';
import { takeSnapshot } from './snapshot-reading.ts';
import type { Store, Stored, WorkspaceRecord } from './store.ts';
import { selectSuggesters, setSuggestions } from './suggestion-rows.ts';

/** The store over an open database whose tables are those of the newest migration. */
export function createStore(engine: Engine): Store {
  let closed: Promise<void> | null = null;
  return {
    workspace: () => readWorkspace(engine),
    addReport: (report, actor) => addReport(engine, report, actor),
    replaceSuggested: (id, report, actor) => replaceSuggested(engine, id, report, actor),
    removeReport: (id, actor) => setRemoved(engine, id, true, actor),
    putInPlaceOf: (report, earlier, label, actor) => putInPlaceOf(engine, report, earlier, label, actor),
    restoreReport: (id, actor) => setRemoved(engine, id, false, actor),
    setReview: (id, review, actor) => setReview(engine, id, review, actor),
    setRestatements: (review, restates, actor) => setRestatements(engine, review, restates, actor),
    setScheme: (scheme, place, actor) => setScheme(engine, scheme, place, actor),
    foundCodebook: (codebook, actor) => foundCodebook(engine, codebook, actor),
    setSuggestions: (suggestions, suggester, actor) => setSuggestions(engine, suggestions, suggester, actor),
    listSuggesters: () => reading(engine, selectSuggesters),
    setObservations: (review, observations, actor) => setObservations(engine, review, observations, actor),
    apply: (change, actor) => applyChange(engine, change, actor),
    listChanges: (options) => listChanges(engine, options?.after ?? 0, options?.limit ?? 1000),
    listRecords: (kind) => reading(engine, (transaction) => selectRecords(transaction, kind)),
    snapshot: (options) => takeSnapshot(engine, options),
    getDocument: (report) => getDocument(engine, report),
    keepOriginal: (report, bytes, actor) => keepOriginal(engine, report, bytes, actor),
    getOriginal: (report) => getOriginal(engine, report),
    listReports: () => listReports(engine),
    readLog: (options) => readLog(engine, options),
    lastLine: () => readLastLine(engine),
    close: () => {
      closed ??= engine.db.destroy();
      return closed;
    },
  };
}

function readWorkspace(engine: Engine): Stored<WorkspaceRecord> {
  return reading(engine, async (transaction) => {
    const row = await transaction.selectFrom('workspace').selectAll().executeTakeFirstOrThrow();
    const { format } = await transaction
      .selectFrom('heed_migrations')
      .select((select) => select.fn.max('number').as('format'))
      .executeTakeFirstOrThrow();
    const { id, title, created } = row;
    return { id, title, created, format, scheme: JSON.parse(row.scheme) as AgencyScheme };
  });
}
