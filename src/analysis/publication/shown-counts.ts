import { intervalOf, type Share } from '../../domain/statistics/share.ts';
import type { Statistic } from '../../domain/statistics/statistic.ts';
import type { DisclosurePreset } from '../disclosure/preset.ts';
import type { PublishedTable } from '../disclosure/published.ts';
import type { SummaryStatistics } from '../findings.ts';
import { isFigure, type Shown, type ShownCount } from './shown.ts';

/** Recommendations of groups that together are all of them: what is hidden of one follows from the others. */
export interface Partition {
  readonly groups: readonly { readonly id: string; readonly recommendations: number }[];
}

const hiddenNote = 'Not published: it would give away a small count of reviews.';

/** How each count of a publication is shown. Counts of reviews by their id; what rests on them follows. */
export class ShownCounts {
  readonly mark: string;
  readonly #shown: ReadonlyMap<string, ShownCount>;

  constructor(tables: readonly PublishedTable[], preset: Pick<DisclosurePreset, 'mark'>) {
    this.mark = preset.mark;
    this.#shown = new Map(tables.flatMap(({ cells }) => cells.map(({ id, shown }) => [id, shown] as const)));
  }

  /** A count of reviews; one that no table holds is hidden. */
  of(id: string): ShownCount {
    return this.#shown.get(id) ?? this.mark;
  }

  isHidden(id: string): boolean {
    return !isFigure(this.of(id));
  }

  /** A count that would bound a hidden count of reviews goes with it: its recommendations, say. */
  beside(id: string, count: number): ShownCount {
    return count > 0 && this.isHidden(id) ? this.mark : count;
  }

  /**
   * The recommendations of each group of a whole, by the group's id. Those of a group whose reviews are hidden are hidden; where
   * that is one group only, the smallest of the others is hidden too, or the whole would give it away.
   */
  ofPartition({ groups }: Partition): ReadonlyMap<string, ShownCount> {
    const some = groups.filter(({ recommendations }) => recommendations > 0);
    const hidden = new Set(some.filter(({ id }) => this.isHidden(id)).map(({ id }) => id));
    if (hidden.size === 1) {
      const [next] = some
        .filter(({ id }) => !hidden.has(id))
        .sort((a, b) => a.recommendations - b.recommendations || (a.id < b.id ? -1 : 1));
      if (next !== undefined) hidden.add(next.id);
    }
    return new Map(groups.map(({ id, recommendations }) => [id, hidden.has(id) ? this.mark : recommendations]));
  }

  /** A share of reviews, worked out again from the figures shown. */
  share(share: Share, part: string, whole: string): Shown<Share> {
    const [count, n] = [this.of(part), this.of(whole)];
    if (!isFigure(count) || !isFigure(n)) {
      return { ...share, count, n, value: this.mark, interval: null, note: hiddenNote };
    }
    const within = Math.min(count, n);
    return { ...share, count, n, value: n === 0 ? null : within / n, interval: intervalOf(within, n) };
  }

  /** A share of recommendations that goes with a count of reviews. */
  shareBeside(share: Share, id: string): Shown<Share> {
    return share.count > 0 && this.isHidden(id)
      ? { ...share, count: this.mark, value: this.mark, interval: null, note: hiddenNote }
      : share;
  }

  /**
   * Total, mean, median and range over the units that `over` counts. Where that or the total is hidden, all are; a mean is
   * worked out again from the figures shown.
   */
  summary(
    summary: SummaryStatistics,
    over: string,
    total: ShownCount = summary.total.value ?? 0,
  ): Shown<SummaryStatistics> {
    const n = this.of(over);
    const reviews = n;
    const hide = (statistic: Statistic): Shown<Statistic> => ({
      ...statistic,
      ...{ value: this.mark, n, sample: { ...statistic.sample, reviews }, note: hiddenNote },
    });
    const keep = (statistic: Statistic, value: number | null = statistic.value): Shown<Statistic> => ({
      ...statistic,
      ...{ value, n, sample: { ...statistic.sample, reviews } },
    });
    const { mean, median, minimum, maximum } = summary;
    if (!isFigure(n) || !isFigure(total)) {
      const totalShown = isFigure(total) ? keep(summary.total) : hide(summary.total);
      return {
        total: totalShown,
        mean: hide(mean),
        median: hide(median),
        minimum: hide(minimum),
        maximum: hide(maximum),
      };
    }
    return {
      total: keep(summary.total),
      mean: keep(mean, n === 0 ? null : total / n),
      median: keep(median),
      minimum: keep(minimum),
      maximum: keep(maximum),
    };
  }
}
