import type { FieldType } from '../model/field-type.ts';

/** The GraphQL type of a field type, itself nullable. */
export function outputType(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar;
    case 'enum':
    case 'object':
      return type.typeName;
    case 'list':
      return `[${outputType(type.of)}${type.elementNonNull ? '!' : ''}]`;
    case 'json':
      return 'JSON';
    case 'map':
      return `[${type.typeName}!]`;
  }
}
