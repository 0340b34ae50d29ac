import { z } from 'zod';
import type { CaseThemeList, Codebook } from '../../domain/codebook/codebook.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import {
  type CodebookFileFailure,
  cuesOrNone,
  cueText,
  heading,
  identifier,
  readCodebookYaml,
  refuseRepeated,
  words,
} from './codebook-parts.ts';

const caseThemeSchema = z.strictObject({
  ...heading,
  case_themes: z
    .array(
      z.strictObject({
        id: identifier,
        name: words,
        definition: words,
        include: z.string().default(''),
        exclude: z.string().default(''),
        themes: z.array(identifier).default([]),
        about: z.enum(['family', 'practice']).default('family'),
        bearer: z.enum(['parent', 'subject', 'adult', 'household', 'case']).default('case'),
        holds_when_denied: z.boolean().default(false),
        cues: cuesOrNone,
        unless: z.array(cueText.transform((cue) => ({ ...cue, weight: 1 }))).default([]),
      }),
    )
    .min(1, 'A list of case themes needs at least one'),
});

/** Reads a list of case themes (the form of codebooks/case-themes-brandon-2011.yaml); its themes are those of a codebook. */
export function readCaseThemes(
  text: string,
  file: string,
  codebook: Codebook,
): Result<CaseThemeList, CodebookFileFailure> {
  const read = readCodebookYaml(text, file, caseThemeSchema);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const { case_themes: caseThemes, ...rest } = value;
  const repeated = refuseRepeated(caseThemes, 'case_themes', file, lineOf);
  if (repeated !== null) return repeated;
  const known = new Set(codebook.themes.map((theme) => theme.id));
  for (const [i, { themes }] of caseThemes.entries()) {
    const at = themes.findIndex((id) => !known.has(id));
    if (at < 0) continue;
    return failure({
      file,
      line: lineOf(['case_themes', i, 'themes', at]),
      field: `case_themes[${i}].themes[${at}]`,
      message: `"${themes[at] ?? ''}" is not a theme of ${codebook.id}.`,
      advice: `Use the id of a theme of ${codebook.id}, or leave it out.`,
    });
  }
  return success({
    ...rest,
    caseThemes: caseThemes.map(({ holds_when_denied: holdsWhenDenied, ...theme }) => ({ ...theme, holdsWhenDenied })),
  });
}
