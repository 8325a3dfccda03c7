import type { FieldType } from '../../../model/field-type.ts';
import { type Fragment, joinFragments, sql } from '../fragment.ts';
import type { Compilation } from '../scope.ts';

/**
 * A value in its transfer form: booleans and `Int` unchanged, other scalars as canonical text, and structured values as
 * JSON arrays of these forms, by position.
 */
export function compileValue(value: Fragment, type: FieldType, compilation: Compilation): Fragment {
  const { dialect } = compilation;
  const nested = (inner: Fragment, innerType: FieldType): Fragment => compileValue(inner, innerType, compilation);
  switch (type.kind) {
    case 'scalar':
      if (type.scalar === 'Boolean' || type.scalar === 'Int') return value;
      return dialect.asText(value, type.storage);
    case 'enum':
      return dialect.asText(value, type.storage);
    case 'object': {
      const members = type.fields.map((field) => nested(dialect.member(value, field), field.type));
      return sql`CASE WHEN ${value} IS NOT NULL THEN ${dialect.jsonRow(members)} END`;
    }
    case 'list':
      return dialect.listAsJson(value, type.of, (element) => nested(element, type.of));
    case 'json':
      return dialect.jsonText(value);
    case 'map':
      return dialect.mapAsJson(value, type, (key, entry) =>
        dialect.jsonRow([nested(key, type.key), nested(entry, type.value)]),
      );
  }
}

/** Whether values of the type are transferred as JSON. */
export function isStructured(type: FieldType): boolean {
  return type.kind === 'object' || type.kind === 'list' || type.kind === 'map';
}

/** TRUE when none of the values is null, else null. */
export function allPresent(values: readonly Fragment[]): Fragment {
  const conditions = values.map((value) => sql`${value} IS NOT NULL`);
  return sql`CASE WHEN ${joinFragments(conditions, sql` AND `)} THEN TRUE END`;
}
