import type { CriticisedRecommendation } from '../../analysis/critique/critique.ts';
import type { DraftCaseTheme, DraftCritique } from '../../analysis/critique/draft-critique.ts';
import { drawRingsMark } from '../figure/rings-mark.ts';
import { element, escapeMarkup } from '../figure/svg.ts';
import { readCritiqueStyle } from '../html/assets.ts';
import { policyFor } from '../html/content-policy.ts';
import { nameOf, writeOpeningWords } from './critique-words.ts';

const text = (tag: string, words: string, attributes: Record<string, string> = {}): string =>
  element(tag, attributes, escapeMarkup(words));

/** The words of a recommendation with those marked that its remarks are about. */
function markWords({ text: words, remarks }: CriticisedRecommendation): string {
  const marked = remarks
    .flatMap(({ evidence }) => evidence)
    .filter(({ start, end }) => start >= 0 && end <= words.length && start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of marked) {
    if (start < from) continue;
    pieces.push(escapeMarkup(words.slice(from, start)), text('mark', words.slice(start, end)));
    from = end;
  }
  return [...pieces, escapeMarkup(words.slice(from))].join('').replaceAll('\n', '<br>');
}

function renderOne(one: CriticisedRecommendation, place: number): string {
  const where = one.page === 0 ? '' : ` <span class="place">page ${one.page}</span>`;
  const remarks =
    one.remarks.length === 0
      ? text('p', 'Nothing to remark.', { class: 'note' })
      : `<ul class="remarks">${one.remarks.map(({ kind, message }) => text('li', message, { class: kind })).join('\n')}</ul>`;
  const finding = one.finding
    ? `<details><summary>What the draft says of it</summary><blockquote class="printed">${escapeMarkup(one.finding.words)}</blockquote></details>`
    : '';
  return [
    `<article class="draft-item" id="r${place + 1}">`,
    `<h3>${escapeMarkup(nameOf(one.number, place))}${where}</h3>`,
    `<blockquote class="printed">${markWords(one)}</blockquote>`,
    remarks,
    one.merits.length === 0 ? '' : text('p', `It ${one.merits.join(', ')}.`, { class: 'merits' }),
    finding,
    '</article>',
  ].join('\n');
}

function renderThemes(themes: readonly DraftCaseTheme[]): string {
  const items = themes.map(
    ({ name, words, page }) =>
      `<li><strong>${escapeMarkup(name)}</strong>${page === 0 ? '' : `, page ${page}`}: <span class="printed">${escapeMarkup(words)}</span></li>`,
  );
  return `<ul>${items.join('\n')}</ul>`;
}

/** The critique as one HTML file that needs no network and prints. */
export async function renderCritiqueHtml(critique: DraftCritique, software: string): Promise<string> {
  const style = await readCritiqueStyle();
  const title = critique.title === '' ? critique.file : critique.title;
  const { unmet, met, recommendations } = critique;
  const themes =
    unmet.length + met.length === 0
      ? ''
      : [
          '<section><h2>Themes of the case</h2>',
          unmet.length === 0
            ? text('p', 'Every theme that was found in the case is met by a recommendation.')
            : `${text('p', 'No recommendation meets these. That may be right: then say why.')}${renderThemes(unmet)}`,
          met.length === 0 ? '' : text('p', `Met: ${met.map(({ name }) => name).join('; ')}.`),
          '</section>',
        ].join('\n');
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policyFor(null, style))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeMarkup(`Critique of ${title}`)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    '</head>',
    '<body class="critique">',
    `<header class="masthead"><p class="brand">${drawRingsMark(28)}<span>Heed</span></p></header>`,
    '<main>',
    `<h1>${escapeMarkup(`Critique of ${title}`)}</h1>`,
    ...writeOpeningWords(critique).map((words) => text('p', words, { class: 'lead' })),
    recommendations.length === 0
      ? ''
      : `<section><h2>The recommendations</h2>${recommendations.map(renderOne).join('\n')}</section>`,
    themes,
    text(
      'p',
      'These are observations read from the words. Whether they are right is for the author to judge; nothing was sent anywhere.',
      { class: 'note' },
    ),
    `<footer>${text('p', software, { class: 'note' })}</footer>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
