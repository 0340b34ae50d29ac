/** A row of a linear system: the sum of coefficient × variable is 0. */
export interface Row {
  readonly variables: readonly number[];
  readonly coefficients: readonly number[];
}

export interface Optimum {
  /** Infinity when nothing bounds it. */
  readonly value: number;
  readonly point: Float64Array;
}

const tiny = 1e-9;

/**
 * Linear programs over one system of equations (right sides 0) and bounds, by the primal simplex method with bounded
 * variables. Variables outside the basis may rest anywhere between their bounds, so the search can start from any point.
 * Dense: for some hundreds of variables and rows.
 */
export class LinearProgram {
  readonly #size: number;
  readonly #rows: number;
  /** Rows of the tableau, artificial variables left out: they never come back. */
  readonly #table: Float64Array[];
  readonly #basis: Int32Array;
  readonly #inBasis: Uint8Array;
  readonly #x: Float64Array;
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  /** Whether a point exists that satisfies the equations and bounds. */
  readonly feasible: boolean;

  /** @param start a point within the bounds; when it satisfies the equations no search for a first point is needed */
  constructor(rows: readonly Row[], low: ArrayLike<number>, high: ArrayLike<number>, start: ArrayLike<number>) {
    const size = low.length;
    this.#size = size;
    this.#rows = rows.length;
    this.#x = new Float64Array(size + rows.length);
    this.#low = new Float64Array(size + rows.length);
    this.#high = new Float64Array(size + rows.length).fill(0);
    for (let j = 0; j < size; j++) {
      this.#low[j] = low[j] ?? 0;
      this.#high[j] = high[j] ?? 0;
      this.#x[j] = start[j] ?? 0;
    }
    this.#basis = new Int32Array(rows.length);
    this.#inBasis = new Uint8Array(size + rows.length);
    let missing = 0;
    this.#table = rows.map(({ variables, coefficients }, i) => {
      const row = new Float64Array(size);
      for (const [k, variable] of variables.entries()) row[variable] = (row[variable] ?? 0) + (coefficients[k] ?? 0);
      let sum = 0;
      for (let j = 0; j < size; j++) sum += (row[j] ?? 0) * (this.#x[j] ?? 0);
      if (sum > 0) for (let j = 0; j < size; j++) row[j] = -(row[j] ?? 0);
      const artificial = size + i;
      this.#basis[i] = artificial;
      this.#inBasis[artificial] = 1;
      this.#x[artificial] = Math.abs(sum);
      this.#high[artificial] = Math.abs(sum) > tiny ? Number.POSITIVE_INFINITY : 0;
      missing += Math.abs(sum);
      return row;
    });
    if (missing > tiny) {
      const wanted = new Float64Array(size + rows.length).fill(-1, size);
      missing = -this.#maximise(wanted);
      this.#high.fill(0, size);
    }
    this.feasible = missing < 1e-6;
  }

  /** The largest value of the sum of coefficient × variable, and where it is. Only when `feasible`. */
  maximise(coefficients: ReadonlyMap<number, number>): Optimum {
    const wanted = new Float64Array(this.#size + this.#rows);
    for (const [variable, coefficient] of coefficients) wanted[variable] = coefficient;
    const value = this.#maximise(wanted);
    return { value, point: this.#x.slice(0, this.#size) };
  }

  #maximise(wanted: Float64Array): number {
    const gains = wanted.slice(0, this.#size);
    for (let i = 0; i < this.#rows; i++) {
      const price = wanted[this.#basis[i] ?? 0] ?? 0;
      const row = this.#table[i];
      if (price !== 0 && row) for (let j = 0; j < this.#size; j++) gains[j] = (gains[j] ?? 0) - price * (row[j] ?? 0);
    }
    let idle = 0;
    for (let round = 0; round < 50_000; round++) {
      const entering = this.#entering(gains, idle > 20);
      if (entering === null) return this.#valueOf(wanted);
      const { variable, direction } = entering;
      const { step, row } = this.#furthest(variable, direction);
      if (step === Number.POSITIVE_INFINITY) return step;
      idle = step > tiny ? 0 : idle + 1;
      this.#move(variable, direction * step);
      if (row >= 0) this.#pivot(row, variable, gains);
    }
    throw new Error('the linear program did not come to an end');
  }

  #valueOf(wanted: Float64Array): number {
    let value = 0;
    for (const [j, price] of wanted.entries()) if (price !== 0) value += price * (this.#x[j] ?? 0);
    return value;
  }

  /** The variable whose move gains most; the first that gains when `first`, which can't go round in circles. */
  #entering(gains: Float64Array, first: boolean): { variable: number; direction: 1 | -1 } | null {
    let best: { variable: number; direction: 1 | -1 } | null = null;
    let most = 1e-7;
    for (let j = 0; j < this.#size; j++) {
      const gain = gains[j] ?? 0;
      if (this.#inBasis[j] === 1 || Math.abs(gain) <= most) continue;
      const [x = 0, low = 0, high = 0] = [this.#x[j], this.#low[j], this.#high[j]];
      if (gain > 0 ? x >= high - tiny : x <= low + tiny) continue;
      best = { variable: j, direction: gain > 0 ? 1 : -1 };
      if (first) return best;
      most = Math.abs(gain);
    }
    return best;
  }

  #furthest(variable: number, direction: 1 | -1): { step: number; row: number } {
    const own = this.#x[variable] ?? 0;
    let step = direction > 0 ? (this.#high[variable] ?? 0) - own : own - (this.#low[variable] ?? 0);
    let row = -1;
    let firmest = 0;
    for (let i = 0; i < this.#rows; i++) {
      const rate = -(this.#table[i]?.[variable] ?? 0) * direction;
      if (Math.abs(rate) < tiny) continue;
      const basic = this.#basis[i] ?? 0;
      const x = this.#x[basic] ?? 0;
      const room = Math.max(0, rate > 0 ? (this.#high[basic] ?? 0) - x : x - (this.#low[basic] ?? 0));
      const limit = room / Math.abs(rate);
      const tie = row >= 0 && Math.abs(limit - step) <= tiny;
      if (limit < step - tiny || (limit <= step && row < 0) || (tie && Math.abs(rate) > firmest)) {
        step = Math.min(step, limit);
        row = i;
        firmest = Math.abs(rate);
      }
    }
    return { step, row };
  }

  #move(variable: number, by: number): void {
    this.#x[variable] = tidy((this.#x[variable] ?? 0) + by);
    for (let i = 0; i < this.#rows; i++) {
      const rate = this.#table[i]?.[variable] ?? 0;
      const basic = this.#basis[i] ?? 0;
      if (rate !== 0) this.#x[basic] = tidy((this.#x[basic] ?? 0) - rate * by);
    }
  }

  #pivot(at: number, variable: number, gains: Float64Array): void {
    const pivotRow = this.#table[at];
    if (!pivotRow) throw new Error('no such row');
    const pivot = pivotRow[variable] ?? 1;
    for (let j = 0; j < this.#size; j++) pivotRow[j] = (pivotRow[j] ?? 0) / pivot;
    const clear = (row: Float64Array): void => {
      const factor = row[variable] ?? 0;
      if (factor === 0) return;
      for (let j = 0; j < this.#size; j++) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
      row[variable] = 0;
    };
    for (const [i, row] of this.#table.entries()) if (i !== at) clear(row);
    clear(gains);
    this.#inBasis[this.#basis[at] ?? 0] = 0;
    this.#basis[at] = variable;
    this.#inBasis[variable] = 1;
  }
}

/** Takes off what rounding errors add to a whole number. */
const tidy = (value: number): number => {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 ? whole : value;
};
