import type { DerivedObject } from '../domains.ts';
import type { Field } from '../model.ts';
import type { NamedProperty } from '../objects/fields.ts';
import type { NamedObject } from '../objects/objects.ts';
import type { ForeignKey } from '../relations/foreign-keys.ts';
import type { Report } from '../report.ts';

/** Warns about primary keys that are hidden from some roles, and about the consequences for the API. */
export function warnOfProtectedKeys(objects: readonly DerivedObject[], report: Report): void {
  for (const { named, keys, fields } of objects) {
    const hidden = keys
      .filter(({ kind }) => kind === 'primary')
      .flatMap(({ members }) => members.filter((member) => isHidden(member, fields)));
    const [first] = hidden;
    if (first === undefined) continue;
    const names = hidden.map(({ property }) => property.name).join(' and ');
    report.warning(named.file, {
      code: 'ACCESS_KEY_PROTECTED',
      path: first.property.path,
      sentence: `The primary key of ${named.object.name} holds ${names}, which its classification hides from some roles: rows are found by key by those only who may see it, lists have no cursors, and no relationship leads to the object.`,
      hint: 'Nothing has to be done. Where rows should be joined and paged by a key, use one that everybody may read, such as a number that means nothing.',
    });
  }
}

/** Keeps the foreign keys whose columns everybody may see on both sides, and reports that the others get no field. */
export function keepOpenForeignKeys(
  foreignKeys: readonly ForeignKey[],
  objects: readonly DerivedObject[],
  report: Report,
): readonly ForeignKey[] {
  const fieldsOf = new Map<NamedObject, DerivedObject['fields']>(objects.map(({ named, fields }) => [named, fields]));
  return foreignKeys.filter(({ source, target, pairs, relationship }) => {
    const ends = [
      ...pairs.map(({ from }) => ({ owner: source, member: from })),
      ...pairs.map(({ to }) => ({ owner: target, member: to })),
    ];
    const hidden = ends.find(({ owner, member }) => isHidden(member, fieldsOf.get(owner)));
    if (hidden === undefined) return true;
    report.warning(source.file, {
      code: 'ACCESS_KEY_PROTECTED',
      path: relationship.path,
      sentence: `The relationship of ${source.object.name} with ${target.object.name} joins by ${hidden.member.property.name} of ${hidden.owner.object.name}, which its classification hides from some roles; no field is derived from it.`,
      hint: 'Nothing has to be done. Where rows should be joined, let the relationship join by a property that everybody may read, such as a number that means nothing.',
    });
    return false;
  });
}

function isHidden({ field }: NamedProperty, fields: ReadonlyMap<string, Field> | undefined): boolean {
  return fields?.get(field)?.protections !== undefined;
}
