/** Why a recommendation is made: sentences that follow some of them, by theme. */
export const reasons: Readonly<Record<string, readonly string[]>> = {
  'training-and-awareness-raising': [
    'Good intentions were not in short supply in this case; knowledge was.',
    'New staff in particular had been left to find their own way.',
    'Training had been given, but long before and to others.',
    'Staff told this review that they had learned on the job.',
    'Those who most needed the present course had been least able to leave their work to attend it.',
    'The knowledge was in the service, but not in the room.',
  ],
  'procedures-and-compliance': [
    'Three members of staff gave this review three accounts of what should be done.',
    'It was left to individuals to decide what ought to have been settled for them.',
    'The present text was written for other circumstances.',
    'There was a procedure in this case, and it was not known to those who needed it.',
    'What was done here varied with who was on duty.',
  ],
  'shared-information': [
    'What one service took for granted another had never heard.',
    'The information was asked for once, did not come, and was not asked for again.',
    'Much was written about this family, and little of it was sent on.',
    'In this case three services each held a part of what mattered.',
    'Information that would have changed a decision was one telephone call away.',
    'Assumptions that others had been told proved to be wrong.',
  ],
  'record-keeping': [
    'It took the author of this review a day to find who had been in the household.',
    'An entry that says all is well should say how the writer knows.',
    'Important facts stood in the record, but not where anyone would look.',
    'The file as it stood could not have told a new worker what the danger was.',
    'Entries made in this case could not be relied upon in evidence.',
    'Much that was done for this family was done well and never written down.',
  ],
  'management-and-supervision': [
    'The case was discussed often and examined seldom.',
    'Staff carried more worry than they had been able to share.',
    'Decisions in this case were made alone that should have been made with another.',
    'Nobody stood back from the case and asked whether it was working.',
  ],
  'clarity-of-roles': [
    'Tasks were offered, accepted and left undone for want of a name beside them.',
    'Two workers each believed that the other was doing this.',
    'The parents themselves did not know who did what.',
  ],
  'whole-picture': [
    'Each concern was answered by itself, and all of them together by nobody.',
    'Each visit began as if it were the first.',
    'What was known of the past was not weighed with what was seen in the present.',
  ],
  'referral-process': [
    'Two of the referrals in this case could not be found.',
    'The form did not ask for what those who received it most needed to know.',
    'A concern that was spoken of but not written down was treated as if it had not been raised.',
  ],
  audit: [
    'Earlier reviews asked for the same, and nobody can say what came of it.',
    'The Board needs to know, and not to assume, that practice has changed.',
  ],
  'case-drift': [
    'The plan at the end was the plan at the beginning.',
    'Months passed in this case between one decision and the next.',
  ],
  'common-assessment-framework': ['Help that might have been given early was given late or not at all.'],
  'attendance-at-meetings': [
    'An empty chair was noted in the minutes of five meetings in seven.',
    'Decisions about this child were taken without those who knew most.',
  ],
  'focus-on-the-child': [
    'The records tell us much about the adults and little about the child.',
    'No one can say from the papers what an ordinary day was like for this child.',
  ],
  'timeframes-and-feedback': [
    'The referrer was still waiting for a reply on the day of the incident.',
    'Delay had become so usual that it was no longer remarked upon.',
  ],
  'hard-to-engage-families': ['Missed appointments were counted in this case but not understood.'],
  'professional-challenge-and-curiosity': ['Doubts were felt in this case that were not spoken.'],
};
