import type { Expression } from '../expressions/expression.ts';
import { partsOf } from '../expressions/walk-expression.ts';
import { askedRelation } from '../find.ts';
import type { Mesh, ModelObject } from '../model.ts';
import type { Protection } from './access.ts';
import { protectionLevel } from './protection-level.ts';

/** The access of some roles to one object, whatever their claims. */
export interface ObjectReader {
  readonly object: ModelObject;
  readonly grants: readonly RoleGrant[];
}

interface RoleGrant {
  readonly role?: string;
  readonly rows: 'all' | 'some';
}

/** The objects that the roles may read, by type name. */
export type Readers = ReadonlyMap<string, ObjectReader>;

export function listReaders(mesh: Mesh, roles: readonly string[]): Readers {
  const readers = mesh.domains
    .flatMap(({ objects }) => objects)
    .map((object): ObjectReader => ({ object, grants: grantsOf(object, roles) }));
  return new Map(readers.filter(({ grants }) => grants.length > 0).map((reader) => [reader.object.typeName, reader]));
}

function grantsOf({ access }: ModelObject, roles: readonly string[]): readonly RoleGrant[] {
  if (access.kind === 'everyone') return [{ rows: 'all' }, ...roles.map((role) => ({ role, rows: 'all' as const }))];
  return access.grants
    .filter(({ role }) => roles.includes(role))
    .map(({ role, rows }) => ({ role, rows: rows === undefined ? 'all' : 'some' }));
}

/** Whether at least one role sees the value, even if only masked or in some rows. */
export function isShown(protections: readonly Protection[], { grants }: ObjectReader): boolean {
  return protections.length === 0 || grants.some((grant) => protectionLevel(protections, grant) !== 'denied');
}

/** Whether the value is unmasked in every row. */
export function isInClear(protections: readonly Protection[], { grants }: ObjectReader): boolean {
  const clear = grants.filter((grant) => protectionLevel(protections, grant) === 'clear');
  return protections.length === 0 || clear.length === grants.length || clear.some(({ rows }) => rows === 'all');
}

/** Whether every column that an expression reads is unmasked, including columns of related rows. */
export function isOpen(expression: Expression, reader: ObjectReader, readers: Readers): boolean {
  switch (expression.kind) {
    case 'column':
      return isInClear(
        expression.path.flatMap(({ protections = [] }) => protections),
        reader,
      );
    case 'related': {
      const target = readers.get(askedRelation(reader.object, expression.relation)?.to ?? '');
      return target !== undefined && partsOf(expression).every((part) => isOpen(part, target, readers));
    }
    default:
      return partsOf(expression).every((part) => isOpen(part, reader, readers));
  }
}
