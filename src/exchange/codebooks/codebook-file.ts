import { z } from 'zod';
import type { Codebook, CuePair } from '../../domain/codebook/codebook.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import {
  type CodebookFileFailure,
  cuesOrNone,
  heading,
  identifier,
  readCodebookYaml,
  refuseRepeated,
  words,
} from './codebook-parts.ts';

const prose = { definition: words, include: z.string().default(''), exclude: z.string().default('') };
const codebookSchema = z.strictObject({
  ...heading,
  layers: z
    .array(z.strictObject({ id: identifier, name: words, ...prose }))
    .min(1, 'A codebook needs at least one layer'),
  concepts: z.array(z.strictObject({ id: identifier, cues: cuesOrNone })).default([]),
  themes: z
    .array(
      z.strictObject({
        id: identifier,
        name: words,
        layer: identifier,
        parent: identifier,
        ...prose,
        audience: z.enum(['national', 'government', 'profession']).nullable().default(null),
        examples: z.array(words).default([]),
        pairs: z
          .array(
            z.strictObject({ concepts: z.tuple([identifier, identifier]), weight: z.number().int().min(1).max(5) }),
          )
          .default([]),
        cues: cuesOrNone,
      }),
    )
    .min(1, 'A codebook needs at least one theme'),
});

/**
 * Reads a codebook (the form of codebooks/brandon-2011.yaml). A theme's parent is a theme above it in the file, of the same
 * layer, or the layer itself.
 *
 * @param text the file's content
 * @param file its name, for failures
 */
export function readCodebook(text: string, file: string): Result<Codebook, CodebookFileFailure> {
  const read = readCodebookYaml(text, file, codebookSchema);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const repeated =
    refuseRepeated(value.layers, 'layers', file, lineOf) ??
    refuseRepeated(value.concepts, 'concepts', file, lineOf) ??
    refuseRepeated(value.themes, 'themes', file, lineOf);
  if (repeated !== null) return repeated;
  const layers = new Set(value.layers.map((layer) => layer.id));
  const concepts = new Map(value.concepts.map((concept) => [concept.id, concept.cues]));
  const layerOf = new Map<string, string>();
  for (const [i, theme] of value.themes.entries()) {
    const wrong = (field: string, message: string, advice: string) =>
      failure({ file, line: lineOf(['themes', i, field]), field: `themes[${i}].${field}`, message, advice });
    if (!layers.has(theme.layer))
      return wrong('layer', `"${theme.layer}" is not the id of a layer.`, 'Use an id under "layers".');
    const parentLayer = layerOf.get(theme.parent);
    if (theme.parent !== theme.layer && parentLayer === undefined) {
      return wrong(
        'parent',
        `"${theme.parent}" is neither the theme's layer nor a theme above it.`,
        'Put the parent before its parts, or name the layer.',
      );
    }
    if (parentLayer !== undefined && parentLayer !== theme.layer) {
      return wrong(
        'parent',
        `"${theme.parent}" stands in another layer, "${parentLayer}".`,
        'Give both the same layer.',
      );
    }
    const unknown = theme.pairs.flatMap((pair) => pair.concepts).find((id) => !concepts.has(id));
    if (unknown !== undefined)
      return wrong('pairs', `"${unknown}" is not the id of a concept.`, 'Use an id under "concepts".');
    layerOf.set(theme.id, theme.layer);
  }
  return success({
    id: value.id,
    version: value.version,
    title: value.title,
    source: value.source,
    layers: value.layers,
    concepts,
    themes: value.themes.map((theme) => ({
      ...theme,
      parent: theme.parent === theme.layer ? null : theme.parent,
      pairs: theme.pairs satisfies CuePair[],
    })),
  });
}
