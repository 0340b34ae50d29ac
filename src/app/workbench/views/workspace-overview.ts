import { describeDimensions } from '../dimensions.ts';
import { listCodes } from '../intents/code-names.ts';
import type { LiveWorkspace } from '../live-workspace.ts';

/** What a person can take back, and do again, next. */
export const describeHistory = (live: LiveWorkspace, coder: string) => ({
  undo: live.undoLines.next(coder, 'undo'),
  redo: live.undoLines.next(coder, 'redo'),
});

/** The workspace with its lists, codebook, settings and what can be undone. */
export function describeWorkspace(live: LiveWorkspace, coder: string) {
  const { records, frame } = live;
  const index = live.index();
  const standing = index.get('standing');
  const counted = standing.placeOf('counted');
  const state = index.get('state');
  const open = state.placeOf('suggested');
  let recommendations = 0;
  let unjudged = 0;
  for (const [place, row] of standing.rows.all.entries()) {
    if (row[0] !== counted) continue;
    recommendations++;
    if (state.rows.all[place]?.[0] === open) unjudged++;
  }
  const observations = [...records.all('observation')].filter((one) => one.state === 'suggested').length;
  const { id, title, source, categories } = records.scheme;
  return {
    ...{ id: live.id, title: live.title, sequence: live.sequence },
    scheme: { id, title, source, categories: categories.map(({ id, name }) => ({ id, name })) },
    counts: {
      reviews: records.count('review'),
      reports: records.reports.size,
      recommendations,
      codings: records.count('coding'),
      open: unjudged + observations,
    },
    layers: frame.codebook.layers.map(({ id, name, definition, include, exclude }) => ({
      ...{ id, name, definition, include, exclude },
    })),
    themes: frame.codebook.themes.map((theme) => ({ ...theme, examples: [...theme.examples] })),
    lists: listCodes(frame).map((list) => ({ ...list, codes: [...list.codes] })),
    dimensions: describeDimensions(records, frame).map(({ id, name, many }) => ({ id, name, many })),
    views: [...records.all('view')],
    settings: Object.fromEntries([...records.all('setting')].map(({ id, value }) => [id, value])),
    history: describeHistory(live, coder),
  };
}
