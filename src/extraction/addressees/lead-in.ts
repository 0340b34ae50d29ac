import type { AgencyDirectory } from '../../domain/agency/agency-directory.ts';
import { actorsIn } from './actors.ts';
import { isBodyHead } from './body-heads.ts';
import { bodiesOfHeading, type PlaceBody } from './inheritance.ts';
import type { Scene } from './named-body.ts';
import { sentencesOf } from './sentence.ts';
import { tokenise } from './token.ts';

/**
 * The bodies that the sentence before a list speaks to: "The Maritime Agency is recommended to:", "To the owner:". Only its
 * last sentence leads to the list. Empty when it names nobody ("The following recommendations are made:").
 */
export const bodiesOfLeadIn = (printed: string, directory: AgencyDirectory): PlaceBody[] => {
  const sentences = printed
    .replace(/\s+/g, ' ')
    .trim()
    .slice(-400)
    .split(/(?<=[.;])\s+(?=\p{Lu})/u);
  const text = sentences.at(-1) ?? '';
  if (text === '') return [];
  const mentions = directory.mentions(text);
  const scene: Scene = { text, directory, tokens: tokenise(text, 0, text.length, mentions) };
  const { asked } = actorsIn(scene, sentencesOf(text), ({ start, end }) => tokenise(text, start, end, mentions));
  if (asked.length > 0) return asked.map(({ name, entry }) => ({ name, entry }));
  const named = told.exec(text)?.[1];
  return named === undefined
    ? []
    : bodiesOfHeading(named, '', directory).filter(
        ({ name, entry }) =>
          !/ to /.test(name) &&
          (entry !== null ||
            (/^\p{Lu}/u.test(name) && !/\b(?:be|is|are)\b/.test(name)) ||
            isBodyHead(name.split(' ').at(-1) ?? '')),
      );
};

/** "I recommend that the Régie des Monts:", "recommendations directed to the Board:": the verb of the sentence is in the list. */
const told =
  /\b(?:recommend(?:s|ations?)?(?: that| to)?|(?:directed|addressed|made) to)\s+(?:the\s+)?((?!following\b|that\b|as\b|in\b)[^:]{3,120}):\s*$/i;
