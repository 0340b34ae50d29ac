import { describe, expect, it } from 'vitest';
import { loadAgencyDirectory } from '../../exchange/agencies/shipped-agencies.ts';
import { extractHtml } from '../testing/invented-report.ts';
import { findAddressees } from './find-addressees.ts';

// Every sentence here is invented.
const directory = loadAgencyDirectory('brandon-2011');
const names = (text: string, agencySection = ''): string[] =>
  findAddressees(
    text,
    { heading: '', agencySection, sections: [], tableHeader: '', board: '', reportAgency: '' },
    directory,
  ).map(({ name }) => name);

describe('who is asked beside, below or after a time', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The Partnership, with the academy trusts, should draw up a protocol.', ['Partnership', 'academy trusts']],
    ['The council, with support from the police, should map its parks.', ['council']],
    ['We recommend that within three months the Trust pays Mr Ash £200.', ['Trust']],
    ['We recommend that within one month of the date of this report the Trust writes to Mr Ash.', ['Trust']],
    ['Within two months, the Council has agreed to review its letters.', ['Council']],
    [
      'The Secretary of Farming should ensure that the Administrator of FNA issues guidance.',
      ['Secretary of Farming', 'Administrator of FNA'],
    ],
    ['That V/Rail Corporation consider the fencing of its sidings.', ['V/Rail Corporation']],
    [
      'We recommend that the Executive Director of the Grain Benefits Service publish its rates.',
      ['Executive Director of the Grain Benefits Service'],
    ],
    ['The Board Chair should write to the Home Office to propose a register.', ['Board Chair', 'Home Office']],
    ['All agencies represented on the panel should train their cleaners.', ['All agencies represented on the panel']],
  ];
  it.each(cases)('%s', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('a topic over a list is nobody’s home', () => {
    expect(names('States should let people keep their records.', 'Rights')).toEqual(['States']);
  });
});

it('a heading that speaks to somebody leads to the items under it, past the numbers printed as headings', () => {
  const report = extractHtml(
    `<h2>Recommendations</h2><p>The Board makes the following safety recommendations.</p>
     <h3>To the State of Dakonah:</h3><h3>H-22-11</h3><p>Enact legislation on stop cameras.</p><h3>H-22-12</h3><p>Require school districts to mark each bus stop.</p>
     <h3>To the Federal Highway Administration:</h3><h3>H-22-13</h3><p>Conduct research on stop lamps.</p>`,
    'School Bus Collision',
  );
  expect(report.recommendations.map(({ addressees }) => addressees.map(({ name }) => name))).toEqual([
    ['State of Dakonah'],
    ['State of Dakonah'],
    ['Federal Highway Administration'],
  ]);
});

it('“Local justice boards should:” over a list names them without the verb', () => {
  const report = extractHtml(
    `<h2>Recommendations</h2><h3>Local justice boards should:</h3><ul><li>make an adult available at any hour;</li><li>publish which courts will sit on a Saturday.</li></ul>
     <h3>Chief constables should:</h3><ul><li>review each night that a child spent in a cell;</li><li>publish the number of nights each year.</li></ul>`,
    'Joint inspection',
  );
  expect(report.recommendations.map(({ addressees }) => addressees.map(({ name }) => name))).toEqual([
    ['Local justice boards'],
    ['Local justice boards'],
    ['Chief constables'],
    ['Chief constables'],
  ]);
});
