import type { DraftCritique } from '../../analysis/critique/draft-critique.ts';
import { nameOf, writeOpeningWords } from './critique-words.ts';

const width = 96;

/** Breaks words into lines, each after `indent`. */
function wrap(words: string, indent: string, first = indent): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** The critique for a terminal: what to mend under the words of each recommendation, then the case and the number. */
export function writeCritiqueText(critique: DraftCritique): string {
  const { file, title, recommendations, unmet, met } = critique;
  const lines: string[] = [title === '' ? file : `${title} (${file})`, ''];
  for (const words of writeOpeningWords(critique)) lines.push(wrap(words, ''), '');
  for (const [place, { number, text, page, remarks, merits }] of recommendations.entries()) {
    lines.push(`${nameOf(number, place)}${page === 0 ? '' : `, page ${page}`}`);
    lines.push(wrap(text, '    '), '');
    for (const { message } of remarks) lines.push(wrap(message, '    ', '  - '));
    if (remarks.length === 0) lines.push('  Nothing to remark.');
    if (merits.length > 0) lines.push(wrap(`It ${merits.join(', ')}.`, '    ', '  + '));
    lines.push('');
  }
  if (unmet.length > 0) {
    lines.push('Themes of the case that no recommendation meets. That may be right: then say why.');
    for (const { name, words, page } of unmet) {
      lines.push(
        wrap(`${name}: “${words.replace(/\s+/g, ' ')}”${page === 0 ? '' : ` (page ${page})`}`, '    ', '  - '),
      );
    }
    lines.push('');
  }
  if (met.length > 0) lines.push(wrap(`Met: ${met.map(({ name }) => name).join('; ')}.`, '  '), '');
  lines.push(
    wrap(
      'These are observations read from the words. Whether they are right is for the author to judge; nothing was sent anywhere.',
      '',
    ),
  );
  return `${lines.join('\n')}\n`;
}
