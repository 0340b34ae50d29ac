import { describe, expect, it } from 'vitest';
import {
  loadCaseThemes,
  loadCodebook,
  loadMeans,
  loadRemarks,
  loadRubric,
  loadRules,
  loadSampleTexts,
} from '../exchange/codebooks/shipped-codebooks.ts';
import { createSuggester } from './suggest.ts';

const suggest = createSuggester({
  codebook: loadCodebook(),
  means: loadMeans(),
  caseThemes: loadCaseThemes(),
  remarks: loadRemarks(),
  strength: loadRubric('action-strength'),
  leadingAction: loadRubric('upr-actions'),
  rules: loadRules(),
  samples: loadSampleTexts(),
});
const nobody = { addressees: [], names: [] };
const top = (text: string): string[] =>
  suggest(text, nobody)
    .themes.slice(0, 3)
    .map((theme) => theme.id);

// Every sentence is invented.
describe('themes', () => {
  it.each([
    ['Midwives should ask every expectant mother about the men who live in the household.', 'males-in-household'],
    [
      'Social workers must see the child alone and write down the child’s wishes and feelings.',
      'separate-communication',
    ],
    [
      'No school should strike a pupil off its roll before it knows that the child is educated at home.',
      'child-educated-at-home',
    ],
    ['Every case file should open with an up to date chronology.', 'chronology'],
    ['The clinic should have a rule for children who are not brought to appointments.', 'non-attendance'],
    [
      'General practitioners should be invited to child protection conferences and send a report.',
      'attendance-at-meetings',
    ],
    ['No social worker should hold a caseload of more than sixteen.', 'caseloads'],
    ['All new starters should have an induction in safeguarding.', 'tr-induction'],
    ['The council should tell whoever referred a child the outcome of the referral.', 'referral-feedback'],
    ['Parents should be shown safe sleeping positions for a new baby.', 'safer-sleeping'],
    ['When a pupil changes school the records should be transferred within five days.', 'transfer-of-information'],
    ['The police should share information on domestic abuse with schools.', 'fc-information-sharing'],
    ['Ministers should amend the law on private tenancies.', 'government-policy'],
    ['Staff need to know how to escalate concerns when they disagree with a decision.', 'challenging-professionals'],
  ])('%s', (text, theme) => {
    expect(top(text)).toContain(theme);
  });

  it('are none where no words speak for any', () => {
    expect(top('Zebra xylophone quartz.')).toEqual([]);
  });

  it('of a national body rank the layer beyond the local area first', () => {
    const text = 'The Ministry should bring forward standards for lifts.';
    const context = { addressees: [{ name: 'Ministry', national: true, named: true }], names: [{ start: 4, end: 12 }] };
    const layers = new Map(loadCodebook().themes.map((theme) => [theme.id, theme.layer]));
    expect(layers.get(suggest(text, context).themes[0]?.id ?? '')).toBe('regional-and-national');
  });

  it('are not read from the name of a body', () => {
    const text = 'The Police Training College should buy two boats.';
    const context = { addressees: [], names: [{ start: 4, end: 27 }] };
    expect(suggest(text, context).means.map((one) => one.id)).not.toContain('by-training');
  });
});

describe('means', () => {
  it.each([
    ['The trust should audit forty records a year.', 'by-audit'],
    ['Managers should remind staff of the duty to report.', 'by-reminder-briefing'],
    ['Send every surgery a leaflet for reception staff.', 'by-leaflet-bulletin'],
    ['The Board should agree a protocol with the prison.', 'by-protocol'],
    ['The airline should appoint two safety officers.', 'by-staffing-post'],
    ['The partnership should review whether the panel is still needed.', 'by-review'],
    ['Run a campaign to make the public aware of ice on canals.', 'by-publicity'],
    ['Ratify the convention on safety at sea.', 'by-national-standard-template'],
    ['Commission research into falls from scaffolds.', 'by-research'],
  ])('%s', (text, means) => {
    expect(suggest(text, nobody).means.map((one) => one.id)).toContain(means);
  });
});

