import { useState } from 'react';
import { sayMany } from '../../../src/reporting/wording.ts';
import type { ReportView } from '../../../src/workbench/schemas/reviews.ts';
import { act } from '../../api/outbox.ts';
import { RequestFailure } from '../../api/request.ts';
import { reportKindNames } from './attribute-names.ts';

/** The reports of a review; one can be taken out of every count and brought back. */
export function Reports({ reports }: { readonly reports: readonly ReportView[] }) {
  const [refused, setRefused] = useState('');
  const turn = async (id: string, removed: boolean): Promise<void> => {
    try {
      await act({ type: 'remove-report', report: id, removed: !removed });
      setRefused('');
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      setRefused(`${error.message} ${error.advice}`);
    }
  };
  return (
    <section id="reports" className="reports">
      <h2>Reports</h2>
      {refused !== '' && (
        <p className="failure" role="alert">
          {refused}
        </p>
      )}
      <ul>
        {reports.map((report) => {
          const { id, file, kind, kindReason, pages, recommendations, nearMisses, warnings, original, removed } =
            report;
          return (
            <li key={id} data-removed={removed || undefined}>
              <a href={`/reader/${encodeURIComponent(id)}`}>{file.split('/').at(-1)}</a>
              <span className="quiet" title={kindReason}>
                {' '}
                {reportKindNames[kind] ?? kind}
                {pages > 0 && `, ${sayMany(pages, 'page')}`}
              </span>
              <span className="report-counts">
                <a className="door" href={`/recommendations?standing=any&report=${encodeURIComponent(id)}`}>
                  {sayMany(recommendations, 'recommendation')}
                </a>
                {nearMisses > 0 && (
                  <a className="door" href={`/reader/${encodeURIComponent(id)}?near=1`}>
                    {nearMisses} nearly taken
                  </a>
                )}
                {!original && <span className="quiet">its file is not kept: no printed page</span>}
                <button type="button" className="quiet-button" onClick={() => void turn(id, removed)}>
                  {removed ? 'Bring back into the counts' : 'Take out of the counts'}
                </button>
              </span>
              {warnings.map((warning) => (
                <span key={warning} className="report-warning">
                  {warning}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
