import { defined } from '../../defined.ts';
import type { Claims } from '../access/claims.ts';
import type { EnumType } from '../field-type.ts';
import type { CustomField } from '../model.ts';
import { isFieldName, nameFieldType } from '../names/names.ts';
import { isReservedField, reservedTypes } from '../names/reserved.ts';
import { printPlace, type Report } from '../report.ts';
import type { DeclaredField } from './declared-field.ts';
import { type Complain, checkNeeds, type FieldOwner } from './needs.ts';
import { printTypeText, readTypeText, typeHint } from './type-text.ts';

interface Scope {
  /** The owner of each type of the mesh. */
  readonly owners: ReadonlyMap<string, FieldOwner>;
  readonly typeClaims: Claims;
  readonly report: Report;
}

/**
 * The custom fields of each type, in the order of their files. Contract names are claimed first, so a contract never
 * loses a name to code. A field with a problem is reported and left out.
 */
export function deriveCustomFields(
  declared: readonly DeclaredField[],
  scope: Scope,
): ReadonlyMap<string, readonly CustomField[]> {
  const derived = declared.flatMap((field) => {
    let isSound = true;
    const complain: Complain = (code, sentence, hint) => {
      isSound = false;
      const path = [field.typeName, field.name];
      scope.report.outside({ severity: 'error', code, ...field.at, path, sentence, hint });
    };
    const custom = deriveField(field, scope, complain);
    return isSound && custom !== undefined ? [{ typeName: field.typeName, custom }] : [];
  });
  const byType = Map.groupBy(derived, ({ typeName }) => typeName);
  return new Map([...byType].map(([typeName, fields]) => [typeName, fields.map(({ custom }) => custom)]));
}

function deriveField(declared: DeclaredField, scope: Scope, complain: Complain): CustomField | undefined {
  const owner = findOwner(declared, scope, complain);
  if (owner === undefined) return undefined;
  const type = deriveType(declared, scope, complain);
  const args = deriveArguments(declared, complain);
  const needs = checkNeeds(declared, owner, (typeName) => scope.owners.get(typeName), complain);
  claimName(declared, owner, complain);
  const { name, description, deprecated, at } = declared;
  return {
    name,
    ...type,
    arguments: args,
    needs,
    ...defined({ description, deprecated }),
    at,
  };
}

function findOwner({ domain, typeName }: DeclaredField, { owners }: Scope, complain: Complain): FieldOwner | undefined {
  const owner = owners.get(typeName);
  if (owner?.domain === domain) return owner;
  const own = [...owners.values()].filter((candidate) => candidate.domain === domain);
  const known = own.map((candidate) => candidate.typeName).toSorted();
  complain(
    'FIELDS_OBJECT_UNKNOWN',
    owner === undefined
      ? `The domain ${domain} has no type ${JSON.stringify(typeName)}.`
      : `The type ${typeName} belongs to the domain ${owner.domain}, which alone can give it custom fields.`,
    known.length === 0 ? 'No contract of the domain has an object.' : `It has: ${known.join(', ')}.`,
  );
  return undefined;
}

function deriveType(
  { type, values, name, typeName, at }: DeclaredField,
  { typeClaims }: Scope,
  complain: Complain,
): Pick<CustomField, 'type' | 'values'> {
  const read = readTypeText(type);
  if (read === undefined || (read.named === 'Enum') !== (values !== undefined)) {
    complain(
      'FIELDS_TYPE_INVALID',
      read === undefined
        ? `The type ${JSON.stringify(type)} of ${typeName}.${name} is none.`
        : `${typeName}.${name} has ${values === undefined ? 'the type Enum without "values"' : '"values" and another type than Enum'}.`,
      read === undefined ? `${typeHint} Enum stands for the closed set "values".` : 'Give both or none.',
    );
    return { type };
  }
  if (values === undefined) return { type };
  const enumName = nameFieldType(typeName, name);
  const owner = `the custom field ${typeName}.${name}`;
  const taken = reservedTypes.has(enumName) ? undefined : typeClaims.take([enumName], { owner, at });
  if (taken !== undefined || reservedTypes.has(enumName)) {
    const whose = taken === undefined ? 'is reserved' : `${taken.by.owner} (${printPlace(taken.by.at)}) has`;
    const hint = 'Give the field another name.';
    complain('FIELDS_NAME_INVALID', `The values of ${owner} would get the type "${enumName}", which ${whose}.`, hint);
  }
  return { type: printTypeText(read, enumName), values: deriveValues(enumName, values, complain) };
}

function deriveValues(enumName: string, values: Readonly<Record<string, string>>, complain: Complain): EnumType {
  const names = Object.entries(values);
  const illegal = names.find(([value]) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value));
  if (illegal !== undefined || names.length === 0) {
    complain(
      'FIELDS_NAME_INVALID',
      illegal === undefined
        ? `The closed set ${enumName} has no value.`
        : `The value ${JSON.stringify(illegal[0])} of ${enumName} is no name of a value.`,
      'Write capitals, digits and single underscores, from a capital on: PAID_SEARCH.',
    );
  }
  return {
    kind: 'enum',
    typeName: enumName,
    values: names.map(([value, description]) => ({ value, ...(description === '' ? {} : { description }) })),
    storage: { kind: 'text' },
  };
}

function deriveArguments({ arguments: declared, typeName, name }: DeclaredField, complain: Complain) {
  for (const argument of declared) {
    const type = readTypeText(argument.type);
    if (type === undefined || type.named === 'Enum') {
      const sentence = `The type ${JSON.stringify(argument.type)} of the argument ${argument.name} of ${typeName}.${name} is none.`;
      complain('FIELDS_TYPE_INVALID', sentence, typeHint);
    }
    if (!isFieldName(argument.name)) {
      const sentence = `${JSON.stringify(argument.name)} of ${typeName}.${name} is no name of an argument.`;
      complain('FIELDS_NAME_INVALID', sentence, 'Write a small letter, then letters and digits.');
    }
  }
  return declared;
}

function claimName({ name, typeName, at }: DeclaredField, owner: FieldOwner, complain: Complain): void {
  const hint = 'Give the field another name: a small letter, then letters and digits.';
  if (!isFieldName(name)) {
    complain('FIELDS_NAME_INVALID', `${JSON.stringify(name)} of ${typeName} is no name of a field.`, hint);
  } else if (isReservedField(name, 'object')) {
    complain('FIELDS_NAME_INVALID', `The field name "${name}" of ${typeName} is reserved.`, hint);
  } else {
    const taken = owner.fieldClaims.take([name], { owner: `the custom field ${typeName}.${name}`, at });
    if (taken === undefined) return;
    const sentence = `${typeName} has a field "${name}" already, which ${taken.by.owner} (${printPlace(taken.by.at)}) gives it.`;
    complain('FIELDS_NAME_INVALID', sentence, hint);
  }
}
