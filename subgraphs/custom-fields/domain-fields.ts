import type { DeclaredField } from '../../core/model/custom-fields/declared-field.ts';
import type { AnyField } from './define.ts';

/** The code of a custom field. Rows and arguments have been checked against the contracts by the time it is called. */
export type ResolveRows = (
  rows: readonly Readonly<Record<string, unknown>>[],
  context: Parameters<AnyField['resolve']>[1],
) => unknown;

/** What the files of a mesh declare, apart from the code that computes it. */
export interface LoadedFields {
  readonly declared: readonly DeclaredField[];
  readonly code: FieldCode;
}

/** The code of all custom fields, by `Type.field`. */
export type FieldCode = ReadonlyMap<string, ResolveRows>;

export function codeName(typeName: string, field: string): string {
  return `${typeName}.${field}`;
}
