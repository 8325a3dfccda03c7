import type { ContractProperty } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import type { EnumType, ScalarType } from '../field-type.ts';
import { deriveFormat } from '../formats/derive-format.ts';
import { filterTypes } from '../names/reserved.ts';
import { describeEnumValue } from '../objects/descriptions.ts';
import { commonDigits, mostDigits } from './digits.ts';
import { areEnumNames, closedValues } from './enums.ts';
import type { PhysicalType } from './physical-type.ts';
import { deriveScalar, type ScalarLogicalType } from './scalars.ts';
import { claimType, type TypeScope } from './type-scope.ts';

/** A scalar, or an enum where all values of a string are legal GraphQL names. */
export function deriveLeaf(
  property: ContractProperty,
  {
    typeName,
    scope,
    physical,
    logicalType,
  }: {
    readonly typeName: string;
    readonly scope: TypeScope;
    readonly physical: PhysicalType | undefined;
    readonly logicalType: ScalarLogicalType;
  },
): ScalarType | EnumType | undefined {
  const { file, report } = scope;
  const role = scope.roleOf(property);
  const derived = deriveScalar(property, logicalType, {
    physical,
    role,
    digits: scope.textSource === 'server' ? mostDigits : commonDigits,
  });
  if (derived.kind === 'decimalRange') {
    report.error(file, {
      code: 'TYPE_DECIMAL_RANGE',
      path: [...property.path, 'physicalType'],
      sentence: `The property ${property.name} is a decimal of ${derived.precision} digits, ${derived.scale} of them after the point; exact are at most ${derived.most} in all where its data is.`,
      hint: 'Write for example DECIMAL(38,10) into "physicalType" if all values fit, else "logicalType: string" and a column of strings. PostgreSQL has up to 1000 digits.',
    });
    return undefined;
  }
  if (derived.kind === 'timeZone') {
    report.error(file, {
      code: 'TYPE_TIME_ZONE_UNKNOWN',
      path: [...property.path, 'logicalTypeOptions', 'defaultTimezone'],
      sentence: `The defaultTimezone ${JSON.stringify(derived.timeZone)} of the property ${property.name} is no time zone of the IANA database.`,
      hint: 'Write for example "Europe/Amsterdam" or "Etc/UTC".',
    });
    return undefined;
  }
  if (derived.unsized) {
    report.warning(file, {
      code: 'TYPE_DECIMAL_UNSIZED',
      path: [...property.path, 'physicalType'],
      sentence: `The physicalType ${JSON.stringify(property.physicalType)} of the property ${property.name} says no digits; it is read as DECIMAL(38,9).`,
      hint: 'Write the digits, as in "DECIMAL(18,2)".',
    });
  }
  if (role !== 'value' && derived.type.storage.kind === 'float') {
    report.warning(file, {
      code: 'KEY_INEXACT',
      path: property.path,
      sentence: `The property ${property.name} belongs to a key, but is a floating-point number, which has no exact text.`,
      hint: 'Write "logicalType: integer", or a "physicalType" such as BIGINT or DECIMAL(18,0).',
    });
  }
  const format = deriveFormat(property, logicalType, { physical, scope });
  const type: ScalarType = format === undefined ? derived.type : { ...derived.type, format };
  const values = closedValues(property);
  const closed = values !== undefined && areEnumNames(values) && derived.type.storage.kind === 'text';
  if (!closed || logicalType !== 'string' || role !== 'value') return type;
  if (!claimType(property, [typeName, ...filterTypes(typeName)], scope)) return undefined;
  return {
    kind: 'enum',
    typeName,
    values: values.map((value) => {
      const description = describeEnumValue(value);
      return { value: String(value.value), ...defined({ description }) };
    }),
    storage: derived.type.storage,
  };
}
