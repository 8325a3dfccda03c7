import type { FieldType, Storage } from '../../core/model/field-type.ts';
import type { Field } from '../../core/model/model.ts';

/**
 * A plan in which fields, columns, tables, values and storages are short texts, so that a person can read it:
 * `unitPrice (unit_price): Decimal decimal(10,2)`, `shop.Product`, `12.50 as decimal(10,2)`. That an order ends with the
 * key is not said, since all do.
 */
export function abbreviatePlan(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(abbreviatePlan);
  if (typeof node !== 'object' || node === null) return node;
  if ('property' in node && 'type' in node) return abbreviateField(node as Field);
  if ('storage' in node && 'text' in node)
    return `${String(node.text)} as ${abbreviateStorage(node.storage as Storage)}`;
  if ('object' in node && 'domain' in node && !('rowFilter' in node))
    return `${String(node.domain)}.${String(node.object)}`;
  if ('kind' in node && node.kind === 'column' && 'path' in node) {
    const path = node.path as readonly [Field, ...Field[]];
    return [...path.slice(0, -1).map((field) => `${field.column}.`), abbreviateField(path.at(-1) ?? path[0])].join('');
  }
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, value]) => !(name === 'appended' && value === 'key'))
      .map(([name, value]) => [name, name === 'storage' ? abbreviateStorage(value as Storage) : abbreviatePlan(value)]),
  );
}

function abbreviateField({ name, column, type }: Field): string {
  return `${name}${name === column ? '' : ` (${column})`}: ${abbreviateType(type)}`;
}

function abbreviateType(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
      return `${type.scalar} ${abbreviateStorage(type.storage)}`;
    case 'enum':
      return `enum ${type.typeName}`;
    case 'object':
      return `${type.typeName} {${type.fields.map((field) => field.name).join(' ')}}`;
    case 'list':
      return `[${abbreviateType(type.of)}]`;
    case 'json':
      return 'JSON';
    case 'map':
      return `map ${abbreviateType(type.key)} to ${abbreviateType(type.value)}`;
  }
}

function abbreviateStorage(storage: Storage): string {
  switch (storage.kind) {
    case 'integer':
      return `${storage.signed ? 'int' : 'uint'}${storage.bits}`;
    case 'decimal':
      return `decimal(${storage.precision},${storage.scale})`;
    case 'float':
      return `float${storage.bits}`;
    case 'timestamp':
      return storage.zoned ? 'instant' : `local time of ${storage.timeZone}`;
    default:
      return storage.kind;
  }
}
