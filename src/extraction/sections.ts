import type { Passage } from './passage.ts';
import { type SectionKind, sectionKind } from './section-kind.ts';

/** The headings of a report with what each says about the lists under it. */
export interface Sections {
  /** Kind of the heading at this index; `none` for a passage that is no heading. */
  readonly kind: (heading: number) => SectionKind;
  /** Kinds of the headings above a passage, outermost first. */
  readonly above: (passage: Passage) => readonly SectionKind[];
  /** Index after the last passage of the section that the heading opens. */
  readonly end: (heading: number) => number;
  /** Texts of the headings above, outermost first. */
  readonly titles: (passage: Passage) => readonly string[];
}

/** Works out the sections of a report from its passages. */
export const mapSections = (passages: readonly Passage[]): Sections => {
  const kinds = new Map<number, SectionKind>();
  const ends = new Map<number, number>();
  const open: Passage[] = [];
  for (const passage of passages) {
    if (!passage.heading) continue;
    kinds.set(passage.index, sectionKind(passage.body.length < 3 ? '' : passage.body));
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= passage.level) {
      const closed = open.pop();
      if (closed !== undefined) ends.set(closed.index, passage.index);
    }
    open.push(passage);
  }
  const kind = (heading: number): SectionKind => kinds.get(heading) ?? 'none';
  return {
    kind,
    above: (passage) => passage.path.map(kind),
    end: (heading) => ends.get(heading) ?? passages.length,
    titles: (passage) => passage.path.map((index) => passages[index]?.body.trim() ?? ''),
  };
};
