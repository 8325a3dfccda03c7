import type { FieldType } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';
import { mayUse } from './may-use.ts';
import type { BrokenRule, TableAccess } from './policy.ts';

/**
 * Whether a viewer may read the sentence of an object's rule: not if the rule is about a field that the viewer does not
 * see in clear, or if the sentence names one. A rule of several columns, or a query, names them in its sentence only.
 */
export function mayTell({ sentence, field }: BrokenRule, access: TableAccess): boolean {
  const { fields } = access.object;
  if (field !== undefined) {
    const about = fields.find(({ name }) => name === field);
    if (about === undefined || !mayUse([about], access)) return false;
  }
  const words = new Set(sentence.split(/[^\p{L}\p{N}_]+/u).map((word) => word.toLowerCase()));
  return !pathsOf(fields).some((path) => isNamed(path, words) && !mayUse(path, access));
}

function isNamed(path: readonly Field[], words: ReadonlySet<string>): boolean {
  const last = path.at(-1);
  return last !== undefined && [last.name, last.property, last.column].some((name) => words.has(name.toLowerCase()));
}

/** The paths of all fields of an object and of its nested values. */
function pathsOf(fields: readonly Field[], outer: readonly Field[] = []): readonly (readonly Field[])[] {
  return fields.flatMap((field) => {
    const path = [...outer, field];
    return [path, ...pathsOf(membersOf(field.type), path)];
  });
}

function membersOf(type: FieldType): readonly Field[] {
  switch (type.kind) {
    case 'object':
      return type.fields;
    case 'list':
      return membersOf(type.of);
    case 'map':
      return membersOf(type.value);
    case 'scalar':
    case 'enum':
    case 'json':
      return [];
  }
}
