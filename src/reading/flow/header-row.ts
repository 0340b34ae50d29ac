/**
 * Which row of a plain table names its columns: the first of two or more cells that fills at least 70 % of the width
 * of the table with words that are no numbers or dates. -1 when there is none in the first twenty rows.
 */
export function headerRow(rows: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => filled(row).length));
  if (width < 2 || rows.length < 2) return -1;
  for (const [index, row] of rows.slice(0, 20).entries()) {
    const cells = filled(row);
    if (cells.length < Math.max(2, width * 0.7)) continue;
    const isNames = cells.every((cell) => cell.length <= 80 && !/^[\d\s.,/:£$%()-]+$/.test(cell));
    return isNames && new Set(cells).size === cells.length ? index : -1;
  }
  return -1;
}

function filled(row: readonly string[]): string[] {
  return row.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
