import { z } from 'zod';
import type { SuggestionRules } from '../../domain/appraisal/suggestion-rules.ts';
import { type Result, success } from '../../domain/result.ts';
import { type CodebookFileFailure, cues, identifier, readCodebookYaml, version } from './codebook-parts.ts';

const verbList = z.string().transform((text) => new Set(text.trim().split(/\s+/)));
const rulesSchema = z.strictObject({
  id: identifier,
  version,
  verbs: verbList,
  weighing: verbList,
  endless: verbList,
  open_ended: verbList,
  completing: verbList,
  light: verbList,
  stative: verbList,
  infinitive_nouns: verbList,
  benefit: verbList,
  deadline: cues,
  outcome: cues,
  deliverable: cues,
});

/** Reads the rules of suggestion (the form of codebooks/rules.yaml). */
export function readRules(text: string, file: string): Result<SuggestionRules, CodebookFileFailure> {
  const read = readCodebookYaml(text, file, rulesSchema);
  if (!read.ok) return read;
  const { open_ended: openEnded, infinitive_nouns: infinitiveNouns, ...rest } = read.value.value;
  return success({ ...rest, openEnded, infinitiveNouns });
}
