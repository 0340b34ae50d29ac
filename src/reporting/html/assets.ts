import { readFile } from 'node:fs/promises';

/** In the order in which they stand in the report: each uses only what stands before it. */
const scripts = [
  'data.js',
  'address.js',
  'selection.js',
  'markup.js',
  'item.js',
  'kept-document.js',
  'printed-page.js',
  'flowing-excerpt.js',
  'panel.js',
  'list-view.js',
  'page-view.js',
  'help-view.js',
  'matrix.js',
  'search.js',
  'preferences.js',
  'router.js',
  'keys.js',
  'main.js',
] as const;

const styles = ['tokens.css', 'document.css', 'table.css', 'figure.css', 'panel.css', 'print.css'] as const;

const readAsset = (name: string): Promise<string> => readFile(new URL(`./browser/${name}`, import.meta.url), 'utf8');

/** A module without its imports and exports, so that all of them can stand in one script. */
function unwrapModule(source: string): string {
  return source.replace(/^import\s[^;]*;\n?/gm, '').replace(/^export (?=const|function|async|class)/gm, '');
}

/** The browser side of the report as one script. Its modules share one scope: no two may declare the same name. */
export async function readScript(): Promise<string> {
  const modules = await Promise.all(scripts.map(readAsset));
  return `(() => {\n'use strict';\n${modules.map(unwrapModule).join('\n')}\n})();\n`;
}

/** The style sheets of a draft's critique as one. */
export async function readCritiqueStyle(): Promise<string> {
  return (await Promise.all(['tokens.css', 'document.css', 'critique.css'].map(readAsset))).join('\n');
}

/** The style sheets of the report as one. */
export async function readStyle(): Promise<string> {
  return (await Promise.all(styles.map(readAsset))).join('\n');
}
