import type { Storage } from '../field-type.ts';
import type { Field } from '../model.ts';
import type { ForeignKey } from '../relations/foreign-keys.ts';
import type { RelationScope } from '../relations/relation-scope.ts';

/** Reports a foreign key whose columns can never equal those of the referenced key. */
export function checkTypes(
  { source, target, pairs, relationship }: ForeignKey,
  { fieldsOf, report }: RelationScope,
): boolean {
  const sourceFields = fieldsOf(source);
  const targetFields = fieldsOf(target);
  for (const { from, to } of pairs) {
    const [here, there] = [sourceFields.get(from.field), targetFields.get(to.field)];
    if (here === undefined || there === undefined) return false;
    const [family, expected] = [familyOf(here), familyOf(there)];
    if (family === expected) continue;
    report.error(source.file, {
      code: 'RELATIONSHIP_TYPE_MISMATCH',
      path: relationship.path,
      sentence: `The property ${from.property.name} of ${source.object.name} is ${family}, but ${to.property.name} of ${target.object.name}, which it refers to, is ${expected}.`,
      hint: 'Give both properties the same "logicalType" and "physicalType".',
    });
    return false;
  }
  return true;
}

/** Kinds of values that can be equal: a number to any number, a string to a UUID. */
function familyOf({ type }: Field): string {
  if (type.kind !== 'scalar' && type.kind !== 'enum') return 'nested';
  const families: Readonly<Record<Storage['kind'], string>> = {
    text: 'a text',
    uuid: 'a text',
    integer: 'a number',
    decimal: 'a number',
    float: 'a number',
    boolean: 'a boolean',
    date: 'a date',
    time: 'a time',
    timestamp: 'a timestamp',
    binary: 'binary',
  };
  return families[type.storage.kind];
}
