import { useRef } from 'react';
import { offerFiles } from './import-state.ts';
import { readChosen } from './offered-files.ts';

/** Where reports are chosen instead of dropped. */
export function FileButtons() {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const offer = (input: HTMLInputElement): void => {
    if (input.files !== null && input.files.length > 0) offerFiles(readChosen(input.files));
    // The same files can be chosen again.
    input.value = '';
  };
  return (
    <p className="buttons">
      <button type="button" className="button" onClick={() => files.current?.click()}>
        Choose files
      </button>
      <button type="button" className="button" onClick={() => folder.current?.click()}>
        Choose a folder
      </button>
      <input ref={files} type="file" hidden multiple onChange={(event) => offer(event.target)} />
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        {...{ webkitdirectory: '' }}
        onChange={(event) => offer(event.target)}
      />
    </p>
  );
}
