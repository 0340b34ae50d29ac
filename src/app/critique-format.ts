import type { DraftCritique } from '../analysis/critique/draft-critique.ts';
import { renderCritiqueHtml } from '../reporting/critique/critique-html.ts';
import { writeCritiqueText } from '../reporting/critique/critique-text.ts';
import { software } from './software.ts';

export type CritiqueFormat = 'text' | 'html' | 'json';

/** A critique in one of its formats. */
export async function formatCritique(critique: DraftCritique, format: CritiqueFormat): Promise<string> {
  if (format === 'html') return renderCritiqueHtml(critique, software);
  return format === 'json' ? `${JSON.stringify(critique, null, 2)}\n` : writeCritiqueText(critique);
}
