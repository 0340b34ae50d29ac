import { useState } from 'react';
import { handOut, type WrittenTable, writeCsv, writeText } from './written-table.ts';

interface TakeTableProps {
  /** Name of the file, without ending. */
  readonly name: string;
  /** Writes exactly what is shown. */
  readonly write: () => WrittenTable;
}

/** Copies a table as text, or downloads it as CSV. */
export function TakeTable({ name, write }: TakeTableProps) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(writeText(write()));
      setSaid('Copied');
    } catch {
      setSaid('The browser does not allow copying; take the CSV.');
    }
    setTimeout(() => setSaid(''), 4000);
  };
  return (
    <div className="buttons">
      <button type="button" className="button" onClick={() => void copy()}>
        Copy
      </button>
      <button
        type="button"
        className="button"
        onClick={() => handOut(`${name}.csv`, writeCsv(write()), 'text/csv;charset=utf-8')}
      >
        CSV
      </button>
      <span role="status" className="quiet">
        {said}
      </span>
    </div>
  );
}
