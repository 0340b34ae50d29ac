// Accuracy of what is suggested of a case, on invented reviews with gold: precision and recall of its themes, each and
// overall, whether their places stand where the gold says, and its attributes.
//
//   npx tsx bench/case-themes.ts [--errors]      (--errors: what is wrong in the reviews that may be looked at)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDirectory } from '../src/app/agency-directory.ts';
import { type CaseSuggestions, openCaseSuggester } from '../src/app/suggest-case.ts';
import type { DocumentText } from '../src/domain/document/document-text.ts';
import { extractReport } from '../src/extraction/extract-report.ts';
import { readDocument } from '../src/reading/read-document.ts';
import { defaultLimits } from '../src/reading/reader.ts';

interface Gold {
  readonly file: string;
  readonly caseThemes: readonly { readonly id: string; readonly whereSaid: string }[];
  readonly borderline: readonly string[];
  readonly attributes: Readonly<Record<string, string | readonly string[] | null>>;
}

interface Scored {
  readonly gold: Gold;
  readonly document: DocumentText;
  readonly suggested: CaseSuggestions;
}

const showErrors = process.argv.includes('--errors');
const suggestCase = openCaseSuggester();
const directory = loadDirectory(null);

async function score(path: string, gold: Gold): Promise<Scored> {
  const read = await readDocument(
    readFileSync(path),
    { file: gold.file },
    { limits: defaultLimits, ocr: false, onProgress: () => {} },
  );
  if (!read.ok) throw new Error(`${path}: ${read.failure.message}`);
  return { gold, document: read.value, suggested: suggestCase(read.value, extractReport(read.value, directory)) };
}

const share = (part: number, whole: number): string => (whole === 0 ? 'none' : (part / whole).toFixed(3));
const plain = (text: string): string => text.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').trim();

/** Whether one of a theme's places stands within a line or two of the words that the gold names. */
function standsThere({ document, suggested }: Scored, id: string, whereSaid: string): boolean {
  const places = suggested.themes.find(({ caseTheme }) => caseTheme === id)?.places ?? [];
  return places.some(({ start, end }) =>
    plain(document.text.slice(Math.max(0, start - 160), end + 160)).includes(plain(whereSaid)),
  );
}

function tellThemes(set: string, all: readonly Scored[], errors: boolean): void {
  const counts = new Map<string, { right: number; wrong: number; missed: number }>();
  let placed = 0;
  for (const one of all) {
    const { gold, suggested } = one;
    const wanted = new Map(gold.caseThemes.map(({ id, whereSaid }) => [id, whereSaid]));
    const given = new Set(suggested.themes.map(({ caseTheme }) => caseTheme));
    for (const id of new Set([...wanted.keys(), ...given])) {
      const count = counts.get(id) ?? { right: 0, wrong: 0, missed: 0 };
      counts.set(id, count);
      const whereSaid = wanted.get(id);
      if (whereSaid === undefined) {
        if (gold.borderline.includes(id)) continue;
        count.wrong++;
        const found = suggested.themes.find(({ caseTheme }) => caseTheme === id);
        if (errors)
          console.log(
            `  ${gold.file}: not ${id} (${found?.score}; ${found?.reason}): ${found?.places.map(({ words }) => words).join(' | ')}`,
          );
      } else if (given.has(id)) {
        count.right++;
        if (standsThere(one, id, whereSaid)) placed++;
      } else {
        count.missed++;
        if (errors) console.log(`  ${gold.file}: missed ${id}: ${whereSaid}`);
      }
    }
  }
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const [id, { right, wrong, missed }] of [...counts].sort()) {
    console.log(
      `${set} ${id}: precision ${share(right, right + wrong)}, recall ${share(right, right + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`,
    );
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  console.log(
    `${set} all themes: precision ${share(sum.right, sum.right + sum.wrong)}, recall ${share(sum.right, sum.right + sum.missed)} (${sum.right} right, ${sum.wrong} wrong, ${sum.missed} missed; ${all.length} reviews)`,
  );
  console.log(
    `${set} places: ${share(placed, sum.right)} of themes found have a place where the gold says (${placed}/${sum.right})`,
  );
}

function tellAttributes(set: string, all: readonly Scored[], errors: boolean): void {
  const counts = new Map<string, { right: number; wrong: number; missed: number }>();
  for (const { gold, suggested } of all) {
    for (const [attribute, wanted] of Object.entries(gold.attributes)) {
      const count = counts.get(attribute) ?? { right: 0, wrong: 0, missed: 0 };
      counts.set(attribute, count);
      const given = suggested.attributes.find((one) => one.attribute === attribute);
      const accepted = (wanted === null ? [] : [wanted].flat()).map((value) => plain(value).replace('–', '-'));
      const right = given !== undefined && accepted.includes(plain(given.value).replace('–', '-'));
      if (right) count.right++;
      else if (given !== undefined) count.wrong++;
      if (!right && accepted.length > 0) count.missed++;
      if (errors && !right && (given !== undefined || accepted.length > 0))
        console.log(`  ${gold.file}: ${attribute} ${given?.value} (${given?.place.words}), not ${accepted[0]}`);
    }
  }
  for (const [attribute, { right, wrong, missed }] of counts) {
    console.log(
      `${set} ${attribute}: precision ${share(right, right + wrong)}, recall ${share(right, right + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`,
    );
  }
}

for (const set of ['dev', 'held-out']) {
  const folder = fileURLToPath(new URL(`../test/fixtures/case-themes/${set}`, import.meta.url));
  if (!existsSync(folder)) continue;
  const golds = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name): Gold => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const all: Scored[] = [];
  for (const gold of golds) all.push(await score(join(folder, gold.file), gold));
  tellThemes(set, all, showErrors && set === 'dev');
  tellAttributes(set, all, showErrors && set === 'dev');
}
