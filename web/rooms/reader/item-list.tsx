import { addressOfItem, type Item, type Outline } from './items.ts';

interface ItemListProps {
  readonly outline: Outline;
  readonly items: readonly Item[];
  readonly query: URLSearchParams;
}

const short = (words: string): string => (words.length > 110 ? `${words.slice(0, 108)}…` : words);

/** What was taken from a report and what was nearly taken, in the order of the text. */
export function ItemList({ outline, items, query }: ItemListProps) {
  const { report, recommendations, nearMisses } = outline;
  const judged = recommendations.filter(({ state }) => state !== 'suggested').length;
  return (
    <aside className="side-panel item-list" aria-label="In this report">
      <div className="side-panel-head">
        <h2>In this report</h2>
        <p className="quiet">
          {recommendations.length} found, {judged} judged; {nearMisses.length} nearly taken. Go through them with{' '}
          <kbd>j</kbd> and <kbd>k</kbd>.
        </p>
      </div>
      <ol className="side-panel-body">
        {items.map((item) => {
          const found = item.kind === 'recommendation' ? recommendations.find(({ id }) => id === item.id) : undefined;
          const words = found?.text ?? (item.kind === 'near-miss' ? (nearMisses[item.number]?.text ?? '') : '');
          const state = found?.state ?? 'near-miss';
          return (
            <li key={item.id} className={`item is-${state}`}>
              <a href={addressOfItem(report.id, query, item)}>
                <span className="item-head">
                  {found === undefined ? 'Nearly taken' : found.number || 'No number'}
                  <span className="quiet">{item.page > 0 ? `p. ${item.page}` : ''}</span>
                </span>
                <span className="printed">{short(words)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}
