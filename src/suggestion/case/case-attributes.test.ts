import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../domain/document/document-text.ts';
import { loadCaseAttributes } from '../../exchange/codebooks/shipped-codebooks.ts';
import { readDocument } from '../../reading/read-document.ts';
import { defaultLimits } from '../../reading/reader.ts';
import { numberOf } from './age.ts';
import { createCaseAttributeSuggester } from './case-attributes.ts';

const suggest = createCaseAttributeSuggester(loadCaseAttributes());

async function documentOf(markdown: string): Promise<DocumentText> {
  const options = { limits: defaultLimits, ocr: false, onProgress: () => {} };
  const read = await readDocument(new TextEncoder().encode(markdown), { file: 'review.md' }, options);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

async function valuesOf(markdown: string): Promise<Record<string, string>> {
  return Object.fromEntries(suggest(await documentOf(markdown), []).map(({ attribute, value }) => [attribute, value]));
}

describe('the attributes of a case', () => {
  it('of a child that lived', async () => {
    const text = `# Serious Case Review: Baby G\n\nFor Upper Dale Safeguarding Children Board\n\nMay 2014\n\n## Introduction\n
Baby G, a girl, was aged five weeks when she was brought to hospital in March 2013 with serious injuries. She survived. Her mother was 19.\n`;
    expect(await valuesOf(text)).toEqual({
      outcome: 'serious-injury',
      ageBand: 'Age < 1',
      ageAtIncident: '5 weeks',
      sex: 'female',
      kind: 'serious-case-review',
      year: '2014',
      incidentYear: '2013',
      area: 'Upper Dale Safeguarding Children Board',
    });
  });

  it('of a grown person that died', async () => {
    const text = `# Safeguarding Adults Review: Mr P\n\nPublished 3 June 2021 by Holm Safeguarding Adults Board\n\n## What happened\n
Mr P died at home in January 2020, aged seventy-four. His daughter, who was 41, found him.\n`;
    expect(await valuesOf(text)).toMatchObject({
      outcome: 'death',
      ageBand: 'Adult',
      ageAtIncident: '74 years',
      sex: 'male',
      kind: 'safeguarding-adult-review',
      year: '2021',
      incidentYear: '2020',
      area: 'Holm Safeguarding Adults Board',
    });
  });

  it('that a text does not state are not suggested', async () => {
    expect(await valuesOf('# Minutes\n\nThe sub-group met and agreed the minutes of its last meeting.\n')).toEqual({});
  });

  it('stand where their places say', async () => {
    const document = await documentOf('# Serious Case Review: Child K\n\nChild K was six when he died in May 2012.\n');
    const found = suggest(document, []);
    expect(found.length).toBeGreaterThan(4);
    for (const { place } of found) expect(document.text.slice(place.start, place.end)).toBe(place.words);
  });
});

it.each([
  ['7', 7],
  ['seven', 7],
  ['nineteen', 19],
  ['forty', 40],
  ['seventy-four', 74],
])('reads %s as %d', (text, value) => {
  expect(numberOf(text)).toBe(value);
});
