/** Two recommendations that are alike. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/**
 * Gathers what is alike around centres, so that no chain forms: every member is like its centre. The one with most
 * likeness around it becomes a centre first and takes those not yet taken; then each member goes to the centre it is most
 * like. Returns the groups that hold more than one recommendation, the centre first.
 *
 * @param copies how many recommendations each number stands for
 */
export function gatherAroundCentres(copies: readonly number[], likenesses: readonly Likeness[]): number[][] {
  const around = copies.map((): { readonly other: number; readonly similarity: number }[] => []);
  for (const { a, b, similarity } of likenesses) {
    around[a]?.push({ other: b, similarity });
    around[b]?.push({ other: a, similarity });
  }
  // In millionths, so that the sum does not depend on the order of adding.
  const pull = around.map((list) =>
    list.reduce((sum, { other, similarity }) => sum + Math.round(similarity * 1e6) * (copies[other] ?? 1), 0),
  );
  const order = copies.map((_, item) => item).sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0) || a - b);
  const centreOf = new Int32Array(copies.length).fill(-1);
  for (const item of order) {
    if (centreOf[item] !== -1) continue;
    centreOf[item] = item;
    for (const { other } of around[item] ?? []) if (centreOf[other] === -1) centreOf[other] = item;
  }
  const groups = new Map<number, number[]>();
  for (const [item, centre] of centreOf.entries()) if (item === centre) groups.set(item, [item]);
  for (const item of order) {
    if (centreOf[item] === item) continue;
    let best = centreOf[item] ?? item;
    let most = -1;
    for (const { other, similarity } of around[item] ?? []) {
      if (!groups.has(other)) continue;
      if (similarity > most || (similarity === most && other < best)) [best, most] = [other, similarity];
    }
    groups.get(best)?.push(item);
  }
  return [...groups.values()].filter((group) => group.length > 1 || (copies[group[0] ?? 0] ?? 1) > 1);
}