describe('strength grades what is asked, not what is mentioned', () => {
  it.each([
    ['The operator should install barriers at both doors.', 'stronger'],
    ['Parliament should prohibit the sale of the device.', 'stronger'],
    ['The council should recruit four more inspectors.', 'intermediate'],
    ['The council should consider recruiting four more inspectors.', 'weaker'],
    ['The council should train its inspectors.', 'weaker'],
    ['The council should continue to foster excellence.', 'unclear'],
    ['We recommend the establishment of a harbour authority.', 'stronger'],
    ['That the rule book be revised.', 'weaker'],
    ['Six boats were lost in the storm of 1911.', 'unclear'],
    ['Adopt effective measures against piracy.', 'unclear'],
    ['The council should commit to publishing its tariff.', 'weaker'],
    ['The college should be invited to review the syllabus.', 'weaker'],
    ['Adopt legislative measures against piracy.', 'stronger'],
    ['Continue implementing its plan for harbours.', 'intermediate'],
    ['We recommend that the council bring forward legislation on moorings.', 'stronger'],
    ['Make every effort to define piracy in the criminal code.', 'stronger'],
    ['The council should set up an online portal for skippers.', 'intermediate'],
  ])('%s', (text, strength) => {
    expect(suggest(text, nobody).strength.id).toBe(strength);
  });
});

describe('a concern, which asks for nothing, is coded by what it says is missing', () => {
  it.each([
    ['Ferry stewards had never been taught how to lower the raft.', 'by-training'],
    ['The two depots had no agreement about who clears the ice.', 'by-protocol'],
    ['No one counts how many kites are lost at sea.', 'by-monitoring'],
    ['The parapet on the quay could be climbed by a small child and had not been raised.', 'by-service-change'],
    ['Nothing in the bylaws requires a harbour to light its steps.', 'by-national-standard-template'],
    ['The ferry company was not told of the fog by the harbour.', 'by-information-sharing'],
  ])('by means: %s', (text, means) => {
    expect(suggest(text, nobody).means[0]?.id).toBe(means);
  });

  it('not where "not to" only denies what is asked', () => {
    const [lack, denial] = ['The keys were not found.', 'how it was agreed not to move the keys'].map(
      (text) => suggest(text, nobody).smart.measurable.score,
    );
    expect(lack).not.toBe(denial);
  });

  it.each([
    ['I am concerned that the council had no policy on fog.', 'weaker', true, true, true],
    ['The crew had not been trained in the use of flares.', 'weaker', false, true, true],
    ['There were not enough lifeguards. No log was kept.', 'intermediate', false, false, true],
    ['There is no statutory requirement for a ladder on a quay.', 'stronger', false, true, true],
    ['The RNLP has not published advice on fog.', 'weaker', true, true, true],
    ['I was told that the boat took two hours to arrive.', 'intermediate', false, true, true],
    ['There was a lack of curiosity.', 'unclear', false, true, false],
    ['The harbour was not told of the storm.', 'weaker', false, true, false],
    ['There was no handover. I was told that the handover is not written.', 'intermediate', false, true, true],
  ])('%s', (text, strength, owner, single, measurable) => {
    const { strength: level, smart } = suggest(text, nobody);
    expect([level.id, smart.owner.value, smart.singleAction.value, smart.measurable.value]).toEqual([
      strength,
      owner,
      single,
      measurable,
    ]);
  });

  it('and gives the words that say so', () => {
    const text = 'The crew had not been trained in the use of flares.';
    expect(suggest(text, nobody).strength.evidence.map(({ words }) => words)).toEqual(['trained']);
  });
});

