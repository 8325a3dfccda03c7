import type { ContractProperty } from '../../contract/contract.ts';
import type { PhysicalType } from '../types/physical-type.ts';
import type { ScalarLogicalType } from '../types/scalars.ts';
import type { TypeScope } from '../types/type-scope.ts';
import { type MomentKind, PatternProblem, parseMomentPattern } from './moment-pattern.ts';
import { readNumberFormat } from './number-format.ts';
import type { TextFormat } from './text-format.ts';

/**
 * The text format of a property: `logicalTypeOptions.format` of dates and times, and the custom property
 * `numberFormat`. Undefined, with an issue, where it is invalid or has no effect.
 */
export function deriveFormat(
  property: ContractProperty,
  logicalType: ScalarLogicalType,
  { physical, scope }: { readonly physical: PhysicalType | undefined; readonly scope: TypeScope },
): TextFormat | undefined {
  const { format } = property.logicalTypeOptions;
  const { numberFormat } = property.customProperties;
  const kind = momentKinds.find((one) => one === logicalType);
  if (kind !== undefined && typeof format === 'string' && isMeaningful(property, 'format', { physical, scope }))
    return readPattern(property, format, { kind, scope });
  if (numberFormat === undefined) return undefined;
  if (logicalType !== 'number' && logicalType !== 'integer') {
    reportUnused(property, `the property is no number`, { path: [...property.path, 'customProperties'], scope });
    return undefined;
  }
  if (!isMeaningful(property, 'numberFormat', { physical, scope })) return undefined;
  const read = readNumberFormat(numberFormat);
  if (typeof read !== 'string') return read;
  scope.report.error(scope.file, {
    code: 'TYPE_FORMAT_INVALID',
    path: [...property.path, 'customProperties'],
    sentence: `The numberFormat of the property ${property.name} cannot be used. ${read}`,
    hint: 'Write for example { decimal: ",", grouping: ".", prefix: "$" }; each of them may be left out.',
  });
  return undefined;
}

const momentKinds: readonly MomentKind[] = ['date', 'time', 'timestamp'];

function readPattern(
  property: ContractProperty,
  pattern: string,
  { kind, scope }: { readonly kind: MomentKind; readonly scope: TypeScope },
): TextFormat | undefined {
  try {
    return parseMomentPattern(pattern, kind);
  } catch (error) {
    if (!(error instanceof PatternProblem)) throw error;
    scope.report.error(scope.file, {
      code: 'TYPE_FORMAT_INVALID',
      path: [...property.path, 'logicalTypeOptions', 'format'],
      within: { text: pattern, offset: error.offset },
      sentence: `The format ${JSON.stringify(pattern)} of the property ${property.name} cannot be used. ${error.message}`,
      hint: error.hint,
    });
    return undefined;
  }
}

function isMeaningful(
  property: ContractProperty,
  name: 'format' | 'numberFormat',
  { physical, scope }: { readonly physical: PhysicalType | undefined; readonly scope: TypeScope },
): boolean {
  const { textSource } = scope;
  if (textSource === 'none') return false;
  if (textSource === 'texts' || (textSource === 'typed' && physical?.kind === 'text')) return true;
  const path =
    name === 'format' ? [...property.path, 'logicalTypeOptions', 'format'] : [...property.path, 'customProperties'];
  const why =
    textSource === 'typed'
      ? 'the column has a type already, unless "physicalType" says that it is text'
      : 'PostgreSQL reads the column by its type';
  reportUnused(property, why, { path, scope, name });
  return false;
}

function reportUnused(
  { name: property }: ContractProperty,
  why: string,
  {
    path,
    scope,
    name = 'numberFormat',
  }: { readonly path: ContractProperty['path']; readonly scope: TypeScope; readonly name?: string },
): void {
  scope.report.warning(scope.file, {
    code: 'TYPE_FORMAT_UNUSED',
    path,
    sentence: `The ${name} of the property ${property} is not used: ${why}.`,
    hint: 'Leave it out; a format says how texts of CSV, of JSON, and of columns of text write a value.',
  });
}
