import type { DeclaredField } from '../../core/model/custom-fields/declared-field.ts';
import type { AnyField } from './define.ts';

/** The code of a custom field. Rows and arguments are checked against the contracts before it is called. */
export type ResolveRows = (
  rows: readonly Readonly<Record<string, unknown>>[],
  context: Parameters<AnyField['resolve']>[1],
) => unknown;

/** The custom fields that a mesh's files declare, with their code. */
export interface LoadedFields {
  readonly declared: readonly DeclaredField[];
  readonly code: FieldCode;
}

/** The code of all custom fields, by `Type.field`. */
export type FieldCode = ReadonlyMap<string, ResolveRows>;

export function codeName(typeName: string, field: string): string {
  return `${typeName}.${field}`;
}
