import { z } from 'zod';
import type { SuggestionRules } from '../../domain/appraisal/suggestion-rules.ts';
import { type Result, success } from '../../domain/result.ts';
import { type CodebookFileFailure, cues, identifier, readCodebookYaml, version } from './codebook-parts.ts';

const verbList = z.string().transform((text) => new Set(text.trim().split(/\s+/)));
const rulesSchema = z.strictObject({
  id: identifier,
  version,
  verbs: verbList,
  fixed_phrases: z
    .array(z.string().regex(/^[a-z' ]+$/, 'A set phrase is written in small letters'))
    .min(1)
    .transform((phrases) => new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi')),
  weighing: verbList,
  inquiring: verbList,
  endless: verbList,
  open_ended: verbList,
  completing: verbList,
  light: verbList,
  stative: verbList,
  telling: verbList,
  infinitive_nouns: verbList,
  benefit: verbList,
  concern_stronger: cues,
  concern_intermediate: cues,
  concern_weaker: cues,
  deadline: cues,
  outcome: cues,
  deliverable: cues,
});

/** Reads the rules of suggestion (the form of codebooks/rules.yaml). */
export function readRules(text: string, file: string): Result<SuggestionRules, CodebookFileFailure> {
  const read = readCodebookYaml(text, file, rulesSchema);
  if (!read.ok) return read;
  const {
    open_ended: openEnded,
    infinitive_nouns: infinitiveNouns,
    fixed_phrases: fixedPhrases,
    concern_stronger,
    concern_intermediate,
    concern_weaker,
    ...rest
  } = read.value.value;
  const missing = [concern_stronger, concern_intermediate, concern_weaker];
  return success({ ...rest, openEnded, infinitiveNouns, fixedPhrases, missing });
}