describe('observations behind SMART', () => {
  const observe = (text: string) => suggest(text, nobody).smart;
  it.each([
    ['The port should publish a plan by 1 May 2027.', true],
    ['The port should inspect the crane every three months.', true],
    ['The port should publish a plan urgently.', false],
    ['The port should inspect the crane regularly.', false],
    ['The port should hold a drill at least monthly.', true],
    ['The port should lay its figures before the council each July.', true],
    ['Every quay should have a ladder by June 2027.', true],
    ['Courses on ropes to be offered four times a year.', true],
    ['The quay was closed in May 2019. The port should publish a plan.', false],
    ['The port should report to the council twice a year.', true],
    ['The port should answer each letter within ten working days.', true],
    ['Children under two years should not board alone.', false],
    ['Raise the age at which one may steer a boat to sixteen years.', false],
    ['I am concerned that the crew waited for 31 weeks and nobody told them why.', false],
  ])('deadline: %s', (text, value) => {
    expect(observe(text).deadline.value).toBe(value);
  });

  it.each([
    ['The port should publish a plan.', true],
    ['The port should develop and maintain a register of divers.', true],
    ['The port should take steps to reduce noise.', true],
    ['To reduce noise, the port should close the quay at night.', true],
    ['The port should keep a register of divers. The register should include their certificates.', true],
    ['The port should publish a plan and appoint a harbour master.', false],
    ['The port should publish a plan. The council should pay for it.', false],
    ['The port should establish a body which shall, when asked, advise and inspect.', true],
    ['The port should publish a report and set out how it will pay.', true],
    ['The port should ensure that boats are sound and that crews are rested.', false],
    ['Small ports usually need a grant to build a quay. The port should apply for one.', true],
    ['Strengthen the quay, as well as the two piers.', false],
    ['The port should, as a matter of urgency, mend the crane.', true],
    ['The port should ask the divers for advice, and should answer them.', false],
    ['Boats should be inspected by the port, and crews should keep a log.', false],
    ['We recommend that the port publish a plan and appoint a harbour master.', false],
    ['We recommend that the port allow divers to work at night, and that it reduce their hours.', false],
    ['It is recommended that the port: 1. revises its tariff; 2. provides rest rooms.', false],
    ['The port should mend the crane within a month and thereafter maintain a register.', false],
    ['Allow pilots to board every boat and ensure that crews are rested.', false],
    ['The port should arrange for the crane to be mended, and for its log to be kept.', false],
    ['Ratify the Convention on Harbours and the Convention on Light.', false],
    ['Use of cranes. The port should license the use of its cranes.', true],
    ['Improve the work of port and state officers.', true],
    ['Condemn attacks on crews whose boats are small and ensure their protection.', false],
    ['Sign, ratify and implement the convention on harbours.', false],
    ['Courses on ropes to be offered; attendance to be reported to the council.', false],
    ['The port should lengthen the quay, or fit a net.', true],
    ['We recommend that (a) each crew log its catch; (b) ports publish the logs.', false],
    ['The port should hold its meetings in public and stream them.', false],
  ])('single action: %s', (text, value) => {
    expect(observe(text).singleAction.value).toBe(value);
  });

  it.each([
    ['The port should appoint a harbour master.', true],
    ['The port should improve its culture.', false],
    ['The port should consider appointing a harbour master.', false],
    ['The port should review its tariff.', true],
    ['Pilots should listen to the crew.', false],
    ['We recommend that the port, with its divers, publish a list of wrecks.', true],
  ])('measurable: %s', (text, value) => {
    expect(observe(text).measurable.value).toBe(value);
  });

  it.each([
    ['The port should light the quay so that nobody falls in.', true],
    ['The port should light the quay to protect those who work there at night.', true],
    ['The port should light the quay.', false],
    ['The port should keep a log in order to establish an archive.', false],
    ['The port should light the quay, reducing the number of falls.', true],
    ['The port should continue its efforts to improve the quay.', false],
    ['The port should light the quay. This would help those who work there at night.', true],
    ['The port needs to protect those who work there.', false],
    ['Take measures to protect those who work in the port.', false],
    ['Strengthen the measures aimed at preventing falls.', false],
    ['The port should close the quay. Doing so would spare forty lives a year.', true],
    ['The port should count falls, with the number of falls as the measure of success.', true],
  ])('outcome: %s', (text, value) => {
    expect(observe(text).outcome.value).toBe(value);
  });
});

describe('the leading verb', () => {
  it.each([
    ['Ratify the convention.', '5'],
    ['Take steps to protect sailors.', '4'],
    ['Consider ratifying the convention.', '3'],
    ['Continue to protect sailors.', '2'],
    ['Share its experience with others.', '1'],
  ])('%s', (text, level) => {
    expect(suggest(text, nobody).leadingAction?.id).toBe(level);
  });
});

describe('remarks', () => {
  const remarks = (text: string): string[] => suggest(text, nobody).remarks.map(({ id }) => id);
  it.each([
    ['All wards should be reminded of the existing policy on visitors.', 'asks-for-existing'],
    ['The trust should ensure that current procedures for discharge are followed.', 'asks-for-existing'],
    ['The board should base its strategy on research into neglect.', 'cites-research'],
    ['The council should support the surviving siblings.', 'scope-this-case'],
    ['National guidance on lifts should be revised.', 'scope-wider'],
    ['A publicity campaign should tell parents of the danger of blind cords.', 'public-health-message'],
  ])('%s', (text, remark) => expect(remarks(text)).toContain(remark));

  it('are none where no words speak for any', () => {
    expect(remarks('The school should write a new policy on bullying.')).toEqual([]);
    expect(remarks('Supervisors should meet each worker monthly.')).toEqual([]);
  });
});

describe('case themes that a recommendation would meet', () => {
  it('are those whose themes are suggested for it', () => {
    const met = suggest('Midwives should ask every expectant mother about the men in the household.', nobody);
    expect(met.caseThemes[0]?.id).toBe('ct-males-in-household');
    expect(met.caseThemes[0]?.evidence).toEqual(met.themes.find(({ id }) => id === 'males-in-household')?.evidence);
    expect(suggest('The pool should buy two boats.', nobody).caseThemes).toEqual([]);
  });
});
