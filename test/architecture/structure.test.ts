import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from './imports.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

describe('who may import whom', () => {
  it('holds in the project', () => {
    expect(findViolations(projectRoot)).toEqual([]);
  });

  describe('a planted violation is found', () => {
    let root = '';
    const plant = (file: string, source: string) => {
      const path = join(root, file);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, source);
    };
    beforeEach(() => {
      root = mkdtempSync(join(tmpdir(), 'heed-structure-'));
      mkdirSync(join(root, 'src'));
    });
    afterEach(() => rmSync(root, { recursive: true, force: true }));

    it.each([
      [
        'src/domain/review/review.ts',
        "import { read } from '../../reading/read-document.ts';\nread();",
        'domain may not import reading',
      ],
      [
        'src/extraction/parts.ts',
        "import type { Store } from '../storage/store.ts';\n",
        'extraction may not import storage',
      ],
      ['src/storage/store.ts', "const app = await import('../app/analyse.ts');\n", 'storage may not import app'],
      ['src/cli/main.ts', "import '../storage/store.ts';\n", 'cli may not import storage'],
      ['src/analysis/count.ts', "import { readFileSync } from 'node:fs';\n", 'analysis is pure'],
      ['src/services/thing.ts', 'export const thing = 1;\n', 'no folder src/services'],
      [
        'web/app/app.tsx',
        "import { analyse } from '../../src/analysis/analyse.ts';\n",
        'web may not import src/analysis',
      ],
      [
        'web/api/ask.ts',
        "import { endpoints } from '../../src/workbench/schemas/endpoints.ts';\n",
        'web takes types alone from the API',
      ],
      ['web/main.tsx', "import { join } from 'node:path';\n", 'web runs in a browser'],
    ])('%s', (file, source, reason) => {
      plant(file, source);
      const violations = findViolations(root);
      expect(violations).toHaveLength(1);
      expect(violations[0]?.reason).toContain(reason);
    });

    it('and what is allowed passes', () => {
      plant('src/domain/review/review.ts', 'export interface Review {}\n');
      plant(
        'src/app/analyse.ts',
        "import { Review } from '../domain/review/review.ts';\nimport { readFile } from 'node:fs/promises';\n",
      );
      plant(
        'web/main.tsx',
        "import type { A } from '../src/workbench/schemas/endpoints.ts';\nimport { say } from '../src/reporting/wording.ts';\n",
      );
      expect(findViolations(root)).toEqual([]);
    });
  });
});
