import type { Claims } from '../access/claims.ts';
import { primaryKey, relationOf } from '../find.ts';
import type { Field, FieldNeed, Key, Relation } from '../model.ts';
import type { DeclaredField } from './declared-field.ts';
import { isAssignable, printTypeText, readTypeText, typeHint, typeTextOf } from './type-text.ts';

/** An object that custom fields are added to. */
export interface FieldOwner {
  readonly domain: string;
  readonly typeName: string;
  readonly fields: readonly Field[];
  readonly relations: readonly Relation[];
  readonly keys: readonly Key[];
  readonly fieldClaims: Claims;
}

/** Reports a problem of a declaration. */
export type Complain = (
  code: 'FIELDS_OBJECT_UNKNOWN' | 'FIELDS_NEED_UNKNOWN' | 'FIELDS_TYPE_INVALID' | 'FIELDS_NAME_INVALID',
  sentence: string,
  hint: string,
) => void;

/** Resolves the contract fields that a custom field needs, and checks their declared types. */
export function checkNeeds(
  { needs, typeName, name }: DeclaredField,
  owner: FieldOwner,
  ownerOf: (typeName: string) => FieldOwner | undefined,
  complain: Complain,
): readonly FieldNeed[] {
  return Object.entries(needs).flatMap(([path, type]) => {
    const wanted = readTypeText(type);
    if (wanted === undefined || wanted.named === 'Enum') {
      const hint = `${typeHint} A closed set is a String here.`;
      complain('FIELDS_TYPE_INVALID', `The type ${JSON.stringify(type)} of ${path} is none.`, hint);
      return [];
    }
    const found = findNeed(path, owner, ownerOf);
    if (typeof found === 'string') {
      complain(
        'FIELDS_NEED_UNKNOWN',
        `${typeName}.${name} needs ${path}, but ${found}`,
        listFields(path, owner, ownerOf),
      );
      return [];
    }
    const { need, field } = found;
    // A related row may be missing, even where its fields are non-null.
    const isOwn = need.relation === undefined;
    const isKey = primaryKey(owner)?.fields.includes(field.name) === true;
    const actual = typeTextOf({ type: field.type, nonNull: isOwn && (field.nonNull || isKey) });
    if (actual === undefined) {
      const sentence = `${typeName}.${name} needs ${path}, which is a nested value; those are not handed to code.`;
      complain('FIELDS_TYPE_INVALID', sentence, 'Need the columns that it is made of, where there are such.');
    } else if (!isAssignable(actual, wanted)) {
      const sentence = `${typeName}.${name} needs ${path} as ${type}, but the contract makes it ${printTypeText(actual, '')}.`;
      complain('FIELDS_TYPE_INVALID', sentence, `Write ${path}: '${printTypeText(actual, '')}'.`);
    }
    return [wanted.nonNull ? { ...need, presence: 'promised' as const } : need];
  });
}

/** The field at a path, or the end of the sentence that explains why there is none. */
function findNeed(
  path: string,
  owner: FieldOwner,
  ownerOf: (typeName: string) => FieldOwner | undefined,
): { readonly need: FieldNeed; readonly field: Field } | string {
  const [first = '', second, ...rest] = path.split('.');
  if (rest.length > 0) return 'a path leads over one relation at most.';
  if (second === undefined) {
    const field = owner.fields.find((candidate) => candidate.name === first);
    return field === undefined ? `${owner.typeName} has no such field.` : { need: { name: path, field: first }, field };
  }
  const relation = relationOf(owner, first);
  const target = relation === undefined ? undefined : ownerOf(relation.to);
  if (relation === undefined || target === undefined) return `${owner.typeName} has no relation ${first}.`;
  if (relation.kind === 'toMany') return `the relation ${first} leads to many rows.`;
  if (relation.crossDomain) return `the relation ${first} leads to another domain.`;
  const field = target.fields.find((candidate) => candidate.name === second);
  if (field === undefined) return `${target.typeName} has no field ${second}.`;
  return { need: { name: path, relation: first, field: second }, field };
}

function listFields(path: string, owner: FieldOwner, ownerOf: (typeName: string) => FieldOwner | undefined): string {
  const [first = '', second] = path.split('.');
  const relation = second === undefined ? undefined : relationOf(owner, first);
  const target = relation?.kind === 'toOne' && !relation.crossDomain ? ownerOf(relation.to) : undefined;
  const { typeName, fields } = target ?? owner;
  return `${typeName} has: ${fields.map(({ name }) => name).join(', ')}.`;
}
