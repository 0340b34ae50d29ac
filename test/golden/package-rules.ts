import { findAll, openParts, type PartElement } from './office-parts.ts';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const relationshipsOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function usedIds(element: PartElement): string[] {
  const own = Object.entries(element.attributes).flatMap(([name, value]) => (name.startsWith('r:') ? [value] : []));
  return [...own, ...element.children.flatMap(usedIds)];
}

/** Values that stand more than once, capitals aside. */
export function findRepeated(values: readonly string[]): string[] {
  const folded = values.map((value) => value.toLowerCase());
  return values.filter((_value, index) => folded.indexOf(folded[index] ?? '') !== index);
}

/**
 * What is wrong with an Office file as a package (ECMA-376, part 2), a line each: parts without a content type or with one
 * for nothing, relationships that lead nowhere or that nothing declares, parts that nothing leads to, XML that is not
 * well formed.
 */
export function findPackageFaults(file: Uint8Array): string[] {
  const { names, part } = openParts(file);
  const faults = findRepeated(names).map((name) => `${name} stands twice`);
  const types = part('[Content_Types].xml');
  const endings = findAll(types, 'Default').map(({ attributes }) => attributes.Extension ?? '');
  const listed = findAll(types, 'Override').map(({ attributes }) => attributes.PartName ?? '');
  for (const twice of findRepeated([...endings, ...listed])) faults.push(`the type of ${twice} stands twice`);
  for (const name of listed) if (!names.includes(name.slice(1))) faults.push(`a type for ${name}, which is not there`);
  const reached = new Set(['[Content_Types].xml']);
  const follow = (source: string): void => {
    const path = source === '' ? '_rels/.rels' : relationshipsOf(source);
    const root = source === '' || !source.endsWith('.xml') ? null : part(source);
    if (!names.includes(path)) {
      for (const id of root === null ? [] : usedIds(root)) faults.push(`${source}: ${id} leads nowhere`);
      return;
    }
    reached.add(path);
    const links = findAll(part(path), 'Relationship').map(({ attributes }) => attributes);
    for (const twice of findRepeated(links.map(({ Id }) => Id ?? ''))) faults.push(`${path}: ${twice} stands twice`);
    for (const { Id = '', Target = '', TargetMode } of links) {
      if (!/^[A-Za-z_][\w.-]*$/.test(Id)) faults.push(`${path}: “${Id}” is no id`);
      if (TargetMode === 'External') continue;
      const target = resolve(folderOf(source), Target);
      if (!names.includes(target)) faults.push(`${path}: ${Target} is not there`);
      else if (!reached.has(target)) {
        reached.add(target);
        follow(target);
      }
    }
    const known = new Set(links.map(({ Id }) => Id));
    for (const id of root === null ? [] : usedIds(root))
      if (!known.has(id)) faults.push(`${source}: ${id} leads nowhere`);
  };
  follow('');
  for (const name of names) {
    if (!reached.has(name)) faults.push(`nothing leads to ${name}`);
    const typed = listed.includes(`/${name}`) || endings.includes(name.slice(name.lastIndexOf('.') + 1));
    if (!typed && name !== '[Content_Types].xml') faults.push(`${name} has no type`);
    if (name.endsWith('.xml') && !listed.includes(`/${name}`) && name !== '[Content_Types].xml')
      faults.push(`${name} is typed as any XML`);
    if (/\.(?:xml|rels|svg)$/.test(name)) part(name);
  }
  return faults;
}
