import { defined } from '../../../defined.ts';
import type { Page } from '../../plan/logical-plan.ts';
import { badInput } from '../bad-input.ts';
import type { Planner } from '../planner.ts';
import type { Arguments } from './selected-fields.ts';

/**
 * The paging arguments of a connection. `cursorScope` binds a cursor to field, order and filter. Throws BAD_USER_INPUT
 * for mutually exclusive arguments, negative sizes, and cursors of another scope.
 */
export function planPage(args: Arguments, place: 'root' | 'nested', planner: Planner, cursorScope: string): Page {
  const { limits } = planner;
  const first = readCount(args, 'first');
  const last = readCount(args, 'last');
  const offset = readCount(args, 'offset') ?? 0;
  const after = readCursor(args, 'after', planner, cursorScope);
  const before = readCursor(args, 'before', planner, cursorScope);
  if (first !== undefined && last !== undefined) {
    throw badInput(['last'], 'first and last exclude each other; give one of them.');
  }
  if (after !== undefined && before !== undefined) {
    throw badInput(['before'], 'after and before exclude each other; give one of them.');
  }
  if (offset > 0 && (after !== undefined || before !== undefined)) {
    throw badInput(['offset'], 'offset and a cursor exclude each other; give one of them.');
  }
  const backward = last !== undefined || before !== undefined;
  if (first !== undefined && backward) throw badInput(['first'], 'before pages backward; use last instead of first.');
  if (after !== undefined && backward) throw badInput(['after'], 'last pages backward; use before instead of after.');
  if (offset > 0 && backward) throw badInput(['offset'], 'offset counts from the start; use it with first.');
  const asked = first ?? last;
  const size = asked ?? (place === 'root' ? limits.defaultPageSize : limits.defaultNestedPageSize);
  const sizeBy = asked === undefined ? 'default' : 'client';
  const seek = after ?? before;
  const direction = backward ? 'backward' : 'forward';
  return { direction, size, sizeBy, offset, ...defined({ seek }) };
}

function readCount(args: Arguments, name: string): number | undefined {
  const value = args[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || value < 0) throw badInput([name], `${String(value)} is negative; give 0 or more.`);
  return value;
}

function readCursor(
  args: Arguments,
  name: string,
  planner: Planner,
  scope: string,
): readonly (string | null)[] | undefined {
  const value = args[name];
  if (value === undefined || value === null) return undefined;
  const values = planner.cursors.open(scope, String(value));
  if (values === undefined) {
    throw badInput(
      [name],
      'This is no cursor of this field with this order and filter; use one from its pageInfo or edges.',
    );
  }
  return values;
}
