/** Passages that any of the invented overview and agency reports may use; slots as in case-theme-passages.ts. */
export const introductions: readonly string[] = [
  'This serious case review was commissioned by {board} in accordance with chapter 8 of Working Together to Safeguard Children. Its purpose is to learn, and to say what should be done differently; it is not to find who is to blame.',
  '{board} decided that the circumstances of {child} met the criteria for a serious case review. This report brings together what the agencies have said of their own work and the view that the author, who is independent of them all, has formed of it.',
  'The chair of {board} decided in {month} that a serious case review should be held. The report that follows rests on the reviews made by each agency of its own part, on conversations with staff and, so far as they wished it, with members of the family.',
];

export const methods: readonly string[] = [
  'Each agency that had known the family was asked for a chronology and a review of its own management of the case, written by somebody who had had no part in it. The panel met on seven occasions. Two of the reviews were returned for more work.',
  'The panel consisted of senior officers of the agencies concerned and was chaired by an independent person. It met six times. Reviews were of good quality on the whole, though some described more than they explained.',
  'The period under review runs from the first contact of any agency with the mother in her pregnancy or the parents in their present relationship to the date of the incident. Earlier events are mentioned where they bear on what came later.',
];

export const familyVoices: readonly string[] = [
  '1-17| An aunt of {child} was seen twice. She had kept photographs, and wished the author to see them before anything else was said.',
  'The author met the grandmother of {child} at her home. She said that she had rung the office twice and had been thanked each time.',
  'Letters were written to both parents. Mother replied and was seen. Her words have been used, with her agreement, where they help.',
  'The family chose not to take part. That decision has been respected. The author is aware that the report is the poorer for it.',
];

/** For reviews of a death only. */
export const familyVoicesAfterDeath: readonly string[] = [
  'Members of the family were told of the review and have seen this report. They asked that {child} should not be remembered only for the way in which {he} died. {He} is missed.',
  'A relative who has lost {child} asked why the review was needed when so much had been said already. The author hopes that this report is an answer.',
];

export const goodPractice: readonly string[] = [
  '6-17| A dinner supervisor noticed who was hungry and told the head teacher. It was the first note in the school file.',
  '11-17| A worker at the drop-in sent a text message every Friday to say that the door was open. Some of them were answered.',
  'There was good practice, and it should be said so. A receptionist who was uneasy about what she had heard wrote it down, and told the nurse.',
  '1-5| The nursery kept a careful daily note. It is the only record from which something of the ordinary life of the child can be known.',
  'A probationary constable went back to the house on his own initiative at the end of his shift to make sure that everyone in it was safe.',
  'The student social worker wrote the fullest assessment on the file. It was unfortunate that she left before it could be acted upon.',
  'The ambulance crew noted the state of the rooms and who was in them. Their form became the most important document of the enquiry.',
  '1-5| One health visitor kept going back. Eleven of the nineteen visits that were made to the home by any service were hers.',
];

export const conclusions: readonly string[] = [
  'It cannot be said that what happened to {child} would have been prevented had any one decision been different. It can be said that there were chances to know more, and that they were not taken.',
  'No single agency could have seen the whole. The parts were there, and it was the work of nobody in particular to put them together.',
  'The author has tried to avoid the wisdom that comes after the event. Judged only by what was known or could readily have been found out, there were four points at which a different course was open.',
  'What happened to {child} could not have been foretold. That {he} was not safe could have been, and was.',
];

export const recommendationOpenings: readonly string[] = [
  'The recommendations that follow arise from the analysis above. They do not repeat what agencies have already put right.',
  'The panel has tried to keep to what will make a difference. Where an agency has acted already this has been acknowledged in the text and no recommendation is made.',
  'Each recommendation below has been discussed with the agency concerned, which has accepted it.',
  'The Board will be asked to monitor these until it is satisfied that they have been carried out and have had an effect.',
];

/** Recommendations of other, equally invented reviews: cited, never this review's own. */
export const citedElsewhere: readonly string[] = [
  'Recommendation 4 of the review concerning Child N (Tolvershire, 2006) asked the same of another authority: that the duty system be staffed by qualified social workers at all times.',
  'An earlier local review, published in 2005, recommended that “all agencies should keep a list of the adults in a household”. Progress on it had not been reported since 2007.',
  'The inspection of 2008 contained nine recommendations, of which the third concerned the timeliness of assessments. It is being followed up separately.',
  'See also recommendation 11 of the Medwinshire thematic review (2007), which should be read with this section.',
  'The Ellershire review of Baby L recommended that health visitors should be told of each attendance at hospital. That arrangement had lapsed by the time of these events.',
];

export const agencyIntroductions: readonly string[] = [
  'This report is the individual management review of {agency}. It was written by a senior member of staff who had no responsibility for the case, on the basis of the records and of interviews with those who took part.',
  'The purpose of this review is to look openly and critically at the practice of {agency} in the case of {child}, and to say whether changes should be made and how they will be brought about.',
  'The author read all records held by {agency} on {child} and the household, and interviewed six members of staff. The work was countersigned by a senior manager.',
];

export const agencyInvolvement: readonly string[] = [
  'The involvement of {agency} began eighteen months before the incident. There were some thirty contacts, of which nine were face to face.',
  'Contact with the family was short and came at the end of the period. It was, even so, of importance.',
  'The service knew the household under two names and had opened, for the same family, two records.',
  'There were three periods of involvement, each of which was ended because an appointment was missed or because it was thought that another service had taken over.',
  'Nineteen contacts are recorded. At seven of them the child was seen; at three there is a note of how the child appeared.',
  'The service was in touch with the adults of the household for reasons of its own, and met the child in passing.',
  'Two members of staff who knew the family best had left by the time of this review. One of them came back to be interviewed.',
  'Members of staff spoke of {child} with affection and with regret. Several had asked themselves since what they might have done.',
];

export const agencyAnalysis: readonly string[] = [
  'Practice met the standards of the day in most respects. Where it did not, the reasons lie as much in the way the work was arranged as in what any one person did.',
  'The standard of recording was mixed. Entries by one worker allow the reader to see the child; others could have been written about anyone.',
  'Information from outside was received and filed. It was seldom weighed against what was already known.',
  'Staff knew what to do about an event. They were less sure what to do about a pattern.',
  'The manager had oversight of the caseload and little oversight of the case.',
  'Supervision took place as often as the standard requires. The family was discussed at one session in four.',
  'Those who worked with the family were stretched. This explains some of what was missed; it does not explain all of it.',
  'A plan was made and copied to those concerned. Nobody was named in it as the person to say whether it was working.',
  'The right question was asked on one occasion, and the answer was accepted too readily.',
  'At no time was the decision wholly unreasonable. Taken together, the decisions were.',
];

export const actionsAlready: readonly string[] = [
  'Since these events the duty system has been altered so that calls are taken by one team. This has been noted by the panel and is not the subject of a recommendation.',
  'A new manager has been appointed and vacancies have been filled.',
  'The form then in use has been withdrawn.',
  'All staff concerned have been offered support.',
];
