import { access, constants, mkdtemp, rm, statfs } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PdfDocument from 'pdfkit';
import { resolveAnchor } from '../domain/anchor/anchor-resolution.ts';
import { readDocument } from '../reading/read-document.ts';
import { defaultLimits } from '../reading/reader.ts';
import { openWorkspace } from '../storage/workspace.ts';
import { openDirectory } from './agency-directory.ts';
import { software } from './software.ts';

/** One thing the doctor looked at. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  /** What was seen; when not ok, also what to do. */
  readonly detail: string;
}

const fine = (what: string, detail: string): Finding => ({ what, ok: true, detail });
const amiss = (what: string, detail: string): Finding => ({ what, ok: false, detail });

async function attempt(what: string, check: () => Promise<Finding> | Finding): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    return amiss(what, `${error instanceof Error ? error.message : String(error)}. Install Heed again (npm install).`);
  }
}

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return enough
    ? fine('Node', process.version)
    : amiss('Node', `${process.version} is too old. Install Node 20.19 or later.`);
}

const sentence = 'The Board should hear from the child.';

function printSample(): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const pdf = new PdfDocument();
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => done(Buffer.concat(chunks)));
    pdf.on('error', fail);
    pdf.text(sentence);
    pdf.end();
  });
}

async function checkPdf(): Promise<Finding> {
  const read = await readDocument(
    await printSample(),
    { file: 'sample.pdf' },
    { limits: defaultLimits, ocr: false, onProgress: () => undefined },
  );
  if (!read.ok) return amiss('Reading PDF', `${read.failure.message} ${read.failure.advice}`);
  return read.value.text.includes(sentence)
    ? fine('Reading PDF', 'a page written just now was read back word for word')
    : amiss(
        'Reading PDF',
        `a page written just now was read back as "${read.value.text}". Install Heed again (npm install).`,
      );
}

async function checkOcr(): Promise<Finding> {
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/4.0.0/eng.traineddata.gz');
  await access(data, constants.R_OK);
  return fine('Reading scanned pages', 'the English data is here; nothing is fetched');
}

function checkSchemes(): Finding {
  const directory = openDirectory(null);
  if (!directory.ok) return amiss('Agencies', directory.failure);
  const { scheme, entries } = directory.value;
  return fine('Agencies', `${entries.length} bodies, ${scheme.categories.length} categories of ${scheme.title}`);
}

async function checkStorage(): Promise<Finding> {
  const folder = await mkdtemp(join(tmpdir(), 'heed-doctor-'));
  const directory = openDirectory(null);
  try {
    if (!directory.ok) return amiss('Storage', directory.failure);
    const opened = await openWorkspace(join(folder, 'check.heed'), { title: 'check', scheme: directory.value.scheme });
    if (!opened.ok) return amiss('Storage', `${opened.failure.message} ${opened.failure.advice}`);
    await opened.value.close();
    const space = await statfs(folder);
    const free = (space.bavail * space.bsize) / 1024 ** 3;
    return free > 1
      ? fine('Storage', `a workspace was made and closed; ${free.toFixed(0)} GB free for temporary files`)
      : amiss('Storage', `only ${free.toFixed(1)} GB are free in ${tmpdir()}. Make room.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const many = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** Every report's document is read back and every anchor looked up in it. */
async function checkWorkspace(file: string): Promise<Finding[]> {
  const directory = openDirectory(null);
  if (!directory.ok) return [amiss('Workspace', directory.failure)];
  const opened = await openWorkspace(file);
  if (!opened.ok) return [amiss('Workspace', `${opened.failure.message} ${opened.failure.advice}`)];
  const store = opened.value;
  try {
    const snapshot = await store.snapshot();
    if (!snapshot.ok) return [amiss('Workspace', `${snapshot.failure.message} ${snapshot.failure.advice}`)];
    const { reviews, reports, recommendations, hash } = snapshot.value;
    const findings = [
      fine(
        'Workspace',
        `${many(reviews.length, 'review')}, ${many(reports.length, 'report')}, ${many(recommendations.length, 'recommendation')}, snapshot ${hash.slice(0, 12)}`,
      ),
    ];
    let anchors = 0;
    for (const report of reports) {
      const document = await store.getDocument(report.id);
      if (!document.ok) {
        findings.push(amiss(report.file, `${document.failure.message} ${document.failure.advice}`));
        continue;
      }
      const lost = recommendations
        .filter((found) => found.report === report.id)
        .flatMap((found) => found.anchors)
        .filter((anchor) => {
          anchors++;
          return resolveAnchor(anchor, document.value).state !== 'exact';
        });
      if (lost.length > 0)
        findings.push(
          amiss(report.file, `${lost.length} quotations are not where they were. Analyse this report again.`),
        );
    }
    if (findings.every((finding) => finding.ok))
      findings.push(fine('Quotations', `all ${anchors} stand where they were taken from`));
    return findings;
  } finally {
    await store.close();
  }
}

/** Checks the installation by using it, and a workspace by reading all of it. Nothing is changed. */
export async function examine(workspace: string | null): Promise<Finding[]> {
  return [
    fine('Heed', software),
    checkNode(),
    await attempt('Agencies', checkSchemes),
    await attempt('Reading PDF', checkPdf),
    await attempt('Reading scanned pages', checkOcr),
    await attempt('Storage', checkStorage),
    ...(workspace === null ? [] : await checkWorkspace(workspace)),
  ];
}
