import type { Json } from '../../../core/contract/contract.ts';
import type { ScalarName } from '../../../core/model/field-type.ts';
import type { Field } from '../../../core/model/model.ts';

/** Valid values of each type, for contracts without examples. */
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

/** A GraphQL literal for a key: the contract's example if it is valid for the type. */
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
