import fc from 'fast-check';
import type { ContractText } from './read-case.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonRecord = { [key: string]: Json };

/** A way to change a contract; `pick` chooses among what there is. It may make a contract that is wrong. */
type Mutation = (contract: JsonRecord, pick: (count: number) => number) => void;

/** Changes that break nothing, most of the time. */
const gentle: readonly Mutation[] = [
  onProperty((property) => toggle(property, 'deprecated')),
  onProperty((property) => {
    property.required = true;
  }),
  onProperty((property) => custom(property, 'graphqlNonNull', true)),
  onProperty((property) => {
    property.description = 'Something else.';
  }),
  onProperty((property) => {
    if (Array.isArray(property.enum)) property.enum.push({ value: 'further' });
  }),
  onProperty((_, list) => list.reverse()),
  onObject((object) => {
    (object.properties as Json[]).push({ name: 'brand_new', logicalType: 'number', physicalType: 'DECIMAL(9,2)' });
  }),
  onObject((object) => {
    object.dataGranularityDescription = 'One row per day.';
  }),
  (contract) => {
    contract.status = 'deprecated';
  },
];

const all: readonly Mutation[] = [
  ...gentle,
  onProperty((_, list, index) => list.splice(index, 1)),
  onProperty((property) => {
    property.name = `${String(property.name)}_2`;
  }),
  onProperty((property) => {
    Object.assign(property, { id: String(property.name), name: 'renamed' });
  }),
  onProperty((property) => toggle(property, 'unique')),
  onProperty((property) => toggle(property, 'required')),
  onProperty((property) => toggle(property, 'primaryKey')),
  onProperty((property) => toggle(property, 'deprecated')),
  onProperty((property) => custom(property, 'graphqlName', 'chosenName')),
  onProperty((property) => custom(property, 'graphqlNonNull', true)),
  onProperty((property) => custom(property, 'eventTime', true)),
  onProperty((property) => custom(property, 'mask', 'null')),
  onProperty((property) => {
    property.classification = 'confidential';
  }),
  onProperty((property) => {
    property.description = 'Something else.';
  }),
  onProperty((property) => {
    delete property.physicalType;
    delete property.logicalTypeOptions;
    property.logicalType = 'string';
  }),
  onProperty((property) => {
    property.physicalType = 'BIGINT';
  }),
  onProperty((property) => {
    property.physicalType = 'DECIMAL(20,4)';
  }),
  onProperty((property) => {
    delete property.relationships;
  }),
  onProperty((property) => {
    property.enum = [{ value: 'yes' }, { value: 'no' }];
  }),
  onProperty((property) => {
    if (Array.isArray(property.enum)) property.enum.push({ value: 'further' });
  }),
  onProperty((property) => {
    if (Array.isArray(property.enum) && property.enum.length > 1) property.enum.pop();
  }),
  onProperty((property) => {
    if (Array.isArray(property.properties)) property.properties.pop();
  }),
  onProperty((property, list) => {
    list.push(property);
    list.splice(list.indexOf(property), 1);
  }),
  onObject((object) => {
    (object.properties as Json[]).push({ name: 'brand_new', logicalType: 'timestamp' });
  }),
  onObject((object) => {
    delete object.relationships;
  }),
  onObject((object) => custom(object, 'graphqlName', 'ChosenName')),
  onObject((object) => custom(object, 'graphqlCollection', 'chosenNames')),
  onObject((_, list, index) => list.splice(index, 1)),
  onObject((object) => {
    object.dataGranularityDescription = 'One row per day.';
  }),
  (contract) => custom(contract, 'minimumGroupSize', 5),
  (contract) => {
    contract.status = 'retired';
  },
  (contract) => {
    contract.status = 'deprecated';
  },
  (contract) => {
    contract.roles = [{ role: 'analyst', access: 'read' }];
  },
];

/** One to three changes somewhere in a set of contracts. */
export function mutated(
  contracts: readonly ContractText[],
  how: 'gently' | 'anyhow',
): fc.Arbitrary<readonly ContractText[]> {
  const step = fc.record({
    contract: fc.nat(contracts.length - 1),
    mutation: fc.constantFrom(...(how === 'gently' ? gentle : all)),
    picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  });
  return fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => {
    const documents = contracts.map(({ text }) => JSON.parse(text) as JsonRecord);
    for (const { contract, mutation, picks } of steps) {
      const left = [...picks];
      const document = documents[contract];
      if (document !== undefined) mutation(document, (count) => (left.shift() ?? 0) % Math.max(1, count));
    }
    return contracts.map((contract, index) => ({ ...contract, text: JSON.stringify(documents[index], null, 2) }));
  });
}

function onObject(change: (object: JsonRecord, list: Json[], index: number) => unknown): Mutation {
  return (contract, pick) => {
    const objects = contract.schema as Json[];
    const index = pick(objects.length);
    const object = objects[index];
    if (object !== undefined) change(object as JsonRecord, objects, index);
  };
}

function onProperty(change: (property: JsonRecord, list: Json[], index: number) => unknown): Mutation {
  return (contract, pick) => {
    const objects = contract.schema as JsonRecord[];
    const properties = objects[pick(objects.length)]?.properties as Json[] | undefined;
    const index = pick(properties?.length ?? 0);
    const property = properties?.[index];
    if (properties !== undefined && property !== undefined) change(property as JsonRecord, properties, index);
  };
}

function toggle(element: JsonRecord, key: string): void {
  element[key] = element[key] !== true;
}

function custom(element: JsonRecord, property: string, value: Json): void {
  const others = ((element.customProperties ?? []) as JsonRecord[]).filter((entry) => entry.property !== property);
  element.customProperties = [...others, { property, value }];
}
