import type { StudyFrame } from '../../../domain/codebook/study-frame.ts';
import { type CodeList, hasManyCodes } from '../../../domain/coding/coding.ts';

const listNames: Readonly<Record<CodeList, string>> = {
  themes: 'Theme',
  means: 'Means of action',
  'case-themes': 'Case theme met',
  remarks: 'Remark',
  strength: 'Strength',
  evaluability: 'Evaluability',
  'leading-action': 'Leading action',
  'smart-owner': 'Names an owner',
  'smart-single-action': 'Asks for one action',
  'smart-measurable': 'Can be seen to be done',
  'smart-deadline': 'Gives a date',
  'smart-outcome': 'Says what it is for',
};

export interface NamedCode {
  readonly id: string;
  readonly name: string;
}

/** A list that codes come from, with its codes in order. */
export interface NamedList {
  readonly list: CodeList;
  readonly name: string;
  readonly many: boolean;
  readonly codes: readonly NamedCode[];
}

const yesNo: readonly NamedCode[] = [
  { id: 'yes', name: 'Yes' },
  { id: 'no', name: 'No' },
];

/** Every list with its codes; themes that were merged or retired are left out. */
export function listCodes(frame: StudyFrame): NamedList[] {
  const codes: Partial<Record<CodeList, readonly NamedCode[]>> = {
    themes: frame.codebook.themes.filter(({ mergedInto }) => mergedInto === null),
    means: frame.means.means,
    'case-themes': frame.caseThemes.caseThemes,
    remarks: frame.remarks.remarks,
    strength: frame.strength.criteria[0]?.levels ?? [],
    evaluability: frame.evaluability.criteria[0]?.levels ?? [],
    'leading-action': [],
  };
  return (Object.keys(listNames) as CodeList[]).map((list) => ({
    list,
    name: listNames[list],
    many: hasManyCodes(list),
    codes: (codes[list] ?? yesNo).map(({ id, name }) => ({ id, name })),
  }));
}

/** How a code is called; its id where no list knows it. */
export function nameCode(frame: StudyFrame, list: CodeList, code: string): string {
  const theme = list === 'themes' ? frame.codebook.themes.find(({ id }) => id === code) : undefined;
  const found =
    theme ??
    listCodes(frame)
      .find((one) => one.list === list)
      ?.codes.find(({ id }) => id === code);
  return found?.name ?? code;
}

/** What a list of codes is called before people. */
export const nameList = (list: CodeList): string => listNames[list];
