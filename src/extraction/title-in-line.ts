import type { DocumentText } from '../domain/document/document-text.ts';
import { requestsIn } from './plain-request.ts';
import { type Statement, spanText } from './statement.ts';

const verbs =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|should|must|may|can|could|shall|i|we|it|they|he|she)\b/i;

/** "Host families." before the words of a paragraph: a title in the same line; '' when it opens with a sentence. */
export const titleInLine = (text: string): string => {
  const title = /^\p{Lu}[^.:;?!]{1,58}\.(?=\s\p{Lu})/u.exec(text)?.[0] ?? '';
  return verbs.test(title) ? '' : title;
};

/** The statement without such a title, where its words begin by telling a body what it should do; null when they don't. */
export const statementUnderTitle = (document: DocumentText, statement: Statement): Statement | null => {
  const [first, ...rest] = statement.spans;
  const title = titleInLine(spanText(document, statement.spans));
  if (first === undefined || title === '') return null;
  const raw = document.text.slice(first.start, first.end);
  const after = raw.indexOf(title) + title.length;
  const words = raw.slice(after).trimStart();
  if (requestsIn(words, false)[0]?.at !== 0) return null;
  return {
    ...statement,
    heading: statement.heading || title.slice(0, -1),
    spans: [{ ...first, start: first.end - words.length }, ...rest],
  };
};
