import type { ContractFile, ContractObject, ContractProperty } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import type { Claims, MeshClaims } from '../access/claims.ts';
import {
  isConvertible,
  isFieldName,
  isTypeName,
  nameByKey,
  nameObject,
  type ObjectNames,
  proposeName,
  toTypeName,
  upperFirst,
} from '../names/names.ts';
import { helperTypes, isReservedRootField, listFields, reservedTypes } from '../names/reserved.ts';
import { printPlace, type Report } from '../report.ts';
import { checkPhysicalName } from '../sources/physical-name.ts';
import { type NamedProperty, nameFields } from './fields.ts';

/** An object of a contract with all its names. */
export interface NamedObject {
  readonly file: ContractFile;
  readonly object: ContractObject;
  readonly names: ObjectNames;
  /** Its columns. */
  readonly properties: readonly NamedProperty[];
  readonly dimensions: readonly NamedProperty[];
  readonly measures: readonly NamedProperty[];
  readonly byProperty: ReadonlyMap<ContractProperty, NamedProperty>;
  /** Field names of the type, including those of relations and of other domains. */
  readonly fieldClaims: Claims;
}

/** Names an object and its fields. Undefined, with an issue, when none of its names can be served. */
export function nameContractObject(
  object: ContractObject,
  { file, claims, report }: { readonly file: ContractFile; readonly claims: MeshClaims; readonly report: Report },
): NamedObject | undefined {
  if (!checkPhysicalName(object, { file, report })) return undefined;
  const names = chooseNames(object, { file, report });
  if (names === undefined || !claimNames(object, names, { file, claims, report })) return undefined;
  const {
    columns,
    dimensions,
    measures,
    claims: fieldClaims,
  } = nameFields(object.properties, {
    file,
    owner: object.name,
    place: 'object',
    report,
  });
  if (columns.length === 0) {
    reportEmpty({ file, object }, report);
    return undefined;
  }
  const byProperty = new Map(columns.map((property) => [property.property, property]));
  return { file, object, names, properties: columns, dimensions, measures, byProperty, fieldClaims };
}

function chooseNames(
  object: ContractObject,
  { file, report }: { readonly file: ContractFile; readonly report: Report },
): ObjectNames | undefined {
  const { graphqlName, graphqlCollection } = object.customProperties;
  const path = [...object.path, 'customProperties'];
  if (graphqlName !== undefined && (typeof graphqlName !== 'string' || !isTypeName(graphqlName))) {
    report.error(file, {
      code: 'MODEL_NAME_ILLEGAL',
      path,
      sentence: `The graphqlName ${JSON.stringify(graphqlName)} of the object ${object.name} is no type name: a capital letter, then letters and digits.`,
      hint: `Write for example "${proposeType(typeof graphqlName === 'string' ? graphqlName : object.name)}".`,
    });
    return undefined;
  }
  if (graphqlCollection !== undefined && (typeof graphqlCollection !== 'string' || !isFieldName(graphqlCollection))) {
    report.error(file, {
      code: 'MODEL_NAME_ILLEGAL',
      path,
      sentence: `The graphqlCollection ${JSON.stringify(graphqlCollection)} of the object ${object.name} is no field name: a small letter, then letters and digits.`,
      hint: `Write for example "${proposeName(typeof graphqlCollection === 'string' ? graphqlCollection : object.name)}".`,
    });
    return undefined;
  }
  if (graphqlName === undefined && !isConvertible(object.name)) {
    report.error(file, {
      code: 'MODEL_NAME_ILLEGAL',
      path: [...object.path, 'name'],
      sentence: `The object name ${JSON.stringify(object.name)} cannot be turned into a type name: it needs letters, digits and single underscores between them, from a letter on.`,
      hint: `Add customProperties "graphqlName", for example "${proposeType(object.name)}".`,
    });
    return undefined;
  }
  return nameObject(object.name, {
    ...defined({ typeName: graphqlName, collection: graphqlCollection }),
  });
}

function claimNames(
  object: ContractObject,
  names: ObjectNames,
  { file, claims, report }: { readonly file: ContractFile; readonly claims: MeshClaims; readonly report: Report },
): boolean {
  const path = [...object.path, 'name'];
  const claim = { owner: `the object ${object.name} of domain ${file.domain}`, at: file.locate(path) };
  const typeNames = [names.typeName, ...helperTypes(names.helper)];
  const rootNames = [...listFields(names.collection), nameByKey(names)];
  const reserved =
    typeNames.find((name) => reservedTypes.has(name)) ?? rootNames.find((name) => isReservedRootField(name));
  if (reserved !== undefined) {
    report.error(file, {
      code: 'MODEL_NAME_RESERVED',
      path,
      sentence: `The object ${object.name} would be called ${names.typeName} and ${names.collection} in GraphQL, and "${reserved}" is reserved.`,
      hint: `Add customProperties "graphqlName" to the object, for example "${upperFirst(names.singular)}Record".`,
    });
    return false;
  }
  const repeated = findRepeated(typeNames) ?? findRepeated(rootNames);
  if (repeated !== undefined) {
    report.error(file, {
      code: 'MODEL_NAME_TAKEN',
      path,
      sentence: `The object ${object.name} would get the name "${repeated}" twice: for its rows, and for what belongs to its list ${names.collection}.`,
      hint: `Give customProperties "graphqlName" and "graphqlCollection" values that go together, for example "${toTypeName(names.collection)}" and "${names.collection}".`,
    });
    return false;
  }
  const takenType = claims.types.take(typeNames, claim);
  if (takenType !== undefined) {
    report.error(file, {
      code: 'MODEL_NAME_TAKEN',
      path,
      sentence: `The object ${object.name} would get the type "${takenType.name}", which ${takenType.by.owner} (${printPlace(takenType.by.at)}) has.`,
      hint: `Add customProperties "graphqlName" to one of the two, for example "${proposeType(file.domain)}${names.typeName}".`,
    });
    return false;
  }
  const takenField = claims.rootFields.take(rootNames, claim);
  if (takenField !== undefined) {
    report.error(file, {
      code: 'MODEL_NAME_TAKEN',
      path,
      sentence: `The object ${object.name} would get the field "${takenField.name}" of Query, which ${takenField.by.owner} (${printPlace(takenField.by.at)}) has.`,
      hint: 'Add customProperties "graphqlName" or "graphqlCollection" with another name to one of the two.',
    });
    return false;
  }
  return true;
}

function findRepeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) < index);
}

function proposeType(name: string): string {
  return toTypeName(proposeName(name));
}

/** Reports an object without servable columns; the other objects of its contract are served. */
export function reportEmpty({ file, object }: Pick<NamedObject, 'file' | 'object'>, report: Report): void {
  report.warning(file, {
    code: 'MODEL_OBJECT_EMPTY',
    path: object.path,
    sentence: `The object ${object.name} has no column that can be served, and is left out.`,
    hint: 'Describe at least one of its columns under "properties".',
  });
}

/** Reports a contract without a schema: it documents data for people, so only the catalog shows it. */
export function reportWithoutObjects(file: ContractFile, report: Report): void {
  const { objects, slaProperties } = file.contract;
  if (objects.length > 0) return;
  const levels = slaProperties.length === 0 ? '' : ', and its service levels are not tested';
  report.warning(file, {
    code: 'MODEL_CONTRACT_EMPTY',
    path: ['schema'],
    sentence: `The contract describes no object, so that nothing of it is served${levels}. The catalog shows it.`,
    hint: 'Describe its tables or files under "schema".',
  });
}
