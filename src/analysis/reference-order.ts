const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Orders references as a person would: 2 before 10, "Child B" after "Child A". Equal only for equal strings. */
export function compareReferences(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
