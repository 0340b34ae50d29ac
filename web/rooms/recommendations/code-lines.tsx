import type { RecommendationView } from '../../../src/workbench/schemas/recommendations.ts';
import { CodeChip, type CodeNames } from '../../parts/code-chip.tsx';
import { attempt, judge, type OpenSuggestion } from './judging.ts';

interface CodeLinesProps {
  readonly view: RecommendationView;
  readonly names: CodeNames;
  readonly marked: OpenSuggestion | null;
  readonly onPoint: (suggestion: OpenSuggestion | null) => void;
  readonly onCode: () => void;
}

type ListView = RecommendationView['lists'][number];

const titles: Readonly<Record<string, string>> = {
  themes: 'Themes',
  means: 'Means of action',
  strength: 'Strength',
  evaluability: 'Can it be told whether it worked',
  'case-themes': 'Case themes met',
  remarks: 'Remarks',
  'leading-action': 'Leading action',
};
const smartNames: Readonly<Record<string, string>> = {
  'smart-owner': 'Names an owner',
  'smart-single-action': 'Asks for one action',
  'smart-measurable': 'Can be seen to be done',
  'smart-deadline': 'Gives a date',
  'smart-outcome': 'Says what it is for',
};

/** The codes of a recommendation list by list, each with its evidence and what can be done about it. */
export function CodeLines(props: CodeLinesProps) {
  const { view, onCode } = props;
  const filled = view.lists.filter(
    ({ list, counted, codings }) => list in titles && (list === 'themes' || counted.length > 0 || codings.length > 0),
  );
  const smart = view.lists.filter(({ list }) => list in smartNames);
  return (
    <>
      {filled.map((list) => (
        <section key={list.list} className="code-list">
          <h3>
            {titles[list.list]}
            {list.list === 'themes' && (
              <button type="button" className="quiet-button" onClick={onCode}>
                Code <kbd>c</kbd>
              </button>
            )}
          </h3>
          <Codes {...props} list={list} />
        </section>
      ))}
      <section className="code-list">
        <h3>SMART</h3>
        <ul>
          {smart.map((list) => (
            <Smart key={list.list} {...props} list={list} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Codes({ view, names, marked, onPoint, list }: CodeLinesProps & { readonly list: ListView }) {
  const counted = new Set(list.counted.map(({ code }) => code));
  const judged = new Set(list.codings.map(({ code }) => code));
  const weaker = list.suggested.filter(({ code }) => !counted.has(code) && !judged.has(code));
  return (
    <>
      <ul>
        {list.counted.map(({ code, state, score }) => {
          const evidence = list.suggested.find((one) => one.code === code)?.evidence ?? [];
          const own = { list: list.list, code };
          const current = marked?.list === own.list && marked.code === code;
          return (
            <li
              key={code}
              data-marked={current || undefined}
              onPointerEnter={() => onPoint(own)}
              onPointerLeave={() => onPoint(null)}
            >
              <CodeChip
                name={names.nameOf(list.list, code)}
                state={state}
                ring={names.ring(list.list, code)}
                {...(list.list === 'themes' || list.list === 'means'
                  ? { to: `/recommendations?${list.list === 'themes' ? 'theme' : 'means'}=${encodeURIComponent(code)}` }
                  : {})}
              />
              {state === 'suggested' ? (
                <span className="code-acts">
                  <span className="quiet">{Math.round(score * 100)}%</span>
                  <button type="button" className="quiet-button" onClick={() => judge(view.id, own, true)}>
                    Accept {current && <kbd>a</kbd>}
                  </button>
                  <button type="button" className="quiet-button" onClick={() => judge(view.id, own, false)}>
                    Dismiss {current && <kbd>x</kbd>}
                  </button>
                </span>
              ) : (
                <span className="code-acts">
                  <button
                    type="button"
                    className="quiet-button"
                    onClick={() => attempt({ type: 'uncode', recommendations: [view.id], ...own })}
                  >
                    Take back
                  </button>
                </span>
              )}
              {evidence.length > 0 && (
                <span className="evidence">
                  {evidence
                    .slice(0, 4)
                    .map(({ words }) => `“${words}”`)
                    .join(', ')}
                </span>
              )}
            </li>
          );
        })}
        {list.counted.length === 0 && <li className="quiet">None yet.</li>}
      </ul>
      {weaker.length > 0 && (
        <details className="weaker">
          <summary>{weaker.length} more that Heed thought of</summary>
          <ul>
            {weaker.map(({ code, score }) => (
              <li key={code}>
                {names.nameOf(list.list, code)} <span className="quiet">{Math.round(score * 100)}%</span>
                <span className="code-acts">
                  <button
                    type="button"
                    className="quiet-button"
                    onClick={() => attempt({ type: 'code', recommendations: [view.id], list: list.list, code })}
                  >
                    Accept
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Smart({ view, marked, list }: CodeLinesProps & { readonly list: ListView }) {
  const [counted] = list.counted;
  const yes = counted?.code === 'yes';
  const evidence = list.suggested[0]?.evidence ?? [];
  const current = marked?.list === list.list;
  const say = (code: string): void => attempt({ type: 'code', recommendations: [view.id], list: list.list, code });
  return (
    <li data-marked={current || undefined}>
      <span className="smart-name">{smartNames[list.list]}</span>
      <CodeChip name={yes ? 'Yes' : 'No'} state={counted?.state ?? 'suggested'} />
      <span className="code-acts">
        {counted?.state === 'suggested' && (
          <button type="button" className="quiet-button" onClick={() => say(counted.code)}>
            Accept {current && <kbd>a</kbd>}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={() => say(yes ? 'no' : 'yes')}>
          {yes ? 'No' : 'Yes'}
        </button>
      </span>
      {evidence.length > 0 && <span className="evidence">{evidence.map(({ words }) => `“${words}”`).join(', ')}</span>}
    </li>
  );
}
