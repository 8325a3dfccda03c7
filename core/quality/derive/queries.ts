import type { ContractFile, ContractObject, ContractQuality, ContractServer } from '../../contract/contract.ts';
import type { Mesh, ModelObject } from '../../model/model.ts';
import { physicalNameOf } from '../../model/sources/physical-name.ts';
import type { CheckRule } from '../check.ts';
import type { Expectation } from '../expectation.ts';
import { dropQualifiers, findQualified, readQualifiers } from '../query/qualified-names.ts';
import { readQuery } from '../query/tokens.ts';
import { readUnit } from './expectations.ts';
import type { PropertyPlace } from './places.ts';
import { describeExpectation } from './wording.ts';

/** A table name in queries, with the object that it references. */
export interface NamedTable {
  readonly name: string;
  readonly typeName: string;
}

/**
 * The table names that queries of a contract may use: objects of the contract first, then those of the domain's other
 * contracts; contract names before physical names. The first of equal names wins.
 */
export function listTables(file: ContractFile, files: readonly ContractFile[], mesh: Mesh): readonly NamedTable[] {
  const domain = mesh.domains.find(({ name }) => name === file.domain);
  const others = files.filter((other) => other.domain === file.domain && other !== file);
  const named = [file, ...others].flatMap(({ contract }) =>
    contract.objects.flatMap((declared) => {
      const object = domain?.objects.find(isOf(contract.id, declared));
      return object === undefined ? [] : [{ declared, object }];
    }),
  );
  const tables = new Map<string, NamedTable>();
  for (const nameOf of [({ name }: ContractObject) => name, physicalNameOf]) {
    for (const { declared, object } of named) {
      const name = nameOf(declared);
      if (!tables.has(name.toLowerCase())) tables.set(name.toLowerCase(), { name, typeName: object.typeName });
    }
  }
  return [...tables.values()];
}

function isOf(contractId: string, { name }: ContractObject): (object: ModelObject) => boolean {
  return (object) => object.contractId === contractId && object.name === name;
}

/** Derives the rule of type `sql`: one SELECT that returns one number or boolean. */
export function deriveQuery(
  rule: ContractQuality,
  expect: Expectation,
  scope: {
    readonly place: PropertyPlace | undefined;
    readonly object: ContractObject;
    readonly tables: readonly NamedTable[];
    readonly servers: readonly ContractServer[];
  },
): { readonly measured: CheckRule; readonly sentence?: string } {
  const { place, object, tables, servers } = scope;
  if (expect.length === 0) return broken('The rule does not say what its query must answer.');
  const read = readQuery(rule.query ?? '');
  if ('problem' in read) return broken(read.problem);
  const own = new Set(tables.map(({ name }) => name.toLowerCase()));
  const tokens = dropQualifiers(read.tokens, own, readQualifiers(servers));
  const elsewhere = findQualified(tokens);
  if (elsewhere !== undefined) {
    return broken(
      `The query reads ${elsewhere}, which is no object on a server of the contract; name objects of the domain.`,
    );
  }
  const usesProperty = tokens.some((token) => token.kind === 'placeholder' && token.of === 'property');
  if (usesProperty && place?.field === undefined)
    return broken('The query has a placeholder for a property and is of none.');
  const property = place?.field === undefined ? {} : { property: place.field.column };
  // The query returns its value in the rule's unit; nothing is converted.
  const unit = readUnit(rule.unit);
  return {
    measured: { kind: 'query', query: { tokens, object: object.name, ...property, tables }, expect },
    sentence:
      rule.description === undefined
        ? `What the query answers ${describeExpectation(expect, unit)}.`
        : `${rule.description.replace(/\.?$/, ':')} what the query answers ${describeExpectation(expect, unit)}.`,
  };
}

function broken(reason: string): { readonly measured: CheckRule } {
  return { measured: { kind: 'broken', reason } };
}
