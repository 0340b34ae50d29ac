import { useQuery } from '@tanstack/react-query';
import { sayMany } from '../../../src/reporting/wording.ts';
import { act, type Intent } from '../../api/outbox.ts';
import { useWorkspace } from '../../api/queries.ts';
import { type Answer, ask, type RequestFailure } from '../../api/request.ts';

interface ChangePreviewProps {
  readonly intent: Intent;
  /** What the button says. */
  readonly says: string;
  readonly onDone: () => void;
}

const linesShown = 8;

/** What a change would do to the codings, and the button that does it. */
export function ChangePreview({ intent, says, onDone }: ChangePreviewProps) {
  const workspace = useWorkspace();
  const found = useQuery<Answer<'POST /api/changes/preview'>, RequestFailure>({
    queryKey: ['preview', intent],
    queryFn: ({ signal }) => ask('POST /api/changes/preview', { body: { intent }, signal }),
  });
  if (found.error) {
    return (
      <p className="quiet" role="status">
        {found.error.message} {found.error.advice}
      </p>
    );
  }
  if (!found.data) return <p className="quiet">Looking what would change …</p>;
  const { recommendations, moved } = found.data;
  const nameOf = new Map(workspace.data?.themes.map(({ id, name }) => [id, name]));
  return (
    <div className="change-preview" role="status">
      <p>
        {recommendations === 0
          ? 'No recommendation would count elsewhere.'
          : `${sayMany(recommendations, 'recommendation')} would count elsewhere.`}
      </p>
      {moved.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              <th scope="col" className="number">
                now
              </th>
              <th scope="col" className="number">
                then
              </th>
            </tr>
          </thead>
          <tbody>
            {moved.slice(0, linesShown).map(({ theme, before, after }) => (
              <tr key={theme}>
                <th scope="row">{nameOf.get(theme) ?? 'the new part'}</th>
                <td className="number">{before}</td>
                <td className="number">{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {moved.length > linesShown && <p className="quiet">And {moved.length - linesShown} more.</p>}
      <button
        type="button"
        className="button first"
        onClick={() => {
          void act(intent);
          onDone();
        }}
      >
        {says}
      </button>
    </div>
  );
}
