import type { ContractFile, ContractProperty, ContractRelationship } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import { type ContractIndex, indexContracts } from '../../model/contract-index.ts';
import type { Field, Mesh, ModelObject } from '../../model/model.ts';
import { parseReference, type Reference } from '../../model/relations/references.ts';
import type { CheckRule, Unit } from '../check.ts';
import { expectNone } from '../expectation.ts';
import { type Draft, type ObjectScope, readSeverity } from './draft.ts';
import { readExpectation, readUnit } from './expectations.ts';
import { describeExpectation } from './wording.ts';

export interface References {
  readonly index: ContractIndex;
  readonly mesh: Mesh;
}

export function readReferences(files: readonly ContractFile[], mesh: Mesh): References {
  return { index: indexContracts(files), mesh };
}

/**
 * Derives reference checks from an object's foreign keys, within its domain and across domains. `customProperties` of
 * the relationship may set `severity`, `unit`, and quality operators for the tolerated number of dangling rows.
 */
export function deriveRelationships(scope: ObjectScope, references: References): readonly Draft[] {
  const { declared } = scope;
  return [
    ...declared.properties.flatMap((property) =>
      property.relationships.map((relationship) => draftOf(relationship, property, scope, references)),
    ),
    ...declared.relationships.map((relationship) => draftOf(relationship, undefined, scope, references)),
  ];
}

function draftOf(
  relationship: ContractRelationship,
  property: ContractProperty | undefined,
  scope: ObjectScope,
  references: References,
): Draft {
  const resolved = resolve(relationship, property, scope, references);
  const { severity } = relationship.customProperties;
  const target = parseReference(relationship.to[0] ?? '')?.object ?? 'another object';
  const single = property?.name ?? (resolved.names.length === 1 ? resolved.names[0] : undefined);
  return {
    origin: 'relationship',
    severity: readSeverity(typeof severity === 'string' ? severity : undefined),
    dimension: 'consistency',
    key: relationship.id ?? `foreignKey-${resolved.target ?? target}`,
    name: 'foreignKey',
    path: relationship.path,
    rule: resolved.rule,
    sentence: resolved.sentence,
    ...defined({ property: single }),
  };
}

interface Resolved {
  readonly rule: CheckRule;
  readonly sentence: string;
  /** The referencing properties. */
  readonly names: readonly string[];
  /** The name of the referenced object in its contract. */
  readonly target?: string;
}

function resolve(
  relationship: ContractRelationship,
  property: ContractProperty | undefined,
  scope: ObjectScope,
  { index, mesh }: References,
): Resolved {
  const { file, declared, object } = scope;
  const names = property === undefined ? relationship.from.map(lastStep) : [property.name];
  const unclear = (reason: string, kind: 'broken' | 'unsupported' = 'broken'): Resolved => ({
    names,
    rule: { kind, reason },
    sentence: `Each ${names.join(' and ')} refers to a row that is there.`,
  });
  const to = relationship.to.map(parseReference);
  const [first] = to;
  if (first === undefined || to.some((one) => one?.object !== first.object || one.property.length !== 1)) {
    return unclear('The relationship does not lead to properties of one object.');
  }
  if (names.length !== to.length) return unclear('The two sides of the relationship have different lengths.');
  const fields = names.map((name) => findField(object, name, declared.properties));
  if (fields.some((field) => field === undefined)) return unclear(`The object ${declared.name} has no such property.`);
  const found = findTarget(first, file, index, mesh);
  if (found === undefined) {
    return unclear(`The object ${first.object} is not in the mesh.`, 'unsupported');
  }
  const targetFields = to.map((one) => {
    const last = one?.property.at(-1) ?? '';
    return findField(found.object, last, found.properties);
  });
  if (targetFields.some((field) => field === undefined)) {
    return unclear(`The object ${found.object.name} has not all properties that the relationship leads to.`);
  }
  const { operators, unit } = readTolerance(relationship);
  const expect = readExpectation(operators);
  if ('problem' in expect) return unclear(expect.problem);
  const tolerated = expect.length === 0 ? expectNone : expect;
  const columns = names.join(' and ');
  return {
    names,
    target: found.object.name,
    rule: {
      kind: 'reference',
      fields: fields.flatMap((field) => field?.name ?? []),
      target: found.object.typeName,
      targetFields: targetFields.flatMap((field) => field?.name ?? []),
      expect: tolerated,
      unit,
    },
    sentence:
      expect.length === 0
        ? `Each ${columns} is one of ${found.object.name}.`
        : `The ${unit === 'percent' ? 'share' : 'number'} of rows whose ${columns} is none of ${found.object.name} ${describeExpectation(tolerated, unit)}.`,
  };
}

/** Finds the referenced object, also in contracts of other domains, which references name by file. */
function findTarget(
  reference: Reference,
  from: ContractFile,
  index: ContractIndex,
  { domains }: Mesh,
): { readonly object: ModelObject; readonly properties: readonly ContractProperty[] } | undefined {
  const file = index.findFile(reference, from);
  const declared = file === undefined ? undefined : index.findObject(file, reference);
  const object = domains
    .find(({ name }) => name === file?.domain)
    ?.objects.find(({ contractId, name }) => contractId === file?.contract.id && name === declared?.name);
  return object === undefined || declared === undefined ? undefined : { object, properties: declared.properties };
}

/** Finds a field by the property's id or name; only single values can be referenced. */
function findField(object: ModelObject, step: string, properties: readonly ContractProperty[]): Field | undefined {
  const property = properties.find(({ id }) => id === step) ?? properties.find(({ name }) => name === step);
  const field = object.fields.find((candidate) => candidate.property === property?.name);
  return field?.type.kind === 'scalar' || field?.type.kind === 'enum' ? field : undefined;
}

function lastStep(text: string): string {
  const reference = parseReference(text);
  return reference?.property.at(-1) ?? text;
}

function readTolerance({ customProperties }: ContractRelationship): {
  readonly operators: ContractRelationship['customProperties'];
  readonly unit: Unit;
} {
  const operators = Object.entries(customProperties).filter(([name]) => name.startsWith('must'));
  return {
    operators: Object.fromEntries(operators),
    unit: readUnit(customProperties.unit),
  };
}
