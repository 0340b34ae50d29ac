import { describe, expect, it } from 'vitest';
import { loadDirectory } from '../../app/agency-directory.ts';
import { createCorpusSuggester } from '../../app/corpus-suggestions.ts';
import type { DraftedRecommendation, FindingBehind } from './critique.ts';
import { criticiseDraft, type Draft } from './draft-critique.ts';

const suggest = createCorpusSuggester(loadDirectory(null));
const finding: FindingBehind = { words: 'Nobody asked the children.', page: 4, share: 0.5 };
// Every recommendation is invented.
const draft = (
  texts: readonly string[],
  more: Partial<Draft> & { finding?: FindingBehind | null; addressees?: readonly string[] } = {},
): Draft => ({
  ...{ file: 'draft.docx', title: 'Quay Street', caseThemes: [] },
  ...more,
  recommendations: texts.map(
    (text, i): DraftedRecommendation => ({
      ...{
        id: String(i + 1),
        number: `${i + 1}`,
        text,
        page: 7,
        addressees: more.addressees ?? [],
        finding: more.finding,
      },
      suggestion: suggest({
        text,
        addressees: (more.addressees ?? []).map((name) => ({ name, agency: null, category: null, source: 'text' })),
      }),
    }),
  ),
});
const nothing = { recommendations: [], perReview: [] };
const kinds = (texts: readonly string[], past = nothing, more = {}): string[][] =>
  criticiseDraft(draft(texts, more), past).recommendations.map(({ remarks }) => remarks.map(({ kind }) => kind));

describe('what a critical friend says', () => {
  it('of training, of reminders and of generalities', () => {
    const [training = [], reminder = [], general = []] = kinds([
      'The board should train all staff in neglect.',
      'Staff should be reminded of the existing procedures on recording.',
      'Practice should be strengthened.',
    ]);
    expect(training).toContain('training-or-procedure');
    expect(reminder).toContain('asks-for-existing');
    expect(general).toEqual(expect.arrayContaining(['not-measurable', 'no-date', 'no-outcome']));
  });

  it('of one that names owner, action, date and outcome, only what it has', () => {
    const [one] = criticiseDraft(
      draft(['Children’s social care should appoint a lead nurse by 1 May 2027 so that no child waits alone.'], {
        addressees: ['Children’s social care'],
      }),
      nothing,
    ).recommendations;
    expect(one?.remarks.map(({ kind }) => kind)).toEqual([]);
    expect(one?.merits.join('; ')).toMatch(/asks for one thing.*by 1 May 2027/);
  });

  it('of one that was asked before, with the review and year, and of one said twice', () => {
    const text = 'The council should visit every child who is educated at home within four weeks of notice.';
    const past = {
      recommendations: [{ id: 'p', text, review: '12', year: 2019, agencies: [] }],
      perReview: [4, 10],
    };
    const critique = criticiseDraft(
      draft([
        text,
        'Every child who is educated at home should be visited by the council within four weeks of notice.',
      ]),
      past,
    );
    const [first] = critique.recommendations;
    const messages = first?.remarks.map(({ message }) => message).join('\n') ?? '';
    expect(messages).toContain('Already asked in review 12 (2019)');
    expect(first?.remarks.map(({ kind }) => kind)).toContain('said-twice');
    expect(critique.number.past).toEqual({ reviews: 2, median: 7, mean: 7 });
  });

  it('of findings: none behind one among others that have one; said once where few have one', () => {
    const texts = ['The council should mend the lift.', 'The school should write to parents.'];
    const mixed = draft(texts, { finding });
    const [first, second] = mixed.recommendations;
    if (first === undefined || second === undefined) throw new Error('two are needed');
    const some = criticiseDraft({ ...mixed, recommendations: [first, { ...second, finding: null }] }, nothing);
    expect(some.recommendations.map(({ remarks }) => remarks.some(({ kind }) => kind === 'no-finding'))).toEqual([
      false,
      true,
    ]);
    expect(kinds(texts, nothing, { finding: null }).flat()).not.toContain('no-finding');
    expect(criticiseDraft(draft(texts, { finding: null }), nothing).findings).toEqual({ looked: 2, found: 0 });
  });

  it('of themes of the case: those that no recommendation meets', () => {
    const theme = (id: string) => ({ id, name: id, score: 0.8, words: 'w', page: 2 });
    const critique = criticiseDraft(
      draft(['Midwives should ask every expectant mother about the men in the household.'], {
        caseThemes: [theme('ct-males-in-household'), theme('ct-poverty-living-conditions')],
      }),
      nothing,
    );
    expect(critique.unmet.map(({ id }) => id)).toEqual(['ct-poverty-living-conditions']);
    expect(critique.met.map(({ id }) => id)).toEqual(['ct-males-in-household']);
  });

  it('of a draft without recommendations', () => {
    const critique = criticiseDraft(draft([]), nothing);
    expect([critique.number.count, critique.number.mostForOne, critique.number.past]).toEqual([0, null, null]);
  });
});
