import type { FieldType } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';
import { type Fragment, joinFragments, sql } from '../../query/sql/fragment.ts';
import type { ValuePath } from '../check.ts';
import { type CheckTable, columnOf } from './compilation.ts';
import { compileAlong } from './value-path.ts';

/**
 * SQL condition: a row has a value at one of the paths that cannot be compared, because it cannot be read as its type,
 * or is `NaN` or infinite. Never null. Undefined if no row can have such a value.
 */
export function compileSkipped(paths: readonly ValuePath[], table: CheckTable): Fragment | undefined {
  const flags = new Map<string, Fragment>();
  const inside: Fragment[] = [];
  for (const path of paths) {
    const { unreadable } = columnOf(table, path[0].name);
    if (unreadable !== undefined) flags.set(path[0].name, unreadable);
    if (endsInEndless(path, table))
      inside.push(compileAlong(path, table, (leaf) => isEndless(leaf, table) ?? sql`FALSE`));
  }
  const conditions = [...flags.values(), ...inside];
  return conditions.length === 0 ? undefined : sql`(${joinFragments(conditions, sql` OR `)})`;
}

/** SQL condition: a value is `NaN` or infinite. Never null. Undefined if its type has no such values. */
export function isEndless(
  { value, type }: { readonly value: Fragment; readonly type: FieldType },
  { dialect }: CheckTable,
): Fragment | undefined {
  const found = type.kind === 'scalar' ? dialect.checks.isEndless(value, type.storage) : undefined;
  return found && sql`coalesce(${found}, FALSE)`;
}

/** The paths to all single values of a field, except those in map entries. */
export function pathsWithin({ name, type }: Field): readonly ValuePath[] {
  return extend([{ kind: 'field', name }], type);
}

function extend(path: ValuePath, type: FieldType): readonly ValuePath[] {
  switch (type.kind) {
    case 'object':
      return type.fields.flatMap((member) => extend([...path, { kind: 'member', name: member.name }], member.type));
    case 'list':
      return extend([...path, { kind: 'items' }], type.of);
    case 'scalar':
    case 'enum':
    case 'map':
    case 'json':
      return [path];
  }
}

function endsInEndless(path: ValuePath, table: CheckTable): boolean {
  const type = leafType(path, columnOf(table, path[0].name).field.type);
  return isEndless({ value: sql`NULL`, type }, table) !== undefined;
}

function leafType([, ...rest]: ValuePath, type: FieldType): FieldType {
  let reached = type;
  for (const step of rest) {
    if (step.kind === 'items') reached = reached.kind === 'list' ? reached.of : reached;
    else if (reached.kind === 'object')
      reached = reached.fields.find(({ name }) => name === step.name)?.type ?? reached;
  }
  return reached;
}
