import { z } from 'zod';
import type { Codebook, MeansList } from '../../domain/codebook/codebook.ts';
import type { SampleText } from '../../domain/codebook/sample-text.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import { type CodebookFileFailure, identifier, readCodebookYaml, words } from './codebook-parts.ts';

const meansKey = z
  .string()
  .regex(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/, 'Means are named by their ids, with one space between if there are several');
const schema = z.strictObject({
  layer: identifier,
  themes: z.record(identifier, z.record(meansKey, z.array(words).min(1, 'A means needs at least one text'))),
});

/**
 * Reads invented texts by theme and means (the form of codebooks/sample-texts/child.yaml). Themes must stand in the layer that
 * the file names, and means in the list.
 *
 * @param text the file's content
 * @param file its name, for failures
 */
export function readSampleTexts(
  text: string,
  file: string,
  codebook: Codebook,
  { means }: MeansList,
): Result<readonly SampleText[], CodebookFileFailure> {
  const read = readCodebookYaml(text, file, schema);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const layerOf = new Map(codebook.themes.map((theme) => [theme.id, theme.layer]));
  const known = new Set(means.map(({ id }) => id));
  const samples: SampleText[] = [];
  for (const [theme, groups] of Object.entries(value.themes)) {
    const wrong = (field: string, message: string, advice: string) =>
      failure({ file, line: lineOf(['themes', theme]), field, message, advice });
    if (layerOf.get(theme) !== value.layer)
      return wrong(
        `themes.${theme}`,
        `"${theme}" is not a theme of the layer "${value.layer}".`,
        'Use an id of the codebook, in the file of its layer.',
      );
    for (const [key, texts] of Object.entries(groups)) {
      const ids = key.split(' ');
      const unknown = ids.find((id) => !known.has(id));
      if (unknown !== undefined)
        return wrong(
          `themes.${theme}.${key}`,
          `"${unknown}" is not the id of a means.`,
          'Use an id of the list of means.',
        );
      samples.push(...texts.map((sample) => ({ text: sample, theme, means: ids })));
    }
  }
  return success(samples);
}
