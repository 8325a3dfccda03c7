import type { ContractFile, ContractRole } from '../../contract/contract.ts';
import type { Grant } from '../../model/access/access.ts';
import { type Found, type FoundDetail, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { pairElements } from '../pair.ts';
import type { ObjectPair, ObjectView } from './object-view.ts';
import { impliesRule } from './row-rules.ts';

/** Compares `roles`: the roles that may read, and their row filters. */
export function compareRoles(
  before: ContractFile,
  after: ContractFile,
  objects: readonly ObjectPair[],
): readonly Found[] {
  const [older, newer] = [before.contract.roles, after.contract.roles];
  const coordinates = objects.flatMap((pair) => pair.after.coordinates);
  if (older.length === 0 && newer.length === 0) return [];
  const names = {
    ...sides(
      older.map(({ role }) => role),
      newer.map(({ role }) => role),
    ),
    coordinates,
  };
  if (older.length === 0) {
    const sentence = `Only ${newer.map(({ role }) => `\`${role}\``).join(', ')} may read the contract, and everybody could.`;
    return [found('roles-introduced', 'breaking', { path: ['roles'], sentence, ...names })];
  }
  if (newer.length === 0)
    return [found('roles-lifted', 'safe', { path: [], sentence: 'Everybody may read the contract.', ...names })];
  const { pairs, removed, added } = pairElements(older, newer, [({ role }) => role]);
  return [
    ...removed.map((role) =>
      found('role-removed', mayRead(role) ? 'breaking' : 'safe', {
        side: 'before',
        path: role.path,
        sentence: `The role \`${role.role}\` is gone.`,
        coordinates,
      }),
    ),
    ...added.map((role) =>
      found('role-added', 'safe', { path: role.path, sentence: `The role \`${role.role}\` is new.`, coordinates }),
    ),
    ...pairs.flatMap((pair) => compareRole(pair, objects, coordinates)),
  ];
}

interface RolePair {
  readonly before: ContractRole;
  readonly after: ContractRole;
}

function compareRole(pair: RolePair, objects: readonly ObjectPair[], coordinates: readonly string[]): readonly Found[] {
  const { before, after } = pair;
  const described = {
    path: after.path,
    sentence: `What is said about the role \`${after.role}\` changed.`,
    ...sides(before.description, after.description),
  };
  return [
    ...compareAccess(pair, coordinates),
    ...(mayRead(before) && mayRead(after) ? compareRowFilter(pair, objects, coordinates) : []),
    ...(before.description === after.description ? [] : [found('role-described', 'safe', described)]),
  ];
}

function compareAccess({ before, after }: RolePair, coordinates: readonly string[]): readonly Found[] {
  if (before.access === after.access) return [];
  const detail = {
    path: [...after.path, ...(after.access === undefined ? [] : ['access'])],
    sentence: `The access of the role \`${after.role}\` changed from ${before.access ?? 'none'} to ${after.access ?? 'none'}.`,
    ...sides(before.access, after.access),
    coordinates,
  };
  if (mayRead(before) === mayRead(after)) return [found('role-access-changed', 'safe', detail)];
  return [
    mayRead(after) ? found('role-access-granted', 'safe', detail) : found('role-access-withdrawn', 'breaking', detail),
  ];
}

/** The model's default: a role without `access` may read. */
function mayRead({ access = 'read' }: ContractRole): boolean {
  return access.toLowerCase().includes('read');
}

function compareRowFilter(
  { before, after }: RolePair,
  objects: readonly ObjectPair[],
  coordinates: readonly string[],
): readonly Found[] {
  const [older, newer] = [before.customProperties.rowFilter, after.customProperties.rowFilter];
  if (isEqual(older, newer)) return [];
  const detail: FoundDetail = {
    path: [...after.path, ...(newer === undefined ? [] : ['customProperties'])],
    sentence: `The rowFilter of the role \`${after.role}\` ${older === undefined ? 'is new' : newer === undefined ? 'is gone' : 'changed'}.`,
    ...sides(older, newer),
    coordinates,
  };
  if (older === undefined) return [found('row-filter-added', 'breaking', detail)];
  if (newer === undefined) return [found('row-filter-removed', 'safe', detail)];
  const served = objects.filter((pair) => pair.before.model !== undefined && pair.after.model !== undefined);
  const grants = served.map((pair) => [grantOf(pair.before, before.role), grantOf(pair.after, after.role)] as const);
  const isWider = grants.every(([old, now]) => includesRows(now, old));
  const isNarrower = grants.every(([old, now]) => includesRows(old, now));
  if (isWider) return [found('row-filter-widened', 'safe', detail)];
  return [
    isNarrower ? found('row-filter-narrowed', 'breaking', detail) : found('row-filter-changed', 'breaking', detail),
  ];
}

function grantOf({ model }: ObjectView, role: string): Grant | undefined {
  return model?.access.kind === 'roles' ? model.access.grants.find((grant) => grant.role === role) : undefined;
}

/** Whether one grant allows every row that the other allows; no grant allows none. */
function includesRows(grant: Grant | undefined, other: Grant | undefined): boolean {
  if (other === undefined || (grant !== undefined && grant.rows === undefined)) return true;
  return grant?.rows !== undefined && other.rows !== undefined && impliesRule(other.rows, grant.rows);
}
