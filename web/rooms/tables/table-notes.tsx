import type { ReactNode } from 'react';

interface TableNotesProps {
  readonly sample: string;
  readonly unit: string;
  readonly countingRule: string;
  readonly children?: ReactNode;
}

/** What a table is about: sample, unit, counting rule. */
export function TableNotes({ sample, unit, countingRule, children }: TableNotesProps) {
  return (
    <dl className="table-notes">
      <div>
        <dt>Sample</dt>
        <dd>{sample}</dd>
      </div>
      <div>
        <dt>Unit</dt>
        <dd>{unit}</dd>
      </div>
      <div>
        <dt>Counting rule</dt>
        <dd>
          {countingRule} {children}
        </dd>
      </div>
    </dl>
  );
}
