import type { Draft, ObjectScope } from './draft.ts';

/** The preconditions of all other checks: the columns exist, and their values can be read. */
export function deriveStructure({ declared }: ObjectScope): readonly Draft[] {
  const shared = { origin: 'schema', severity: 'error', dimension: 'conformity', path: declared.path } as const;
  return [
    {
      ...shared,
      key: 'columns',
      name: 'columns',
      rule: { kind: 'columns' },
      sentence: `The data of ${declared.name} has the columns and types of the contract.`,
    },
    {
      ...shared,
      key: 'values',
      name: 'values',
      rule: { kind: 'values' },
      sentence: `Every value of ${declared.name} can be read as the type of its property.`,
    },
  ];
}
