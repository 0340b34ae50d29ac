/** Why a recommendation is made: sentences that follow some of them, by theme. */
export const reasons: Readonly<Record<string, readonly string[]>> = {
  'training-and-awareness-raising': [
    'Staff told this review that they had learned on the job.',
    'Those who most needed the present course had been least able to leave their work to attend it.',
    'The knowledge was in the service, but not in the room.',
  ],
  'procedures-and-compliance': [
    'The present text was written for other circumstances.',
    'There was a procedure in this case, and it was not known to those who needed it.',
    'What was done here varied with who was on duty.',
  ],
  'shared-information': [
    'In this case three services each held a part of what mattered.',
    'Information that would have changed a decision was one telephone call away.',
    'Assumptions that others had been told proved to be wrong.',
  ],
  'record-keeping': [
    'The file as it stood could not have told a new worker what the danger was.',
    'Entries made in this case could not be relied upon in evidence.',
    'Much that was done for this family was done well and never written down.',
  ],
  'management-and-supervision': [
    'Decisions in this case were made alone that should have been made with another.',
    'Nobody stood back from the case and asked whether it was working.',
  ],
  'clarity-of-roles': [
    'Two workers each believed that the other was doing this.',
    'The parents themselves did not know who did what.',
  ],
  'whole-picture': [
    'Each visit began as if it were the first.',
    'What was known of the past was not weighed with what was seen in the present.',
  ],
  'referral-process': ['A concern that was spoken of but not written down was treated as if it had not been raised.'],
  audit: ['The Board needs to know, and not to assume, that practice has changed.'],
  'case-drift': ['Months passed in this case between one decision and the next.'],
  'common-assessment-framework': ['Help that might have been given early was given late or not at all.'],
  'attendance-at-meetings': ['Decisions about this child were taken without those who knew most.'],
  'focus-on-the-child': [
    'The records tell us much about the adults and little about the child.',
    'No one can say from the papers what an ordinary day was like for this child.',
  ],
  'timeframes-and-feedback': ['Delay had become so usual that it was no longer remarked upon.'],
  'hard-to-engage-families': ['Missed appointments were counted in this case but not understood.'],
  'professional-challenge-and-curiosity': ['Doubts were felt in this case that were not spoken.'],
};
