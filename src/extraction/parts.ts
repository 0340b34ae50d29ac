import type { DocumentText } from '../domain/document/document-text.ts';
import type { Part } from '../domain/recommendation/recommendation.ts';
import type { Passage } from './passage.ts';
import type { Span } from './statement.ts';

interface Child {
  readonly number: string;
  text: string;
  readonly depth: number;
}

const bracket = (printed: string): string =>
  /^[([]/.test(printed) ? printed.replace(/[.:]$/, '') : `(${printed.replace(/[.):\]]+$/, '')})`;

/**
 * The lettered, numbered or bulleted children of a statement, each once: a letter with Roman numerals under it is given as
 * "(a)(i)", "(a)(ii)". Bullets under a letter belong to its words.
 */
export const listParts = (document: DocumentText, passages: readonly Passage[], spans: readonly Span[]): Part[] => {
  const children: Child[] = [];
  let letter: Child | null = null;
  const lettered = spans.some((span, at) => at > 0 && isOrdered(passages[span.passage]));
  for (const [at, span] of spans.entries()) {
    const passage = passages[span.passage];
    if (passage === undefined || (at === 0 && span.start >= passage.bodyStart)) continue;
    const { label } = passage;
    const words = document.text.slice(passage.bodyStart, span.end).trim();
    const before = children.at(-1);
    if (label === null || (label.family === 'bullet' && lettered)) {
      // A paragraph or bullet inset under a child goes on with it.
      if (before !== undefined && label !== null)
        before.text += `\n${document.text.slice(span.start, span.end).trim()}`;
      continue;
    }
    if (label.family === 'roman' && letter !== null) {
      if (before === letter) children.pop();
      children.push({ number: `${letter.number}${bracket(label.printed)}`, text: words, depth: 2 });
      continue;
    }
    const child: Child = { number: label.family === 'bullet' ? label.printed : label.printed, text: words, depth: 1 };
    letter = label.family === 'letter' ? { ...child, number: bracket(label.printed) } : null;
    const kept = letter ?? child;
    children.push(kept);
  }
  if (children.length > 0) return children.map(({ number, text }) => ({ number, text }));
  return inlineParts(spans.map((span) => document.text.slice(span.start, span.end)).join('\n'));
};

const isOrdered = (passage: Passage | undefined): boolean =>
  passage?.label != null && ['letter', 'roman', 'number'].includes(passage.label.family);

/** "(a) publish ...; (b) report ...; and (c) review ..." inside a sentence: parts when semicolons keep them apart. */
const inlineParts = (text: string): Part[] => {
  const marks = [
    ...text.matchAll(/(^|[;:,]|\b(?:and|or|that|to|should|must|shall|Government|Board))\s{1,2}\(([a-z])\)\s/g),
  ].slice(0, 26);
  const inOrder = marks.filter((mark, at) => mark[2]?.charCodeAt(0) === 97 + at);
  if (inOrder.length < 2 || inOrder.length !== marks.length) return [];
  const edges = inOrder.map((mark) => ({
    from: (mark.index ?? 0) + mark[0].length,
    at: (mark.index ?? 0) + mark[0].indexOf('('),
    letter: mark[2] ?? '',
  }));
  const parts = edges.map((edge, at) => ({
    number: `(${edge.letter})`,
    text: text
      .slice(edge.from, edges[at + 1]?.at ?? text.length)
      .replace(/[;,]?\s*(?:and|or)?\s*$/, '')
      .trim(),
  }));
  const apart = edges
    .slice(1)
    .every((edge) => /;\s*(?:and|or)?\s*$/.test(text.slice(Math.max(0, edge.at - 8), edge.at)));
  return apart ? parts : [];
};
