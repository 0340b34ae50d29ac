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
    ['The Referral Team should ring back whoever asked.', ['childrens-social-care']],
    ['The Procedures Sub-Group should mend the manual.', ['lscb']],
    ['The Nursing and Midwifery Council should write to its members.', ['regional-or-national']],
    ['LSCBs nationally should share one list.', ['regional-or-national']],
    ['All agencies, including schools and GPs, should look at the list.', ['lscb']],
    ['The yearly letter should be sent to the police and the school.', []],
    [
      'The school to write a protocol with the Leaving Care team for pupils who move.',
      ['childrens-social-care', 'education'],
    ],
    ['Crisis team staff should ask who is at home.', ['adult-mental-health-drug-alcohol']],
    ['Officers attending a quarrel at home should look in on each child.', ['police']],
    ['A&E should tell the clinician of a third visit.', ['hospital-and-ambulance']],
    ['that the hostel knew of it and nobody rang', []],
    ['the ) Board appoint', ['lscb']],
  ])('%s', (text, expected) => expect(columns(text).sort()).toEqual([...expected].sort()));

  it('are one entry for each column, with the names in it', () => {
    const { agencies, named } = suggestAgencies('The LSCB and all member agencies should publish a plan.', directory);
    expect(agencies.map(({ name }) => name)).toEqual(['LSCB, all member agencies']);
    expect(named).toBe(true);
  });

  it('a body in no category is still one that is asked', () => {
    expect(suggestAgencies('The Committee should meet twice a year.', directory)).toMatchObject({
      agencies: [],
      unplaced: ['Committee'],
    });
  });
});
