/** Lists that some recommendations go on to, by the mark in the wording: how the list is introduced, and what may stand in it. */
export interface PartList {
  readonly introduction: string;
  readonly items: readonly string[];
}

export const partLists: Readonly<Record<string, PartList>> = {
  content: {
    introduction: 'The content should include:',
    items: [
      'what is normal, and what is not, in a child of each age;',
      'how to speak with a parent about a concern;',
      'how neglect differs from poverty, and how the two meet;',
      'what to do when told to wait and see;',
      'how to write an account that others can rely on;',
      'the story of this case, told so that nobody can be recognised.',
    ],
  },
  text: {
    introduction: 'The text should make clear:',
    items: [
      'who takes the decision, and who must be told of it;',
      'what is to be written down, and where;',
      'what happens out of hours;',
      'what a member of staff should do who disagrees;',
      'when the matter is to be looked at again.',
    ],
  },
  arrangement: {
    introduction: 'The arrangement should say:',
    items: [
      'what may be shared without asking, and what only with consent;',
      'to whom information goes when the usual person is away;',
      'how receipt is confirmed;',
      'what is to be done with information that seems slight;',
      'who checks, and how often, that it works.',
    ],
  },
  record: {
    introduction: 'The record should show:',
    items: [
      'who was seen, and who was not;',
      'what the child was doing and how the child looked;',
      'what was said, and by whom;',
      'what was decided, and the reason for it;',
      'who else was told.',
    ],
  },
  discussion: {
    introduction: 'Each discussion should ask:',
    items: [
      'what is the evidence that the child is safer;',
      'what has not been seen or asked;',
      'which of our views would we change if we were wrong;',
      'what will be done before the next discussion, and by whom.',
    ],
  },
  audit: {
    introduction: 'Those who carry it out should look for:',
    items: [
      'evidence that the child was seen and heard;',
      'decisions with reasons and dates;',
      'the mark of a manager;',
      'the involvement of other agencies;',
      'plans that were followed through.',
    ],
  },
};
