import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../domain/document/document-text.ts';
import { loadCaseThemes } from '../../exchange/codebooks/shipped-codebooks.ts';
import { readDocument } from '../../reading/read-document.ts';
import { defaultLimits } from '../../reading/reader.ts';
import { createCaseThemeSuggester } from './case-themes.ts';

const suggest = createCaseThemeSuggester(loadCaseThemes());

async function documentOf(markdown: string): Promise<DocumentText> {
  const bytes = new TextEncoder().encode(markdown);
  const options = { limits: defaultLimits, ocr: false, onProgress: () => {} };
  const read = await readDocument(bytes, { file: 'review.md' }, options);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

const cover = '# Serious Case Review: Child T\n\n## The story\n\nChild T was five when he died.\n\n';

async function themesOf(body: string): Promise<string[]> {
  return suggest(await documentOf(`${cover}${body}\n`), []).map(({ caseTheme }) => caseTheme);
}

describe('what is said of the case', () => {
  it.each([
    ['Police were called five times because of domestic violence in the home.', 'ct-domestic-violence'],
    ['His mother was taking heroin and methadone throughout the year.', 'ct-substance-misuse'],
    ['His father has a learning disability and can read a little.', 'ct-parental-learning-disability'],
    [
      'Child T was born at 29 weeks and spent a month in the special care baby unit.',
      'ct-prematurity-low-birth-weight',
    ],
    ['His mother was 17 when he was born.', 'ct-young-mother'],
    ['The parents showed disguised compliance for a year.', 'ct-disguised-compliance'],
    ['The explanation was accepted at face value.', 'ct-professional-challenge'],
    ['The police did not attend the conference and sent their apologies.', 'ct-absence-at-meetings'],
    ['She had concealed the pregnancy from her family.', 'ct-concealed-pregnancy'],
    ['Child T had cerebral palsy and used a wheelchair.', 'ct-disability'],
    ['Professionals focused on his mother and paid no attention to her partner.', 'ct-males-in-household'],
    ['The case was closed because the parents did not respond to letters.', 'ct-hard-to-engage'],
    ['She told different stories to different workers.', 'ct-disguised-compliance'],
    ['The decision and the reasons for it were not recorded.', 'ct-poor-recording'],
    ['The school was unaware of what the police knew.', 'ct-poor-information-sharing'],
    ['Staff lacked knowledge of child protection procedures.', 'ct-need-for-training'],
    ['A support worker with no social work qualification held the case.', 'ct-unqualified-staff'],
    ['There was confusion over which authority held responsibility for him.', 'ct-cross-boundary'],
    ['The parents spoke little English and an interpreter was not used.', 'ct-culture-ethnicity'],
    ['His mother had been through a series of relationships with violent men.', 'ct-violent-men'],
    ['The family was evicted for rent arrears.', 'ct-poverty-living-conditions'],
    ['His mother was treated for depression after his birth.', 'ct-mental-ill-health'],
    ['None of the agencies knew that she was afraid of him, or of the domestic violence.', 'ct-domestic-violence'],
  ])('%s', async (body, theme) => {
    expect(await themesOf(body)).toContain(theme);
  });
});

describe('what is not said of the case', () => {
  it.each([
    ['denied', 'There was no evidence of domestic violence between the parents.'],
    ['denied by the parent', 'His mother denied any use of heroin or cocaine.'],
    ['not recorded', 'No concerns about substance misuse were recorded by any agency.'],
    ['denied afterwards', 'Domestic violence was not a feature of this case.'],
    ['a question', 'Was there domestic violence? Was his mother taking heroin?'],
    ['to be considered', 'The panel was asked to consider whether domestic violence was known to agencies.'],
    [
      'said of people in general',
      'Nationally, parental mental ill health and domestic violence feature in many reviews.',
    ],
    ['a relative’s', 'The maternal grandmother had been addicted to heroin. Her aunt is an alcoholic.'],
    [
      'an agency that took part',
      'Reports were written by the substance misuse service and the domestic violence forum.',
    ],
    ['required for the time to come', 'Staff should ask every mother about domestic violence.'],
    ['training', 'Staff had attended training on domestic violence and on parental substance misuse.'],
  ])('%s', async (_, body) => {
    expect(await themesOf(body)).toEqual([]);
  });

  it('a theme that stands in the recommendations only', async () => {
    const body = '## Recommendations\n\n1. The Board should act on domestic violence; heroin was found in the home.';
    expect(await themesOf(body)).toEqual([]);
  });

  it('a theme that the report says it did not find, though its heading names it', async () => {
    const body = '## Analysis\n\n### Domestic violence\n\nThere was no domestic violence in this family.';
    expect(await themesOf(body)).toEqual([]);
  });

  it('a glossary, and an action plan in a table', async () => {
    const table = '| Action | Owner | Timescale |\n|---|---|---|\n| Act on domestic violence | Board | May |';
    expect(await themesOf(`## Annex\n\n${table}\n\n## Glossary\n\nMARAC: a meeting about domestic violence.`)).toEqual(
      [],
    );
  });
});

it('leaves out what it is told to', async () => {
  const document = await documentOf(`${cover}Domestic violence was known. Officers saw domestic violence.\n`);
  const first = document.text.indexOf('Domestic violence');
  const [one] = suggest(document, [{ start: first, end: first + 5 }]);
  expect(one?.places.map(({ start }) => start)).toEqual([document.text.lastIndexOf('domestic violence')]);
  expect(suggest(document, [{ start: 0, end: document.text.length }])).toEqual([]);
});

it('gives places whose words stand in the document, with mentions and a reason', async () => {
  const document = await documentOf(
    `${cover}His mother was hit by her partner.\n\n## Analysis\n\nDomestic violence was seen as a dispute. Domestic violence went on for years.\n`,
  );
  const [one] = suggest(document, []);
  expect(one).toMatchObject({ caseTheme: 'ct-domestic-violence', mentions: 3 });
  expect(one?.reason).toBe('3 sentences in 2 sections; 2 in the analysis');
  for (const { start, end, words } of one?.places ?? []) expect(document.text.slice(start, end)).toBe(words);
  expect(one?.places[0]?.words).toBe('Domestic violence');
});

it('is the less certain the less is said', async () => {
  const score = async (body: string): Promise<number> =>
    suggest(await documentOf(`${cover}${body}\n`), []).find(({ caseTheme }) => caseTheme === 'ct-domestic-violence')
      ?.score ?? 0;
  const plain = await score('There was domestic violence in the home.');
  expect(
    await score('There was domestic violence in the home. Domestic violence was known to the school.'),
  ).toBeGreaterThan(plain);
  expect(await score('There may possibly have been domestic violence in the home.')).toBeLessThan(plain);
  expect(await score('There was domestic violence in the home. No domestic violence was found later.')).toBeLessThan(
    plain,
  );
});

it('finds the themes of an invented review where the gold says, and none of those that tempt', async () => {
  const folder = new URL('../../../test/fixtures/case-themes/dev/', import.meta.url);
  const gold = JSON.parse(readFileSync(new URL('child-dz.gold.json', folder), 'utf8'));
  const document = await documentOf(readFileSync(new URL(gold.file, folder), 'utf8'));
  const ids = suggest(document, []).map(({ caseTheme }) => caseTheme);
  expect(ids).toEqual(expect.arrayContaining(gold.caseThemes.map(({ id }: { id: string }) => id)));
  for (const { id } of gold.notThemes) expect(ids).not.toContain(id);
  expect(
    createHash('sha256')
      .update(JSON.stringify(suggest(document, [])))
      .digest('hex'),
  ).toBe(
    createHash('sha256')
      .update(JSON.stringify(suggest(document, [])))
      .digest('hex'),
  );
});
