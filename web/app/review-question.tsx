import { useEffect, useRef, useState } from 'react';
import { sayMany } from '../../src/reporting/wording.ts';
import { useAnswer } from '../api/queries.ts';
import { forgetAsked, importFiles } from './import-state.ts';
import { isLoose, type PlacedFiles } from './placed-files.ts';

type Belonging = 'each' | 'new' | 'known';

/** Asks which reviews files without a folder are of, before they are read. */
export function ReviewQuestion({ asked }: { readonly asked: PlacedFiles }) {
  const { files } = asked;
  const loose = files.filter(isLoose);
  const { data } = useAnswer('GET /api/reviews');
  const reviews = data?.reviews ?? [];
  const [belonging, setBelonging] = useState<Belonging>('each');
  const [name, setName] = useState(asked.name);
  const [known, setKnown] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input')?.focus(), []);
  const review = belonging === 'each' ? null : belonging === 'new' ? name.trim() : known;
  const choice = (value: Belonging, says: string) => (
    <label className="belonging">
      <input type="radio" name="belonging" checked={belonging === value} onChange={() => setBelonging(value)} /> {says}
    </label>
  );
  return (
    <form
      ref={form}
      className="review-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (review !== '') void importFiles(files, review);
      }}
    >
      <fieldset>
        <legend>
          {loose.length === 1
            ? 'This file came without a folder. Which review is it of?'
            : `${sayMany(loose.length, 'file')} came without a folder. Which reviews are they of?`}
        </legend>
        {choice('each', loose.length === 1 ? 'A new review, named as the file' : 'Each is a review of its own')}
        {choice('new', loose.length === 1 ? 'A new review, called' : 'All are of one new review, called')}
        {belonging === 'new' && (
          <input
            type="text"
            aria-label="Name of the new review"
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
          />
        )}
        {reviews.length > 0 && choice('known', `${loose.length === 1 ? 'A' : 'All of a'} review that is here already`)}
        {belonging === 'known' && (
          <select aria-label="Review" value={known} onChange={(event) => setKnown(event.target.value)}>
            <option value="">Choose a review</option>
            {reviews.map(({ id, reference, title }) => (
              <option key={id} value={reference}>
                {title === '' || title === reference ? reference : `${reference}: ${title}`}
              </option>
            ))}
          </select>
        )}
      </fieldset>
      <ul className="offered-names">
        {loose.map(({ path }) => (
          <li key={path}>{path}</li>
        ))}
        {loose.length < files.length && (
          <li className="quiet">and {sayMany(files.length - loose.length, 'file')} in folders, read as they stand</li>
        )}
      </ul>
      <p className="buttons">
        <button type="submit" className="button first" disabled={review === ''}>
          Read {files.length === 1 ? 'it' : 'them'}
        </button>
        <button type="button" className="button" onClick={forgetAsked}>
          Leave {files.length === 1 ? 'it' : 'them'}
        </button>
      </p>
    </form>
  );
}
