import type { DerivedObject } from '../domains.ts';
import type { Field } from '../model.ts';
import type { RelationPair } from '../relations/relationships.ts';
import type { Report } from '../report.ts';

/**
 * Reports primary keys, and properties that relationships join by, that are hidden from some roles: whoever reads a row
 * reads its key, and the query planner asks for keys by itself.
 */
export function refuseProtectedKeys(
  objects: readonly DerivedObject[],
  pairs: readonly RelationPair[],
  report: Report,
): void {
  const byNamed = new Map(objects.map((object) => [object.named, object]));
  for (const { named, keys, fields } of objects) {
    const primary = keys.find(({ kind }) => kind === 'primary');
    for (const { field } of primary?.members ?? []) refuse(named, fields.get(field), 'the primary key', report);
  }
  for (const { foreignKey } of pairs) {
    for (const { from, to } of foreignKey.pairs) {
      refuse(foreignKey.source, byNamed.get(foreignKey.source)?.fields.get(from.field), 'a relationship', report);
      refuse(foreignKey.target, byNamed.get(foreignKey.target)?.fields.get(to.field), 'a relationship', report);
    }
  }
}

function refuse(
  { file, object }: DerivedObject['named'],
  field: Field | undefined,
  role: string,
  report: Report,
): void {
  if (field?.protections === undefined) return;
  const property = object.properties.find(({ name }) => name === field.property);
  report.error(file, {
    code: 'ACCESS_KEY_PROTECTED',
    path: property?.path ?? object.path,
    sentence: `The property ${field.property} of ${object.name} belongs to ${role}, and its classification hides it from some roles.`,
    hint: 'Give it a classification that everyone may read, allow this one in the configuration, or use another property as the key.',
  });
}
