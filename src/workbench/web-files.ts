import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Hono } from 'hono';
import { policyOfPage } from './request-guard.ts';

const compress = promisify(gzip);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

interface Kept {
  readonly plain: Buffer;
  readonly packed: Buffer;
  readonly type: string;
}

/** Serves the built pages of the workbench from `folder`; every address that is no file is a room of the one page. */
export function serveWebFiles(server: Hono, folder: string): void {
  const kept = new Map<string, Kept | null>();
  const open = async (name: string): Promise<Kept | null> => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const plain = await readFile(join(folder, name)).catch(() => null);
    const type = types[extname(name)] ?? 'application/octet-stream';
    const file = plain === null ? null : { plain, packed: await compress(plain), type };
    // Names that are not there are not remembered: anybody can make them up.
    if (file !== null) kept.set(name, file);
    return file;
  };
  server.get('*', async (context) => {
    const asked = normalize(decodeURIComponent(context.req.path)).replace(/^[/\\]+/, '');
    const inside = asked !== '' && !asked.startsWith('..') && extname(asked) !== '';
    const file = (inside ? await open(asked) : null) ?? (extname(asked) === '' ? await open('index.html') : null);
    if (file === null) {
      const missing =
        extname(asked) === '' ? 'The pages of the workbench are not built. Run: npm run build' : 'Not here.';
      return context.text(missing, 404);
    }
    if (file.type === types['.html']) {
      const nonce = randomBytes(16).toString('base64');
      const page = file.plain
        .toString('utf8')
        .replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}" />`);
      return context.html(page, 200, { 'content-security-policy': policyOfPage(nonce), 'cache-control': 'no-cache' });
    }
    const packed = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
    const named = asked.startsWith('assets/');
    return context.body((packed ? file.packed : file.plain) as Uint8Array<ArrayBuffer>, 200, {
      'content-type': file.type,
      'cache-control': named ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
      vary: 'accept-encoding',
    });
  });
}
