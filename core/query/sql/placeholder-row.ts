import type { ListShape, RowShape, Statement, ValueShape } from './statement.ts';

/**
 * One artificial result row of a statement, as columns: present, with one row in every nested list, so that reading it
 * requests everything that a row can need. Its values have no meaning.
 */
export function placeholderColumns({ shape, width }: Statement): readonly (readonly unknown[])[] {
  const cells: unknown[] = Array.from({ length: width }, () => null);
  switch (shape.kind) {
    case 'lookup':
      cells[shape.present] = true;
      fillRow(cells, shape.row);
      break;
    case 'list':
      if (shape.present !== undefined) cells[shape.present] = true;
      fillRow(cells, shape.list.row);
      break;
    case 'keys':
    case 'cells':
      cells.fill('1');
      break;
    case 'groups':
      for (const index of [shape.partition, shape.number, shape.total]) cells[index] = 1;
      fillRow(cells, shape.row);
      break;
  }
  return cells.map((cell) => [cell]);
}

function fillRow(cells: unknown[], { entries }: RowShape): void {
  for (const { value } of entries) fillValue(cells, value);
}

function fillValue(cells: unknown[], value: ValueShape): void {
  switch (value.kind) {
    case 'part':
      fillRow(cells, value.row);
      break;
    case 'row':
      cells[value.present] = true;
      fillRow(cells, value.row);
      break;
    case 'numbers':
      for (const index of value.cells) cells[index] = '1';
      break;
    case 'list':
      if (value.index !== undefined) cells[value.index] = [nestedRow(value.list)];
      break;
    case 'value':
    case 'bucket':
    case 'refused':
      break;
  }
}

function nestedRow({ row }: ListShape): readonly unknown[] {
  const cells: unknown[] = [];
  fillRow(cells, row);
  return cells;
}
