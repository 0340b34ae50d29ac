import { describe, expect, it } from 'vitest';
import { loadDirectory } from './agency-directory.ts';
import { suggestAgencies } from './suggested-agencies.ts';

const directory = loadDirectory(null);
const columns = (text: string) => suggestAgencies(text, directory).agencies.map(({ category }) => category);

// Every sentence is invented.
describe('suggested agencies', () => {
  it.each([
    ['The LSCB and all member agencies should publish a plan.', ['lscb']],
    ['Team managers should read every looked after child’s file.', ['childrens-social-care']],
    ['Junior doctors must ring the registrar about each burn.', ['hospital-and-ambulance']],
    ['When a pupil is absent the council should call on the family.', ['education']],
    [
      'Social care, police and the hospital should visit together.',
      ['childrens-social-care', 'hospital-and-ambulance', 'police'],
    ],
    ['The Safer Neighbourhood Policing Team to knock at each door.', ['police']],
    ['All the boards in the region should use one form.', ['regional-or-national']],
    ['Courses should be offered to teachers and youth offending staff.', ['education', 'youth-offending']],
    ['Managers should talk with staff.', []],
    ['that the hostel knew of it and nobody rang', []],
    ['the ) Board appoint', ['lscb']],
  ])('%s', (text, expected) => expect(columns(text).sort()).toEqual([...expected].sort()));

  it('are one entry for each column, with the names in it', () => {
    const { agencies, named } = suggestAgencies('The LSCB and all member agencies should publish a plan.', directory);
    expect(agencies.map(({ name }) => name)).toEqual(['LSCB, all member agencies']);
    expect(named).toBe(true);
  });
});
