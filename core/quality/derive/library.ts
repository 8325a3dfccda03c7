import type { ContractObject, ContractQuality, Json } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import type { CheckRule, RowTest, Unit, ValuePath } from '../check.ts';
import { type Expectation, expectNone } from '../expectation.ts';
import type { ObjectScope } from './draft.ts';
import { readLiterals } from './literals.ts';
import type { PropertyPlace } from './places.ts';
import { describeExpectation, describeValues } from './wording.ts';

interface MetricScope {
  readonly expect: Expectation;
  readonly unit: Unit;
  readonly place: PropertyPlace | undefined;
  readonly places: readonly PropertyPlace[];
  readonly scope: ObjectScope;
}

interface Metric {
  readonly measured: CheckRule;
  readonly sentence?: string;
}

/**
 * Derives the rule of a library metric (ODCS "Data Quality", metrics). Without an operator, which only v3.0 allows,
 * metrics that count errors must be 0.
 */
export function deriveMetric(rule: ContractQuality, given: MetricScope): Metric {
  const counted = given.expect.length > 0 ? given.expect : expectNone;
  switch (rule.metric) {
    case 'rowCount':
      return deriveRowCount(given);
    case 'nullValues':
      return countOf(
        { kind: 'isNull' },
        { ...given, expect: counted },
        (label) => `The number of rows without ${label}`,
      );
    case 'missingValues':
      return deriveMissing(rule, { ...given, expect: counted });
    case 'invalidValues':
      return deriveInvalid(rule, { ...given, expect: counted });
    case 'duplicateValues':
      return deriveDuplicates(rule, { ...given, expect: counted });
    default:
      return broken(`There is no metric ${rule.metric ?? ''} in the library.`);
  }
}

function deriveRowCount({ expect, unit, scope }: MetricScope): Metric {
  if (expect.length === 0) return broken('The rule does not say what the number of rows must be.');
  if (unit === 'percent') return broken('The number of rows is no percentage.');
  const sentence = `The number of rows of ${scope.declared.name} ${describeExpectation(expect)}.`;
  return { measured: { kind: 'rowCount', expect }, sentence };
}

/** Without the argument, null and the empty string count as missing. */
function deriveMissing(rule: ContractQuality, scope: MetricScope): Metric {
  const { place } = scope;
  const given = rule.arguments.missingValues;
  if (given !== undefined && !Array.isArray(given)) return broken('The argument missingValues is no list.');
  const values: readonly Json[] = Array.isArray(given) ? given : [null, ''];
  if (place === undefined) return broken('The metric missingValues is one of a property.');
  const read = readLiterals(
    values.filter((value) => value !== null),
    place.type,
  );
  if (read === undefined) return broken(`Values of ${place.label} cannot be compared with others.`);
  // Values that do not fit the column's type, such as a string for numbers, cannot occur and are left out.
  const test: RowTest = { kind: 'isMissing', values: read.literals, orNull: values.includes(null) };
  const listed = describeValues(values);
  return countOf(test, scope, (label) => `The number of rows in which ${label} is one of ${listed}`);
}

/** Without arguments, the property's own `enum` and `pattern` define the valid values. */
function deriveInvalid(rule: ContractQuality, scope: MetricScope): Metric {
  const { place } = scope;
  if (place === undefined) return broken('The metric invalidValues is one of a property.');
  const { validValues, pattern } = readValidity(rule, place);
  if (validValues !== undefined && !Array.isArray(validValues)) return broken('The argument validValues is no list.');
  if (pattern !== undefined && typeof pattern !== 'string') return broken('The argument pattern is no text.');
  if (validValues === undefined && pattern === undefined) {
    return broken('The rule says neither validValues nor a pattern.');
  }
  const given = (validValues ?? []).filter((value: Json) => value !== null);
  const read = readLiterals(given, place.type);
  if (read === undefined) return broken(`Values of ${place.label} cannot be compared with others.`);
  if (read.unfit.length > 0) return broken(`Some valid values of ${place.label} are none of its type.`);
  if (pattern !== undefined && !isText(place))
    return broken(`The property ${place.label} is no text that has a pattern.`);
  const test: RowTest = {
    kind: 'isInvalid',
    of: [
      ...(validValues === undefined ? [] : [{ kind: 'isNoneOf', values: read.literals } as const]),
      ...(pattern === undefined ? [] : [{ kind: 'differsFrom', pattern } as const]),
    ],
  };
  const wanted = [
    ...(validValues === undefined ? [] : [`is none of ${describeValues(given)}`]),
    ...(pattern === undefined ? [] : [`does not match ${pattern}`]),
  ].join(' or ');
  return countOf(test, scope, (label) => `The number of rows in which ${label} ${wanted}`);
}

function readValidity(
  { arguments: given }: ContractQuality,
  { property }: PropertyPlace,
): { readonly validValues?: Json; readonly pattern?: Json } {
  const { validValues, pattern } = given;
  if (validValues !== undefined || pattern !== undefined) {
    return defined({ validValues, pattern });
  }
  const own = property.logicalTypeOptions.pattern;
  return {
    ...(property.enum.length === 0 ? {} : { validValues: property.enum.map(({ value }) => value) }),
    ...defined({ pattern: own }),
  };
}

function isText({ type }: PropertyPlace): boolean {
  if (type.kind === 'enum') return true;
  return type.kind === 'scalar' && (type.storage.kind === 'text' || type.storage.kind === 'uuid');
}

function deriveDuplicates(rule: ContractQuality, { expect, unit, place, places, scope }: MetricScope): Metric {
  const names = namesOf(rule, place, scope.declared);
  if (names.length === 0) return broken('The rule does not say which properties must not repeat together.');
  const found = names.map((name) => places.find(({ label, field }) => label === name && field !== undefined));
  const missing = names.find((_name, index) => found[index] === undefined);
  if (missing !== undefined) return broken(`The object ${scope.declared.name} has no property ${missing} of its own.`);
  const nested = found.find((one) => one !== undefined && one.type.kind !== 'scalar' && one.type.kind !== 'enum');
  if (nested !== undefined) return broken(`The values of ${nested.label} are no single values.`);
  const fields = found.flatMap((one) => one?.field?.name ?? []);
  return {
    measured: { kind: 'duplicates', fields, expect, unit },
    sentence: `The ${share(unit)} of rows that repeat ${names.join(' and ')} of another ${describeExpectation(expect, unit)}.`,
  };
}

/** The properties of a duplicate metric: the argument `properties` if it is set, else the rule's own property. */
function namesOf(rule: ContractQuality, place: PropertyPlace | undefined, declared: ContractObject): readonly string[] {
  const { properties } = rule.arguments;
  const listed = Array.isArray(properties) ? properties.filter((name) => typeof name === 'string') : [];
  if (listed.length > 0)
    return listed.map((name) => (name.startsWith(`${declared.name}.`) ? name.slice(declared.name.length + 1) : name));
  return place === undefined ? [] : [place.label];
}

function countOf(test: RowTest, { place, expect, unit }: MetricScope, describe: (label: string) => string): Metric {
  if (place === undefined) return broken('The metric is one of a property.');
  const path: ValuePath = place.path;
  const counted = describe(place.label).replace('The number', `The ${share(unit)}`);
  return {
    measured: { kind: 'rows', path, test, expect, unit },
    sentence: `${counted} ${describeExpectation(expect, unit)}.`,
  };
}

function share(unit: Unit): string {
  return unit === 'percent' ? 'share' : 'number';
}

function broken(reason: string): Metric {
  return { measured: { kind: 'broken', reason } };
}
