import type { Fragment } from './fragment.ts';
import type { Scope } from './scope.ts';
import type { Encoding, RowShape } from './statement.ts';

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

/** Where the cells of a row's selection are added: its columns come from `scope`; structured cells are encoded so. */
export interface CellPlace {
  readonly scope: Scope;
  readonly cells: Cells;
  readonly encoding: Encoding;
}

/** What the selection of a row needs in a FROM clause, and where its values stand among the cells. */
export interface CompiledSelection {
  readonly joins: readonly Fragment[];
  readonly row: RowShape;
}
