import type { ContractProperty } from '../../contract/contract.ts';
import type { Draft, ObjectScope } from './draft.ts';
import { isFormatKnown } from './formats.ts';

/** The position of a property, which determines the promises that Concord can measure for it. */
type Standing = 'column' | 'dimension' | 'measure' | 'member' | 'key' | 'entry';

interface Promised {
  /** The key of the promise, below `logicalTypeOptions` if it is an option. */
  readonly key: string;
  readonly isOption: boolean;
}

/** Reports promises that Concord does not measure at their position, so that nobody assumes that they are kept. */
export function deriveUnmeasured({ declared }: ObjectScope): readonly Draft[] {
  return declared.properties.flatMap((property) => {
    const { semanticType } = property;
    return within(property, property.name, semanticType === 'column' ? 'column' : semanticType);
  });
}

function within(property: ContractProperty, label: string, standing: Standing): readonly Draft[] {
  const { properties, items, map } = property;
  const inner: Standing =
    standing === 'key' ? 'entry' : standing === 'entry' || standing === 'measure' ? standing : 'member';
  return [
    ...listUnmeasured(property, standing).map(({ promised, reason }) => draftOf(property, label, promised, reason)),
    ...properties.flatMap((member) => within(member, `${label}.${member.name}`, inner)),
    ...(items === undefined ? [] : within(items, `${label}[]`, inner)),
    ...(map === undefined
      ? []
      : [...within(map.key, `${label} (key)`, 'key'), ...within(map.value, `${label} (value)`, 'entry')]),
  ];
}

interface Unmeasured {
  readonly promised: Promised;
  readonly reason: string;
}

function listUnmeasured(property: ContractProperty, standing: Standing): readonly Unmeasured[] {
  const because = (reason: string, keys: readonly Promised[]): readonly Unmeasured[] =>
    keys.map((promised) => ({ promised, reason }));
  switch (standing) {
    case 'measure':
      return because('A measure is a number of many rows, so that no row can break this.', listPromises(property));
    case 'key':
      // A map entry always has a key.
      return because(
        'The entries of maps are not looked at.',
        listPromises(property).filter(({ key, isOption }) => key !== 'required' || isOption),
      );
    case 'entry':
      return because('The entries of maps are not looked at.', listPromises(property));
    case 'dimension':
      return [...because('What is computed is no key.', listKeys(property, ['primaryKey'])), ...listFormats(property)];
    case 'member':
      return [
        ...because(
          'Only properties of the object itself are compared between rows.',
          listKeys(property, ['primaryKey', 'unique']),
        ),
        ...listFormats(property),
      ];
    case 'column':
      return listFormats(property);
  }
}

/** All promises of a property about its own values. */
function listPromises(property: ContractProperty): readonly Promised[] {
  const { logicalTypeOptions, quality } = property;
  const measured = quality.filter(({ type }) => type === 'library' || type === 'sql');
  return [
    ...listKeys(property, ['primaryKey', 'unique', 'required', 'enum']),
    ...(measured.length === 0 ? [] : [{ key: 'quality', isOption: false } as const]),
    ...limits.filter((key) => logicalTypeOptions[key] !== undefined).map((key) => ({ key, isOption: true }) as const),
  ];
}

const limits = [
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'required',
];

type FlagKey = 'primaryKey' | 'unique' | 'required' | 'enum';

function listKeys(property: ContractProperty, keys: readonly FlagKey[]): readonly Promised[] {
  return keys
    .filter((key) => (key === 'enum' ? property.enum.length > 0 : property[key]))
    .map((key) => ({ key, isOption: false }));
}

/** Options of objects and strings that no check measures. */
function listFormats({ logicalTypeOptions, logicalType, properties }: ContractProperty): readonly Unmeasured[] {
  const counts = ['minProperties', 'maxProperties'].filter((key) => logicalTypeOptions[key] !== undefined);
  const { format } = logicalTypeOptions;
  const isUnknown = logicalType === 'string' && typeof format === 'string' && !isFormatKnown(format);
  const isJson = logicalType === 'object' && properties.length === 0;
  return [
    ...counts.map((key) => ({
      promised: { key, isOption: true } as const,
      reason: 'How many members a value has is not counted.',
    })),
    ...(isJson && logicalTypeOptions.required !== undefined
      ? [{ promised: { key: 'required', isOption: true } as const, reason: 'The members of JSON are not looked at.' }]
      : []),
    ...(isUnknown
      ? [
          {
            promised: { key: 'format', isOption: true } as const,
            reason: `What the format ${format} is, Concord does not know; a \`pattern\` says it.`,
          },
        ]
      : []),
  ];
}

function draftOf(property: ContractProperty, label: string, { key, isOption }: Promised, reason: string): Draft {
  return {
    origin: 'schema',
    severity: 'error',
    dimension: 'conformity',
    key,
    name: key,
    property: label,
    path: isOption ? [...property.path, 'logicalTypeOptions', key] : [...property.path, key],
    rule: { kind: 'unsupported', reason },
    sentence: `${label} keeps what \`${key}\` says.`,
  };
}
