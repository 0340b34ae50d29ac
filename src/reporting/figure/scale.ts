/** A round step that gives about five marks up to `largest`. */
export function stepFor(largest: number): number {
  const rough = largest / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return ([1, 2, 5, 10].find((step) => step * power >= rough) ?? 10) * power;
}
