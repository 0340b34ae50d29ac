import type { RequestFailure } from '../api/request.ts';

/** What went wrong with something that was asked for, in its place. */
export function Failure({ error, again }: { readonly error: RequestFailure; readonly again: () => void }) {
  return (
    <div className="failure" role="alert">
      <p>
        {error.message} {error.advice}
      </p>
      <button type="button" className="button" onClick={again}>
        Ask again
      </button>
    </div>
  );
}
