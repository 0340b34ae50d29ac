import { type DragEvent, type ReactNode, useState } from 'react';
import { offerFiles, openImport } from './import-state.ts';
import { type OfferedFile, readDropped } from './offered-files.ts';

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Takes reports dropped anywhere on the window, folders too. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be chosen by a button as well; dropping is a short cut
    <div
      onDragEnter={(event) => {
        if (bringsFiles(event)) setOver(true);
      }}
      onDragOver={(event) => {
        if (bringsFiles(event)) event.preventDefault();
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        openImport();
        void readDropped(event.dataTransfer).then((files: OfferedFile[]) => offerFiles(files));
      }}
    >
      {children}
      {over && (
        <div className="drop-here" aria-hidden="true">
          <p>Let go to bring these reports in.</p>
        </div>
      )}
    </div>
  );
}
