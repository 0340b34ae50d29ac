import { v7 } from 'uuid';
import type { Change, Edit, NewChange } from '../../domain/change/change.ts';
import type { Result } from '../../domain/result.ts';
import { success } from '../../domain/result.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { openThemeTree } from './dimensions.ts';
import type { Intent } from './intents/intent.ts';
import { planIntent } from './intents/plan-intent.ts';
import type { LiveWorkspace } from './live-workspace.ts';

type Asked<T> = Promise<Result<T, StoreFailure>>;

const planFor = (live: LiveWorkspace, intent: Intent, coder: string): Asked<NewChange> =>
  planIntent(intent, live.frame, {
    records: live.records,
    coder,
    now: new Date().toISOString(),
    newId: v7,
    fileOf: (report) =>
      live.reports
        .find(({ id }) => id === report)
        ?.file.split('/')
        .at(-1) ?? '',
    document: (report) => live.document(report),
  });

/** Does what a person wants, as one change that can be taken back. */
export async function doIntent(live: LiveWorkspace, intent: Intent, coder: string): Asked<Change> {
  const planned = await planFor(live, intent, coder);
  return planned.ok ? live.commit(planned.value, coder) : planned;
}

/** How many recommendations count under a theme before and after. */
export interface ThemeShift {
  readonly theme: string;
  readonly before: number;
  readonly after: number;
}

export interface Preview {
  readonly label: string;
  /** Edits by kind of record. */
  readonly edits: Readonly<Record<string, number>>;
  /** Recommendations whose own record or codes would be touched, or that would count under other themes. */
  readonly recommendations: number;
  readonly moved: readonly ThemeShift[];
}

/** What an intent would change, without doing it. */
export async function previewIntent(live: LiveWorkspace, intent: Intent, coder: string): Asked<Preview> {
  const planned = await planFor(live, intent, coder);
  if (!planned.ok) return planned;
  const { label, edits } = planned.value;
  const counts: Record<string, number> = {};
  const touched = new Set<string>();
  for (const edit of edits) {
    counts[edit.kind] = (counts[edit.kind] ?? 0) + 1;
    if (edit.kind === 'recommendation') touched.add(edit.id);
    const coded = edit.kind === 'coding' ? (edit.after ?? edit.before)?.recommendation : null;
    if (coded) touched.add(coded);
  }
  const { moved, shifted } = compareThemes(live, edits);
  for (const id of shifted) touched.add(id);
  return success({ label, edits: counts, recommendations: touched.size, moved });
}

/** How the counted themes would shift if these themes and codings stood. */
function compareThemes(live: LiveWorkspace, edits: readonly Edit[]) {
  const themes = new Map(live.frame.codebook.themes.map((theme) => [theme.id, theme]));
  const recoded = new Map<string, string[]>();
  for (const edit of edits) {
    if (edit.kind === 'theme' && edit.after !== null) themes.set(edit.id, edit.after);
    const coding = edit.kind === 'coding' ? edit.after : null;
    if (coding?.recommendation && coding.list === 'themes' && coding.withdrawn === null && coding.applies) {
      recoded.set(coding.recommendation, [...(recoded.get(coding.recommendation) ?? []), coding.code]);
    }
  }
  const tree = openThemeTree(live.frame);
  const after = openThemeTree({ ...live.frame, codebook: { ...live.frame.codebook, themes: [...themes.values()] } });
  const index = live.index();
  const { rows, values } = index.get('theme');
  const standing = index.get('standing');
  const counted = standing.placeOf('counted');
  const tally = new Map<string, { before: number; after: number }>();
  const shifted: string[] = [];
  const count = (theme: string, side: 'before' | 'after') => {
    const known = tally.get(theme) ?? { before: 0, after: 0 };
    known[side]++;
    tally.set(theme, known);
  };
  for (const [place, row] of rows.all.entries()) {
    if (standing.rows.all[place]?.[0] !== counted) continue;
    const now = new Set(row.map((value) => values[value]?.id ?? ''));
    const lowest = [...now].filter((theme) => ![...now].some((other) => tree.path(other).slice(1).includes(theme)));
    const id = index.ids[place] ?? '';
    const then = new Set([...lowest, ...(recoded.get(id) ?? [])].flatMap(after.path));
    for (const theme of now) count(theme, 'before');
    for (const theme of then) count(theme, 'after');
    if (now.size !== then.size || [...now].some((theme) => !then.has(theme))) shifted.push(id);
  }
  const moved = [...tally]
    .filter(([, { before, after }]) => before !== after)
    .map(([theme, { before, after }]) => ({ theme, before, after }));
  return { moved, shifted };
}
