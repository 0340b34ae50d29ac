// @ts-check

/** @param {HTMLTableRowElement} row @param {string} order */
function countIn(row, order) {
  const cell = order === 'total' ? row.cells[row.cells.length - 1] : row.cells[Number(order) + 1];
  return Number(cell?.dataset.value ?? 0);
}

/** @param {HTMLElement} matrix @param {string} order */
function orderRows(matrix, order) {
  for (const body of matrix.querySelectorAll('tbody')) {
    const rows = [...body.rows];
    for (const [index, row] of rows.entries()) row.dataset.place ??= String(index);
    rows.sort((a, b) => {
      const places = Number(a.dataset.place) - Number(b.dataset.place);
      return order === 'review' ? places : countIn(b, order) - countIn(a, order) || places;
    });
    body.append(...rows);
  }
}

/** @param {HTMLElement} matrix @param {string} rule */
function chooseRule(matrix, rule) {
  for (const counts of /** @type {NodeListOf<HTMLElement>} */ (matrix.querySelectorAll('.counts'))) {
    counts.hidden = counts.id !== `${matrix.id}-${rule}`;
  }
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (matrix.querySelectorAll('button[data-rule]'))) {
    button.setAttribute('aria-pressed', String(button.dataset.rule === rule));
  }
}

/** Changes the counting rule of the table to the other one. */
export function turnRule() {
  for (const matrix of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.wide-table'))) {
    const pressed = /** @type {HTMLElement | null} */ (matrix.querySelector('button[aria-pressed="true"]'));
    chooseRule(matrix, pressed?.dataset.rule === 'single' ? 'multi' : 'single');
  }
}

/** Makes the controls above the table work. */
export function startMatrix() {
  for (const matrix of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.wide-table'))) {
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (matrix.querySelectorAll('button[data-rule]'))) {
      button.addEventListener('click', () => chooseRule(matrix, button.dataset.rule ?? 'single'));
    }
    const order = /** @type {HTMLSelectElement | null} */ (matrix.querySelector('select[data-order]'));
    order?.addEventListener('change', () => orderRows(matrix, order.value));
  }
}

/** Opens the rest of the long tables when asked. */
export function startTables() {
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('button[data-more]'))) {
    button.addEventListener('click', () => {
      const table = document.getElementById(button.dataset.more ?? '');
      for (const row of /** @type {NodeListOf<HTMLElement>} */ (table?.querySelectorAll('tr.more') ?? []))
        row.hidden = false;
      button.remove();
    });
  }
}
