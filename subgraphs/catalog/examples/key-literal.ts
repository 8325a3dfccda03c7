import type { Json } from '../../../core/contract/contract.ts';
import type { ScalarName } from '../../../core/model/field-type.ts';
import type { Field } from '../../../core/model/model.ts';

/** Values that are right for a type, where a contract gives no example. */
const literals: Readonly<Record<ScalarName, string>> = {
  ID: '"1"',
  String: '"a"',
  Int: '1',
  Long: '1',
  Float: '1.5',
  Decimal: '"1.50"',
  Boolean: 'true',
  Date: '"2026-01-31"',
  Time: '"09:30:00"',
  DateTime: '"2026-01-31T09:30:00Z"',
};

/** A literal of GraphQL for a key: an example of the contract where it has the form of the type. */
export function keyLiteral({ type }: Field, examples: readonly Json[]): string {
  if (type.kind === 'enum') return type.values[0]?.value ?? 'null';
  if (type.kind !== 'scalar') return 'null';
  const example = examples.find((candidate) => typeof candidate === 'string' || typeof candidate === 'number');
  if (example === undefined) return literals[type.scalar];
  switch (type.scalar) {
    case 'ID':
    case 'String':
      return JSON.stringify(String(example));
    case 'Int':
    case 'Long':
      return Number.isInteger(example) ? String(example) : literals[type.scalar];
    case 'Date':
      return /^\d{4}-\d{2}-\d{2}$/.test(String(example)) ? JSON.stringify(example) : literals.Date;
    case 'Float':
    case 'Decimal':
    case 'Boolean':
    case 'Time':
    case 'DateTime':
      return literals[type.scalar];
  }
}
