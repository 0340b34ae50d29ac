import { expect, it } from 'vitest';
import { extractReport } from '../extraction/extract-report.ts';
import { readDocument } from '../reading/read-document.ts';
import { defaultLimits } from '../reading/reader.ts';
import { loadDirectory } from './agency-directory.ts';
import { openCaseSuggester } from './suggest-case.ts';

it('suggests what the narrative says, and nothing that only a recommendation does, wherever it stands', async () => {
  const report = `# Serious Case Review: Child R

North Fell Safeguarding Children Board, June 2013

## What happened

Child R, a girl of four, died in August 2012. Her mother was taking heroin every day.

**Recommendation 1**: The Board should see that police respond to domestic violence within an hour.

## Analysis

Nobody asked what the heroin meant for the child.

**Recommendation 2**: The police should act on disguised compliance.
`;
  const options = { limits: defaultLimits, ocr: false, onProgress: () => {} };
  const read = await readDocument(new TextEncoder().encode(report), { file: 'report.md' }, options);
  if (!read.ok) throw new Error(read.failure.message);
  const extracted = extractReport(read.value, loadDirectory(null));
  expect(extracted.recommendations).toHaveLength(2);
  const { themes, attributes } = openCaseSuggester()(read.value, extracted);
  expect(themes.map(({ caseTheme }) => caseTheme)).toEqual(['ct-substance-misuse']);
  expect(Object.fromEntries(attributes.map(({ attribute, value }) => [attribute, value]))).toEqual({
    outcome: 'death',
    ageBand: 'Age 1–5',
    ageAtIncident: '4 years',
    sex: 'female',
    kind: 'serious-case-review',
    year: '2013',
    incidentYear: '2012',
    area: 'North Fell Safeguarding Children Board',
  });
});
