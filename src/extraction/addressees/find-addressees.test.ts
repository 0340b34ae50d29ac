import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/fixtures/processor-time.ts';
import { loadAgencyDirectory } from '../../exchange/agencies/shipped-agencies.ts';
import { type AddresseeContext, findAddressees } from './find-addressees.ts';
import { homeOf, placeOf } from './inheritance.ts';

// Every sentence here is invented.
const directory = loadAgencyDirectory('brandon-2011');
const nowhere: AddresseeContext = {
  heading: '',
  agencySection: '',
  sections: [],
  tableHeader: '',
  board: '',
  reportAgency: '',
};
const names = (text: string, context: Partial<AddresseeContext> = {}): string[] =>
  findAddressees(text, { ...nowhere, ...context }, directory).map((addressee) => addressee.name);

describe('who is asked to act, by the words alone', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // Subject of a modal verb.
    ['The Board must satisfy itself that its partner agencies audit supervision.', ['Board']],
    ['Harven Children’s Services should see that the police receive the minutes.', ['Harven Children’s Services']],
    ['Health visitors will record the name of every adult in the household.', ['Health visitors']],
    ['Ofsted is invited to look at the use of missing-person interviews.', ['Ofsted']],
    ['Schools and colleges are reminded of their duties towards apprentices.', ['Schools and colleges']],
    ['Hospital managers and consultants need to agree who signs a discharge.', ['Hospital managers and consultants']],
    ['All agencies are to report yearly on their use of interpreters.', ['All agencies']],
    ['Each agency should tell the Partnership that staff have been briefed.', ['Each agency']],
    ['Police officers who attend domestic incidents must speak to each child.', ['Police officers']],
    // Coordination, and names that hold "and".
    [
      'The Home Office, Ofsted and the Department for Education should agree terms.',
      ['Home Office', 'Ofsted', 'Department for Education'],
    ],
    ['The Department of Farming, Food and Fisheries should consult.', ['Department of Farming, Food and Fisheries']],
    [
      'The governments of Norland, Sudland and Estland should each publish a plan.',
      ['governments of Norland, Sudland and Estland'],
    ],
    ['Ward and community leaders should meet monthly.', ['Ward and community leaders']],
    [
      'Federal, provincial and territorial governments should fund it together.',
      ['Federal, provincial and territorial governments'],
    ],
    // Companions: with whom it acts, not whom it consults.
    [
      'Network Rail, in conjunction with RSSB and train operators, should review it.',
      ['Network Rail', 'RSSB', 'train operators'],
    ],
    [
      'The Civil Aviation Authority, in consultation with aerodromes, should publish guidance.',
      ['Civil Aviation Authority'],
    ],
    ['Tusla should, in partnership with An Garda Síochána, agree a protocol.', ['Tusla', 'An Garda Síochána']],
    ['Northway ICB should work with GP practices so that carers are known.', ['Northway ICB']],
    // Recommending, urging, asking.
    ['We recommend that Wexmoor Constabulary review its custody policy.', ['Wexmoor Constabulary']],
    ['It is recommended to the Minister for Schools that the Act be amended.', ['Minister for Schools']],
    ['That the Partnership, together with Harven College, writes a protocol.', ['Partnership', 'Harven College']],
    ['We further urge Transport Canada to require locator beacons.', ['Transport Canada']],
    ['We call upon law societies to train their members.', ['law societies']],
    [
      'I request that the Chief Executive of Northway NHS Trust considers the matters of concern.',
      ['Chief Executive of Northway NHS Trust'],
    ],
    ['The panel recommends that, by June, Cafcass ensure that guardians see children alone.', ['Cafcass']],
    [
      'I believe that Northway Hospitals NHS Trust has the power to take such action.',
      ['Northway Hospitals NHS Trust'],
    ],
    ['This should be a matter of priority for Ofsted and the Home Office.', ['Ofsted', 'Home Office']],
    // Without a finite verb, and after labels.
    ['Personal advisers to tell the lead professional after two missed meetings.', ['Personal advisers']],
    ['The two emergency departments to agree how they see each other’s records.', ['two emergency departments']],
    ['CAMHS: consultant oversight of every discharge.', ['CAMHS']],
    ['To the Federal Aviation Administration: Revise the advisory circular.', ['Federal Aviation Administration']],
    ['Rewrite the leaflet.\nLead agency: Northway Police', ['Northway Police']],
    // Passives: the one by whom, and nobody when none is named.
    ['Training should be provided by the Board to all front-line staff.', ['Board']],
    [
      'The protocol should be revised by Adult Mental Health Services and Children’s Social Care.',
      ['Adult Mental Health Services', 'Children’s Social Care'],
    ],
    ['Doors should be fitted with sensors.', []],
    ['No child should be moved without a written plan.', []],
    ['Checks should be made by an officer who has been trained.', []],
    ['A specialist midwife should be appointed.', []],
    [
      'The Home Office should require venues to hold a plan, and Oxbow Council should check it.',
      ['Home Office', 'Oxbow Council'],
    ],
    ['Neither Ofsted nor the Home Office should close the file.', ['Ofsted', 'Home Office']],
    ['Airlines should be required by the Civil Aviation Authority to carry out checks.', ['Civil Aviation Authority']],
    // Embedded clauses ask nobody.
    ['The Board should ensure that schools must report absences.', ['Board']],
    ['The Home Office should say what steps the police should take.', ['Home Office']],
    ['The report which Ofsted should write is late. The Home Office should chase it.', ['Home Office']],
    // Pronouns and conditions.
    ['If the Home Office keeps the scheme, it should publish its costs.', ['Home Office']],
    ['The plan should be costed should the Ministry of Justice delay.', []],
    ['The Home Office has seen the figures and should publish them.', ['Home Office']],
    // Several sentences, parts and lists; each body once.
    [
      '(a) The Home Office should publish figures. (b) Ofsted should inspect. (c) It should report.',
      ['Home Office', 'Ofsted'],
    ],
    ['The Home Office should:\n• publish figures;\n• require schools to report.', ['Home Office']],
    ['The General Dental Council (“GDC”) should consult. The GDC should report.', ['General Dental Council (“GDC”)']],
    // A body that the text itself sets up is not asked.
    ['The Home Office should set up a forum. The forum should meet monthly.', ['Home Office']],
    // A local body that only passes a request on to a national one.
    ['The Board should ask the Home Office to change the guidance.', ['Home Office']],
    ['The Board should ask each partner to say how it checks.', ['Board']],
    // Outside every list: kept by name.
    ['Magna Rail Ltd should, by 31 December, fit sensors to all doors.', ['Magna Rail Ltd']],
    ['Oxbow orchestras should admit carers free.', ['Oxbow orchestras']],
    // Those a recommendation serves are not addressees.
    ['Patients should be offered a blood test.', []],
    ['Training must begin at once.', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('what the place of a recommendation adds', () => {
  const board = 'Wexmoor Safeguarding Children Board';
  const one = (text: string, context: Partial<AddresseeContext>) =>
    findAddressees(text, { ...nowhere, ...context }, directory);

  it('takes the agency section where the text names nobody', () => {
    expect(
      one('Contact should not be cancelled by text message.', { agencySection: 'Children’s Social Care' }),
    ).toEqual([
      {
        name: 'Children’s Social Care',
        agency: 'childrens-social-care',
        category: 'childrens-social-care',
        source: 'section',
      },
    ]);
  });
  it('takes each agency of a shared section', () => {
    expect(names('Leaflets to be reprinted.', { agencySection: 'CAMHS and hospital services' })).toEqual([
      'CAMHS',
      'hospital services',
    ]);
  });
  it('knows an agency by what a bracket says of it and keeps its name', () => {
    const [found] = one('Reprint the leaflet.', { agencySection: '4.2 Plover House (alcohol service)' });
    expect(found).toEqual({
      name: 'Plover House',
      agency: 'drug-and-alcohol-service',
      category: 'adult-mental-health-drug-alcohol',
      source: 'section',
    });
  });
  it('names a post with the agency it stands under', () => {
    const [found] = one('A named senior manager must approve each move.', { agencySection: 'Children’s Social Care' });
    expect(found).toEqual({
      name: 'named senior manager (Children’s Social Care)',
      agency: 'childrens-social-care',
      category: 'childrens-social-care',
      source: 'text',
    });
  });
  it('leaves it to the agency when its staff are only to have something', () => {
    expect(
      names('Emergency duty team to have access to the carers’ profiles.', { agencySection: 'Children’s Social Care' }),
    ).toEqual(['Children’s Social Care']);
  });
  it('gives the Board its full name', () => {
    expect(one('The Board should report yearly.', { board })).toEqual([
      { name: board, agency: 'safeguarding-children-board', category: 'lscb', source: 'text' },
    ]);
    expect(names('Reports to be read as a pattern.', { heading: '6. Recommendations for the Board', board })).toEqual([
      board,
    ]);
  });
  it('takes the cell of a table before a section', () => {
    const [found] = one('Reprint the leaflet.', { tableHeader: 'Police', agencySection: 'Health' });
    expect(found).toMatchObject({ name: 'Police', category: 'police', source: 'table' });
  });
  it('takes the agency whose own report it is last of all', () => {
    const [found] = one('Reprint the leaflet.', { reportAgency: 'Wexmoor Probation Trust' });
    expect(found).toMatchObject({ name: 'Wexmoor Probation Trust', category: 'probation', source: 'report' });
  });
  it('does not take a chapter about a subject for an agency', () => {
    expect(
      names('The new system should watch social media.', {
        sections: ['Policing response', 'Impact on police forces', 'Education'],
      }),
    ).toEqual([]);
  });
  it('takes a section of national recommendations for national bodies', () => {
    const [found] = one('The definition to be changed.', {
      agencySection: 'Recommendations with national implications',
    });
    expect(found).toMatchObject({ category: 'regional-or-national', source: 'section' });
  });
});

describe('categories', () => {
  const category = (text: string): (string | null)[] =>
    findAddressees(text, nowhere, directory).map((addressee) => addressee.category);
  it('keeps bodies outside the lists: a name goes with the unplaced, a common noun nowhere', () => {
    expect(category('Magna Rail Ltd should fit sensors.')).toEqual(['miscellaneous']);
    expect(category('Managers must check the files.')).toEqual([null]);
  });
});

it('reads a long text in linear time', () => {
  const sentence =
    'In Harven and in Wexmoor the Board, the Police and others named above, once appointed, should, by June, review A, B and C. ';
  const time = (copies: number): number => {
    const text = sentence.repeat(copies);
    const began = processorTime();
    findAddressees(text, nowhere, directory);
    return processorTime() - began;
  };
  time(50);
  const short = Math.max(time(200), 5);
  expect(time(800)).toBeLessThan(short * 12);
});

describe('where a recommendation is at home', () => {
  const homeIn = (context: Partial<AddresseeContext>) =>
    homeOf(placeOf({ ...nowhere, ...context }, directory), directory);

  it('is the one agency whose section, table or own report it stands in', () => {
    expect(homeIn({ agencySection: 'Harven Children’s Social Care' })?.category).toBe('childrens-social-care');
    expect(homeIn({ tableHeader: 'Ellen Valley Police' })?.category).toBe('police');
    expect(homeIn({ reportAgency: 'Health Overview Report' })?.category).toBe('health-overview');
    expect(homeIn({ agencySection: 'Health Overview Report (Harven Primary Care Trust)' })?.category).toBe(
      'health-overview',
    );
  });

  it('is nowhere when the place speaks to several or says nothing', () => {
    expect(homeIn({ agencySection: 'Police and Probation' })).toBeNull();
    expect(homeIn({})).toBeNull();
  });

  it('is the report’s own agency under a heading such as “Recommendations for this agency”', () => {
    const own = { agencySection: 'Recommendations for this agency', reportAgency: 'Harven Education Service' };
    expect(homeIn(own)?.category).toBe('education');
    expect(names('Keep one list of children who are taught at home.', own)).toEqual(['Harven Education Service']);
  });

  it('is meant by a body’s name for itself', () => {
    expect(names('The Trust should see each child alone.', { agencySection: 'Harven Hospitals NHS Trust' })).toEqual([
      'Harven Hospitals NHS Trust',
    ]);
    expect(names('The Service should include fathers in its letters.', { agencySection: 'Connexions Harven' })).toEqual(
      ['Connexions Harven'],
    );
  });
});
