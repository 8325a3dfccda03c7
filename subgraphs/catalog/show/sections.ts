import type { AuthoritativeDefinition, ContractSupport, ContractTeam, Json } from '../../../core/contract/contract.ts';
import type { ShownObject } from './scope.ts';

/** A member of a team, as the catalog shows people. */
export type Member = ContractTeam['members'][number];

export function showTeam(team: ContractTeam | undefined): ShownObject | null {
  return team === undefined ? null : { ...team };
}

/** The members whose role is owner. */
export function ownersOf(team: ContractTeam | undefined): readonly Member[] {
  return (team?.members ?? []).filter(({ role = '' }) => /\bowner\b/i.test(role));
}

export function showSupport(support: readonly ContractSupport[]): readonly ShownObject[] {
  return support.map((channel) => ({ ...channel }));
}

export function showDefinitions(definitions: readonly AuthoritativeDefinition[]): readonly ShownObject[] {
  return definitions.map((definition) => ({ ...definition }));
}

/** A value of a contract as a string; null stays null. */
export function printJson(value: Json | undefined): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
