import type { ContractFile, ContractRole, Json } from '../../contract/contract.ts';
import type { Field } from '../model.ts';
import type { Report } from '../report.ts';
import type { Grant, ObjectAccess, RowRule } from './access.ts';
import { type ComparableFields, RowRuleProblem, readRowRule } from './row-rules.ts';

/** The object whose access is derived. */
interface GrantedObject {
  readonly name: string;
  readonly fields: readonly Field[];
}

/**
 * The access to an object: the roles of its contract whose `access` contains read, each with its row filter; everyone
 * where a contract names no roles at all. An invalid row filter is reported, and its role may not read any row.
 */
export function deriveAccess(object: GrantedObject, file: ContractFile, report: Report): ObjectAccess {
  const { roles } = file.contract;
  if (roles.length === 0) return { kind: 'everyone' };
  return { kind: 'roles', grants: roles.filter(mayRead).flatMap((role) => deriveGrant(role, object, file, report)) };
}

function mayRead({ access = 'read' }: ContractRole): boolean {
  return access.toLowerCase().includes('read');
}

function deriveGrant(role: ContractRole, object: GrantedObject, file: ContractFile, report: Report): readonly Grant[] {
  const filter = role.customProperties.rowFilter;
  if (filter === undefined) return [{ role: role.role }];
  try {
    const own = selectOwn(filter, object, file);
    return own === undefined
      ? []
      : [{ role: role.role, rows: readRowRule(own, comparableFields(object)) satisfies RowRule }];
  } catch (error) {
    if (!(error instanceof RowRuleProblem)) throw error;
    report.error(file, {
      code: 'ACCESS_ROW_FILTER_INVALID',
      path: [...role.path, 'customProperties'],
      sentence: `The rowFilter of the role ${role.role} cannot be used for the object ${object.name}. ${error.message}`,
      hint: error.hint,
    });
    return [];
  }
}

/**
 * The part of a row filter for this object. A contract of several objects names them: `{ orders: { country: … },
 * refunds: { … } }`. An object without an entry cannot be read at all.
 */
function selectOwn(filter: Json, object: GrantedObject, file: ContractFile): Json | undefined {
  const names = new Set(file.contract.objects.map(({ name }) => name));
  const isRecord = typeof filter === 'object' && filter !== null && !Array.isArray(filter);
  const members = isRecord ? Object.keys(filter) : [];
  const byObject = names.size > 1 && members.length > 0 && members.every((member) => names.has(member));
  if (!byObject) return filter;
  return (filter as Readonly<Record<string, Json>>)[object.name];
}

/** Stored scalars and enums; computed fields are excluded. */
function comparableFields({ fields }: GrantedObject): ComparableFields {
  return new Map(
    fields
      .filter(({ type, computed }) => computed === undefined && (type.kind === 'scalar' || type.kind === 'enum'))
      .map(({ name, property }) => [property, name]),
  );
}
