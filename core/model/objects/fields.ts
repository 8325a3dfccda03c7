import type { ContractFile, ContractProperty } from '../../contract/contract.ts';
import { Claims } from '../access/claims.ts';
import { isConvertible, isFieldName, proposeName, toFieldName } from '../names/names.ts';
import { isReservedField } from '../names/reserved.ts';
import { printPlace, type Report } from '../report.ts';
import { checkPhysicalName } from '../sources/physical-name.ts';

/** A property with the name of its field. */
export interface NamedProperty {
  readonly property: ContractProperty;
  readonly field: string;
}

/** The named properties of an object or a nested object, by their semantic type. */
export interface NamedProperties {
  readonly columns: readonly NamedProperty[];
  readonly dimensions: readonly NamedProperty[];
  readonly measures: readonly NamedProperty[];
  readonly claims: Claims;
}

/**
 * Names the fields of an object or a nested object. A property whose name is illegal, reserved or taken is reported and
 * left out. Measures share the field names, since groups contain both.
 */
export function nameFields(
  properties: readonly ContractProperty[],
  scope: {
    readonly file: ContractFile;
    readonly owner: string;
    readonly place: 'object' | 'nested';
    readonly report: Report;
  },
): NamedProperties {
  const { file, owner, place, report } = scope;
  const claims = new Claims();
  const named: NamedProperty[] = [];
  for (const property of properties) {
    if (!checkSemanticType(property, { file, place, report })) continue;
    if (!checkPhysicalName(property, { file, report })) continue;
    const field = nameField(property, { file, place, report });
    if (field === undefined) continue;
    const at = file.locate([...property.path, 'name']);
    const taken = claims.take([field], { owner: `the property ${property.name}`, at });
    if (taken !== undefined) {
      report.error(file, {
        code: 'MODEL_NAME_TAKEN',
        path: [...property.path, 'name'],
        sentence: `The property ${property.name} of ${owner} would get the field name "${field}", which ${taken.by.owner} (${printPlace(taken.by.at)}) has.`,
        hint: 'Add customProperties "graphqlName" with another field name to one of the two properties.',
      });
      continue;
    }
    named.push({ property, field });
  }
  const ofType = (semanticType: ContractProperty['semanticType']) =>
    named.filter(({ property }) => property.semanticType === semanticType);
  return { columns: ofType('column'), dimensions: ofType('dimension'), measures: ofType('measure'), claims };
}

/** Nested objects have columns only. */
function checkSemanticType(
  property: ContractProperty,
  {
    file,
    place,
    report,
  }: { readonly file: ContractFile; readonly place: 'object' | 'nested'; readonly report: Report },
): boolean {
  if (place === 'object' || property.semanticType === 'column') return true;
  report.error(file, {
    code: 'EXPRESSION_NESTED',
    path: property.path,
    sentence: `The ${property.semanticType} ${property.name} stands inside a nested value.`,
    hint: 'Declare it beside the properties of the object itself; it can read members, as in "address.city".',
  });
  return false;
}

function nameField(
  property: ContractProperty,
  {
    file,
    place,
    report,
  }: { readonly file: ContractFile; readonly place: 'object' | 'nested'; readonly report: Report },
): string | undefined {
  const path = [...property.path, 'name'];
  const override = property.customProperties.graphqlName;
  if (override !== undefined && (typeof override !== 'string' || !isFieldName(override))) {
    report.error(file, {
      code: 'MODEL_NAME_ILLEGAL',
      path: [...property.path, 'customProperties'],
      sentence: `The graphqlName ${JSON.stringify(override)} of the property ${property.name} is no field name: a small letter, then letters and digits.`,
      hint: `Write for example "${proposeName(typeof override === 'string' ? override : property.name)}".`,
    });
    return undefined;
  }
  if (override === undefined && !isConvertible(property.name)) {
    report.error(file, {
      code: 'MODEL_NAME_ILLEGAL',
      path,
      sentence: `The property name ${JSON.stringify(property.name)} cannot be turned into a field name: it needs letters, digits and single underscores between them, from a letter on.`,
      hint: `Add customProperties "graphqlName", for example "${proposeName(property.name)}".`,
    });
    return undefined;
  }
  const field = override ?? toFieldName(property.name);
  if (isReservedField(field, place)) {
    report.error(file, {
      code: 'MODEL_NAME_RESERVED',
      path: override === undefined ? path : [...property.path, 'customProperties'],
      sentence: `The field name "${field}" of the property ${property.name} is reserved.`,
      hint: `Add customProperties "graphqlName" with another name, for example "${field}Value".`,
    });
    return undefined;
  }
  return field;
}
