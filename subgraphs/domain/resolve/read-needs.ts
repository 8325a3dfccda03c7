import type { CustomField } from '../../../core/model/model.ts';
import { Violation } from '../../../core/query/result/read-value.ts';
import type { Row } from '../../../core/query/result/row.ts';
import { needKey } from '../../../core/query/rows/custom-fields.ts';

const absent = 'The data holds no value where the contract promises one.';

/** A custom field's inputs from a row, or the first of them that may not be shown. */
export function readNeeds(row: Row, { needs }: CustomField): Readonly<Record<string, unknown>> | Violation {
  const given: Record<string, unknown> = {};
  for (const { name, relation, field, presence } of needs) {
    const value = relation === undefined ? row[needKey(field)] : readRelated(row[needKey(relation)], field);
    const violation = [value].flat().find((part) => part instanceof Violation);
    if (violation !== undefined) return violation;
    if (value === null && presence === 'promised') return new Violation(absent);
    given[name] = value;
  }
  return given;
}

function readRelated(related: unknown, field: string): unknown {
  if (related instanceof Violation || related === null) return related;
  return (related as Row)[needKey(field)];
}
