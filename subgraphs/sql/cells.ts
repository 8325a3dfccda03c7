import type { Fragment } from './fragment.ts';

/** The select list of a statement or of a JSON row, in the making: cells are found again by their index. */
export class Cells {
  readonly #cells: Fragment[] = [];

  add(cell: Fragment): number {
    return this.#cells.push(cell) - 1;
  }

  get all(): readonly Fragment[] {
    return this.#cells;
  }
}
