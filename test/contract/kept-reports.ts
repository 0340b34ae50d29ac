import { expect } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import type { RecommendationState, Snapshot } from '../../src/domain/snapshot/snapshot.ts';
import type { NewReport, Store } from '../../src/storage/store.ts';
import type { StoreFailure } from '../../src/storage/store-failure.ts';
import { inventedReport } from './invented-corpus.ts';

export function need<T>(result: Result<T, StoreFailure>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

export async function addAll(store: Store, reports: readonly NewReport[]): Promise<void> {
  for (const report of reports) need(await store.addReport(report, 'tester'));
}

/** Accepts or rejects a recommendation, as a person does. */
export async function setState(store: Store, id: string, state: RecommendationState, actor: string): Promise<void> {
  const before = need(await store.snapshot()).recommendations.find((one) => one.id === id);
  if (before === undefined) throw new Error(`no recommendation ${id}`);
  const edits = [{ kind: 'recommendation' as const, id, before, after: { ...before, state } }];
  need(await store.apply({ label: `Set ${state}`, edits, undoes: null }, actor));
}

/** What a report holds, without what the store gives it. */
export function contentOf(snapshot: Snapshot, report: string) {
  return snapshot.recommendations
    .filter((recommendation) => recommendation.report === report)
    .map(({ id: _id, review: _review, report: _report, state: _state, restates: _restates, ...draft }) => draft);
}

/** Every kept report is whole: its document, and its recommendations as they were offered. Returns the numbers of those kept. */
export async function expectWhole(store: Store, upTo: number): Promise<number[]> {
  const snapshot = need(await store.snapshot());
  const byHash = new Map(Array.from({ length: upTo }, (_, n) => [inventedReport(n).document.sha256, n]));
  const numbers: number[] = [];
  for (const report of snapshot.reports) {
    const n = byHash.get(report.sha256) ?? Number.NaN;
    const offered = inventedReport(n);
    expect(contentOf(snapshot, report.id)).toEqual(offered.recommendations);
    expect(need(await store.getDocument(report.id))).toEqual(offered.document);
    numbers.push(n);
  }
  const added = need(await store.readLog({ limit: 100_000 })).filter((line) => line.action === 'report-added');
  expect(added.map((line) => line.subject).sort()).toEqual(snapshot.reports.map((report) => report.id).sort());
  return numbers.sort((a, b) => a - b);
}
