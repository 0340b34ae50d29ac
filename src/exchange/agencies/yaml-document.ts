import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { failure, type Result, success } from '../../domain/result.ts';
import type { AgencyFileFailure } from './agency-file-failure.ts';

/** A checked YAML file, with the line of each of its fields. */
export interface YamlDocument<T> {
  readonly value: T;
  /** Line, from 1, of the field at a path; 0 when there is none. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** "categories", 2, "agencies" -> "categories[2].agencies". */
const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step}]` : name === '' ? String(step) : `${name}.${String(step)}`,
    '',
  );

/**
 * Parses and checks a YAML text. At most 1,000 aliases are followed, so that a hostile file can't grow in memory.
 *
 * @param text the file's content
 * @param file its name, for the failure
 * @param schema what it must look like
 * @returns the value, or the first thing wrong with its line and field
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): Result<YamlDocument<z.output<S>>, AgencyFileFailure> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken !== undefined) {
    return failure({
      file,
      line: broken.linePos?.[0].line ?? 0,
      field: '',
      message: `It is not valid YAML: ${broken.message.split('\n')[0] ?? 'unknown error'}`,
      advice: 'Mend the line; names that hold ":", "#", "," or begin with "*" need quotes.',
    });
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 0;
  };
  const checked = schema.safeParse(document.toJS({ maxAliasCount: 1000 }));
  if (checked.success) return success({ value: checked.data, lineOf });
  const issue = checked.error.issues[0];
  const path = issue?.path ?? [];
  return failure({
    file,
    line: lineOf(path),
    field: fieldName(path),
    message: `${issue?.message ?? 'The content is not as expected'}.`,
    advice: 'Compare it with the files in codebooks/agencies, which say in their first lines what each field means.',
  });
}
