import type { ContractFile, ContractServer } from '../../contract/contract.ts';
import type { Report } from '../report.ts';

/** The server of a contract that the mesh uses, or the reason for having none. */
export type ChosenServer =
  | { readonly kind: 'server'; readonly server: ContractServer; readonly type: ServedType }
  | { readonly kind: 'none'; readonly reason: string };

/** ODCS server types that an engine serves; `resolvers` in `sources.ts` has one entry for each. */
const servedTypes = ['local', 'duckdb', 'postgresql', 'postgres'] as const;
export type ServedType = (typeof servedTypes)[number];

/**
 * Picks the first server of the environment, else the first without an environment; if no environment is set, the
 * first. Data of another environment is never used instead.
 */
export function chooseServer(
  file: ContractFile,
  { environment, report }: { readonly environment: string | undefined; readonly report: Report },
): ChosenServer {
  const { servers } = file.contract;
  const server =
    environment === undefined
      ? servers[0]
      : (servers.find((candidate) => candidate.environment === environment) ??
        servers.find((candidate) => candidate.environment === undefined));
  if (server === undefined) {
    const reason =
      servers.length === 0 ? 'The contract names no server.' : `The contract names no server for "${environment}".`;
    if (file.contract.objects.length === 0) return { kind: 'none', reason };
    report.warning(file, {
      code: 'SERVER_MISSING',
      path: ['servers'],
      sentence: `${reason} Its objects are described, but cannot be queried.`,
      hint: `Add an entry to "servers"${environment === undefined ? '' : ` with "environment: ${environment}"`}.`,
    });
    return { kind: 'none', reason };
  }
  const type = servedTypes.find((one) => one === server.type.toLowerCase());
  if (type !== undefined) return { kind: 'server', server, type };
  const reason = `There is no engine for servers of type "${server.type}".`;
  report.warning(file, {
    code: 'SERVER_UNSUPPORTED',
    path: [...server.path, 'type'],
    sentence: `${reason} The objects of the contract are described, but cannot be queried.`,
    hint: `Name a server of one of the types ${servedTypes.join(', ')}.`,
  });
  return { kind: 'none', reason };
}
