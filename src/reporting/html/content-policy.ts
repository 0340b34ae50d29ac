import { createHash } from 'node:crypto';

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** Nothing may be fetched, sent, framed or run but the one script (null: none) and the one style sheet in the file. */
export function policyFor(script: string | null, style: string): string {
  return [
    "default-src 'none'",
    ...(script === null ? [] : [`script-src ${hashOf(script)}`]),
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
