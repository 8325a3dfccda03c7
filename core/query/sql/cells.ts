import type { Fragment } from './fragment.ts';
import type { Scope } from './scope.ts';
import type { Encoding, RowShape } from './statement.ts';

/** Builds the select list of a statement or of a JSON row; cells are referenced by index. */
export class Cells {
  readonly #cells: Fragment[] = [];

  add(cell: Fragment): number {
    return this.#cells.push(cell) - 1;
  }

  get all(): readonly Fragment[] {
    return this.#cells;
  }
}

/** The target for the cells of a row's selection: columns come from `scope`, structured cells have the encoding. */
export interface CellPlace {
  readonly scope: Scope;
  readonly cells: Cells;
  readonly encoding: Encoding;
}

/** The joins that a row's selection needs, and the positions of its values among the cells. */
export interface CompiledSelection {
  readonly joins: readonly Fragment[];
  readonly row: RowShape;
}
