import type { Viewer } from '../../model/access/viewer.ts';
import type { ModelObject } from '../../model/model.ts';
import { always, type Predicate } from '../plan/predicate.ts';
import { planRowFilter } from './row-filter.ts';

/** The access of one viewer to each object. */
export interface Policy {
  /** The access to an object, by type name. */
  readonly of: (object: string) => TableAccess;
  /** The broken rule that currently blocks all reads of an object; undefined for a readable object. */
  readonly brokenRuleOf: (object: string) => BrokenRule | undefined;
}

/**
 * The grants by which a viewer reads an object; empty when it may not be read. The viewer sees the union of what each
 * grant alone shows, never the rows of one grant with the columns of another.
 */
export interface TableAccess {
  readonly object: ModelObject;
  readonly grants: readonly TableGrant[];
}

/** A violated rule of a contract that blocks reads in that case. */
export interface BrokenRule {
  /** The rule in words; it may name the property, and no value. */
  readonly sentence: string;
  /** The field of the rule, if it has one. */
  readonly field?: string;
}

export interface TableGrant {
  /** Absent for the access of a viewer without roles. */
  readonly role?: string;
  readonly rows: Predicate;
}

/**
 * Decides the access once for each object, on first use, but checks broken rules each time: a policy may outlive the
 * verdicts. Viewers share nothing.
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

/** The rows that at least one of the grants contains. */
export function rowsOf(grants: readonly TableGrant[]): Predicate {
  const rows = grants.map((grant) => grant.rows);
  return rows.some(isAlways) ? always : { kind: 'or', of: rows };
}

function isAlways(predicate: Predicate): boolean {
  return predicate.kind === 'and' && predicate.of.every(isAlways);
}
