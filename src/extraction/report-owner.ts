import type { DocumentText } from '../domain/document/document-text.ts';
import type { Passage } from './passage.ts';

const board =
  /\b((?:[A-Z][\p{L}’'-]+(?:,? (?:and|of|the|upon|on|&)(?: the)? |,? |-)){1,7}(?:(?:Local )?Safeguarding (?:Children|Child|Adults?)(?:[’']s)?(?: and (?:Adults?|Children))? (?:Board|Partnership)|(?:Community )?Safety Partnership|Child Protection Committee|Adult Protection Committee|Safeguarding (?:Board|Partnership)(?: for Northern Ireland)?|Safeguarding Adults Board))/u;

/** Full name of the board or partnership that commissioned the report, from its title and first pages; '' unknown. */
export const boardNamed = (document: DocumentText, passages: readonly Passage[]): string => {
  const opening = passages
    .slice(0, 60)
    .map((passage) => document.text.slice(passage.start, passage.end))
    .join('\n')
    .slice(0, 8000);
  for (const text of [document.title, opening]) {
    const named = board.exec(text)?.[1];
    if (named !== undefined)
      return named
        .replace(/^(?:The|This|Report (?:to|for|of|by) (?:the )?|For (?:the )?|By (?:the )?)\s*/u, '')
        .replace(/\s+/g, ' ')
        .trim();
  }
  return '';
};

const review =
  /\b(?:individual management review|internal management review|imr|individual agency (?:review|report)|single agency (?:review|report)|agency (?:report|review)|management review)\b/i;

const healthOverview = /\bhealth overview report\b/i;

/** The agency whose own report this is, from its title; '' unknown. */
export const reportAgencyOf = (document: DocumentText): string => {
  const overview = healthOverview.exec(document.title);
  if (overview !== null) return overview[0];
  const found = review.exec(document.title);
  if (found === null) return '';
  const after = /^\s*(?:of|by|for|:|–|-|,)\s*(?:the )?([^:–,|]{3,80})/i.exec(
    document.title.slice(found.index + found[0].length),
  );
  if (after?.[1] !== undefined) return after[1].trim();
  return (
    document.title
      .slice(0, found.index)
      .replace(/[\s:–,|-]+$/u, '')
      .split(/[:–|]/)
      .at(-1)
      ?.trim() ?? ''
  );
};
