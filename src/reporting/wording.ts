/** A number for people: thousands apart, at most one decimal. */
export function say(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

/** A number with its noun: "1 review", "20 reviews". */
export function sayMany(count: number, one: string, many = `${one}s`): string {
  return `${say(count)} ${count === 1 ? one : many}`;
}
