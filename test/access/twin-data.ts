import type { Viewer } from '../../core/model/access/viewer.ts';
import {
  type Hidden,
  rowCounts,
  seesInClear,
  type TwinColumn,
  type TwinMembers,
  type TwinRow,
  type TwinTable,
  type TwinValue,
  twinTables,
} from './twin-tables.ts';

export type TwinData = Readonly<Record<string, readonly TwinRow[]>>;

/** A source of whole numbers from 0 to below `bound`. */
export type Choose = (bound: number) => number;

/** The roles by which a viewer sees a row; undefined is what is seen without any. */
type Roles = readonly (string | undefined)[];

export function randomTwinData(choose: Choose): TwinData {
  return Object.fromEntries(
    Object.entries(twinTables).map(([name, table]) => [
      name,
      Array.from({ length: rowCounts[name] ?? 0 }, (_, index) => randomRow(table, index + 1, choose)),
    ]),
  );
}

/** Other data of which the viewer must not see that it is other. */
export function hiddenTwin(data: TwinData, viewer: Viewer, choose: Choose): TwinData {
  return Object.fromEntries(
    Object.entries(twinTables).map(([name, table]) => {
      const rows = data[name] ?? [];
      const changed = rows.flatMap((row) => {
        const roles = rolesThatShow(row, table, viewer);
        if (roles.length > 0) return [changeHiddenCells(row, table, roles, choose)];
        return choose(3) === 0 ? [] : [otherHiddenRow(row, Number(Object.values(row)[0]))];
      });
      const more = Array.from({ length: choose(12) }, (_, index) =>
        otherHiddenRow(undefined, rows.length + index + 1),
      ).filter((row) => row !== undefined);
      return [name, [...changed, ...more].filter((row) => row !== undefined)];

      function otherHiddenRow(old: TwinRow | undefined, key: number): TwinRow | undefined {
        for (let attempt = 0; attempt < 10; attempt += 1) {
          const row = randomRow(table, key, choose);
          if (rolesThatShow(row, table, viewer).length === 0) return row;
        }
        return old; // Nothing, or hardly anything, can be hidden here.
      }
    }),
  );
}

function randomRow(table: TwinTable, key: number, choose: Choose): TwinRow {
  return Object.fromEntries(
    Object.entries(table.columns).map(([name, column]) => [
      name,
      column.values === 'counted' ? (column.logicalType === 'integer' ? key : `ref-${key}`) : pick(column, choose),
    ]),
  );
}

function pick({ values }: TwinColumn, choose: Choose, isPossible: (value: TwinValue) => boolean = () => true) {
  const possible = values === 'counted' ? [] : values.filter(isPossible);
  return possible[choose(Math.max(1, possible.length))] ?? null;
}

function rolesThatShow(row: TwinRow, { grants }: TwinTable, viewer: Viewer): Roles {
  if (grants === undefined) return [undefined, ...viewer.roles];
  return grants
    .filter(({ role, shows }) => viewer.roles.includes(role) && shows(row, viewer.claims))
    .map(({ role }) => role);
}

function changeHiddenCells(row: TwinRow, { columns }: TwinTable, roles: Roles, choose: Choose): TwinRow {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const value = row[name] ?? null;
      if (column.hidden === undefined) return [name, value];
      const shown = shownAs(value, column.hidden, roles);
      return [name, pick(column, choose, (other) => shownAs(other, column.hidden, roles) === shown)];
    }),
  );
}

/** What is shown of a value, as a text by which two values can be told apart or not. */
function shownAs(value: TwinValue, hidden: Hidden | undefined, roles: Roles): string {
  if (hidden === undefined) return JSON.stringify(value);
  if (typeof hidden === 'object') {
    if (value === null) return 'null';
    return Object.entries(hidden.members)
      .map(([member, how]) => shownAs((value as TwinMembers)[member] ?? null, how === 'clear' ? undefined : how, roles))
      .join();
  }
  if (roles.some((role) => seesInClear(role, hidden === 'denied' ? 'denied' : 'masked'))) return JSON.stringify(value);
  return hidden === 'denied' ? '' : masked(value, hidden);
}

function masked(value: TwinValue, mask: Exclude<Hidden, 'denied' | object>): string {
  switch (mask) {
    case 'null':
    case 'encryptedName':
      return '';
    case 'redact':
      return value === null ? 'null' : '***';
    case 'hash':
      return JSON.stringify(value);
    case 'year':
      return String(value).slice(0, 4);
    case 'email': {
      if (value === null) return 'null';
      const [name = '', host, ...rest] = String(value).split('@');
      return host === undefined || name === '' || rest.length > 0 ? '***' : `${name.slice(0, 1)}***@${host}`;
    }
  }
}
