import type { Viewer } from '../../model/access/viewer.ts';
import type { ModelObject } from '../../model/model.ts';
import { always, type Predicate } from '../plan/predicate.ts';
import { planRowFilter } from './row-filter.ts';

/** What one viewer may read of each object. */
export interface Policy {
  /** By type name. */
  readonly of: (object: string) => TableAccess;
  /** The rule because of which nobody may read an object at this moment; undefined for one that may be read. */
  readonly brokenRuleOf: (object: string) => BrokenRule | undefined;
}

/**
 * The grants by which a viewer reads an object; none when it may not be read. What the viewer sees is the union of what
 * each grant alone would show, never the rows of one with the columns of another.
 */
export interface TableAccess {
  readonly object: ModelObject;
  readonly grants: readonly TableGrant[];
}

/** A rule of a contract that its data break, where the contract asks that nobody reads them then. */
export interface BrokenRule {
  /** What should hold, in words; it may name the property, and no value. */
  readonly sentence: string;
  /** The field that it is about, if it is about one. */
  readonly field?: string;
}

export interface TableGrant {
  /** Absent for what a viewer reads without any role. */
  readonly role?: string;
  readonly rows: Predicate;
}

/**
 * Decides once for each object, when it is first asked for, but about broken rules each time: a policy may outlive what
 * is known of the data. Nothing is shared between viewers.
 */
export function createPolicy(
  viewer: Viewer,
  objects: (typeName: string) => ModelObject | undefined,
  brokenRuleOf: Policy['brokenRuleOf'] = () => undefined,
): Policy {
  const known = new Map<string, TableAccess>();
  return {
    brokenRuleOf,
    of(typeName) {
      const decided = known.get(typeName);
      if (decided !== undefined) return decided;
      const object = objects(typeName);
      if (object === undefined) throw new Error(`The mesh has no object ${typeName}.`);
      const access = { object, grants: listGrants(object, viewer) };
      known.set(typeName, access);
      return access;
    },
  };
}

function listGrants(object: ModelObject, viewer: Viewer): readonly TableGrant[] {
  const { access } = object;
  const roles = new Set(viewer.roles);
  if (access.kind === 'everyone') return [{ rows: always }, ...[...roles].map((role) => ({ role, rows: always }))];
  return access.grants.flatMap(({ role, rows }) => {
    if (!roles.has(role)) return [];
    const filter = rows === undefined ? always : planRowFilter(rows, object, viewer);
    return filter === undefined ? [] : [{ role, rows: filter }];
  });
}

/** The rows that any of the grants gives. */
export function rowsOf(grants: readonly TableGrant[]): Predicate {
  const rows = grants.map((grant) => grant.rows);
  return rows.some(isAlways) ? always : { kind: 'or', of: rows };
}

function isAlways(predicate: Predicate): boolean {
  return predicate.kind === 'and' && predicate.of.every(isAlways);
}
