import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/fixtures/processor-time.ts';
import type { AgencyScheme } from './agency.ts';
import { createAgencyDirectory } from './agency-directory.ts';
import type { AgencyEntry } from './agency-entry.ts';

const entry = (id: string, name: string, rest: Partial<AgencyEntry> = {}): AgencyEntry => ({
  id,
  name,
  aliases: [],
  abbreviations: [],
  level: 'local',
  role: false,
  collective: false,
  ...rest,
});

// An invented list.
const entries: readonly AgencyEntry[] = [
  entry('board', 'Local Safeguarding Children Board', {
    aliases: ['* Safeguarding Children Board', 'the Board'],
    abbreviations: ['LSCB'],
  }),
  entry('camhs', 'Child and Adolescent Mental Health Services', { abbreviations: ['CAMHS'] }),
  entry('hospital', 'Hospital trusts', { aliases: ['* NHS Foundation Trust', 'hospital'] }),
  entry('community', 'Community health', { aliases: ['* Community Health NHS Foundation Trust', 'district nursing'] }),
  entry('police', 'Police', { aliases: ['police', '* Constabulary'] }),
  entry('department', 'Government departments', { aliases: ['Department for *', 'the Department'], level: 'national' }),
  entry('schools-department', 'Department for Schools', { level: 'national' }),
  entry('education', 'Education', { aliases: ['education service'] }),
  entry('nurse', 'Designated nurse', { aliases: ['designated nurse'], role: true }),
  entry('it', 'Information technology', { abbreviations: ['IT'] }),
];
const scheme: AgencyScheme = {
  id: 'invented',
  title: 'Invented',
  source: 'this test',
  validFrom: null,
  validTo: null,
  categories: [
    { id: 'together', name: 'Together' },
    { id: 'health', name: 'Health' },
    { id: 'other', name: 'Other' },
  ],
  placement: { board: 'together', camhs: 'health', hospital: 'health', community: 'health', nurse: 'health' },
  allAgencies: 'together',
  unplaced: 'other',
};
const directory = createAgencyDirectory(entries, scheme);
const found = (text: string): string[] =>
  directory.mentions(text).map(({ start, end, entry: { id } }) => `${text.slice(start, end)}=${id}`);

describe('mentions', () => {
  it.each([
    ['The LSCBs met the LSCB’s chair.', ['LSCBs=board', 'LSCB=board']],
    ['It is what it is; the IT failed.', ['IT=it']],
    ['Wexmoor and the Vale Safeguarding Children Board', ['Wexmoor and the Vale Safeguarding Children Board=board']],
    ['the Wexmoor Constabulary’s officers', ['Wexmoor Constabulary=police']],
    ['the Department for Farms, Food and Fisheries replied', ['Department for Farms, Food and Fisheries=department']],
    ['the Department for Schools replied', ['Department for Schools=schools-department']],
    ['a good education matters; Education replied', ['Education=education']],
    ['Child-and-Adolescent Mental Health Services', ['Child-and-Adolescent Mental Health Services=camhs']],
    ['Harven Community Health NHS Foundation Trust', ['Harven Community Health NHS Foundation Trust=community']],
    [
      'Harven Hospital NHS Foundation Trust and Dale Constabulary',
      ['Harven Hospital NHS Foundation Trust=hospital', 'Dale Constabulary=police'],
    ],
    ['nothing is named here', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes time in proportion to the text', () => {
    const time = (copies: number): number => {
      const text = 'Department for Farms and Food and Fish and Game of the North and '.repeat(copies);
      const began = processorTime();
      directory.mentions(text);
      return processorTime() - began;
    };
    time(500);
    const short = Math.max(time(1000), 5);
    expect(time(4000)).toBeLessThan(short * 12);
  });
});

describe('resolve', () => {
  it.each([
    ['Chair of the Wexmoor Safeguarding Children Board', 'board', 'together'],
    ['Harven Community Health NHS Foundation Trust (district nursing)', 'community', 'health'],
    ['Plover House (hospital)', 'hospital', 'health'],
    ['police officers', 'police', null],
    ['designated nurse of Harven Hospital NHS Foundation Trust', 'hospital', 'health'],
    ['Magna Rail Ltd', null, 'other'],
  ])('%s', (name, agency, category) => {
    expect(directory.resolve(name)).toEqual({ agency, category });
  });
  it('answers by id too', () => {
    expect(directory.entry('board')?.name).toBe('Local Safeguarding Children Board');
    expect(directory.entry('nobody')).toBeNull();
    expect(directory.categoryOf('police')).toBeNull();
  });
});
