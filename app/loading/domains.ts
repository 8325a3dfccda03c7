import { randomBytes } from 'node:crypto';
import { defined } from '../../core/defined.ts';
import type { ObjectState } from '../../core/engines/engine.ts';
import { openEngines, placeOf } from '../../core/engines/open-engines.ts';
import { planOnly } from '../../core/engines/planning-engines.ts';
import type { Mesh, ModelObject } from '../../core/model/model.ts';
import type { MeshTrust } from '../../core/quality/verdicts/mesh-trust.ts';
import type { VerdictBook } from '../../core/quality/verdicts/verdict-book.ts';
import type { LogicalPlan } from '../../core/query/plan/logical-plan.ts';
import { tablesOf } from '../../core/query/plan/tables.ts';
import type { Statement } from '../../core/query/sql/statement.ts';
import type { Log } from '../../gateway/request/log.ts';
import { createHttpPeers } from '../../gateway/transport/http-peers.ts';
import type { FieldCode } from '../../subgraphs/custom-fields/domain-fields.ts';
import { createLocalPeers } from '../../subgraphs/domain/across/local-peers.ts';
import { createSubgraph, type DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import type { Observe } from '../../subgraphs/domain/runner.ts';
import { openViewerTokens } from '../authentication.ts';
import type { Configuration } from '../configuration/read.ts';
import { readLimits } from '../limits.ts';
import { checkMesh } from '../quality/check-mesh.ts';
import { readEngineSettings } from './engine-settings.ts';
import { type LoadedMesh, listRoots, type PrintedDomain } from './load-mesh.ts';

export interface OpenDomains {
  readonly subgraphs: readonly DomainSubgraph[];
  /** The last known state of every object's data. */
  readonly states: () => readonly ObjectState[];
  /** The quality of the objects; absent without checks. */
  readonly trust?: MeshTrust;
  /** Closes the engines and the connections to other domains; callers close the subgraphs first. */
  close(): Promise<void>;
}

/** A statement that would run, with its plan. */
export interface PlannedStatement {
  readonly plan: LogicalPlan;
  readonly statement: Statement;
  /** The engine's dialect: `duckdb`, `postgres`. */
  readonly engine: string;
}

/** Receives statements instead of running them, and the problems of unreadable data. */
export interface PlanningOnly {
  readonly statement: (planned: PlannedStatement) => void;
  readonly problem: (sentence: string) => void;
}

/** The purpose of opened domains: to answer requests, with or without checks, or only to plan them. */
export interface DomainsPurpose {
  readonly log: Log;
  readonly planning?: PlanningOnly;
  /** The store for verdicts; without it the data is not checked. */
  readonly verdicts?: VerdictBook | undefined;
  /** Called when a cancelled statement does not stop. */
  readonly onStuck?: () => void;
  /** Called when DuckDB has failed and cannot be opened again. */
  readonly onBroken?: () => void;
}

/**
 * Opens the engines of the given domains and a subgraph for each, and runs their checks until it is closed. Unreadable
 * data affects only its own object.
 */
export async function openDomains(
  domains: readonly PrintedDomain[],
  loaded: LoadedMesh,
  configuration: Configuration,
  { log, planning, verdicts, onStuck, onBroken }: DomainsPurpose,
): Promise<OpenDomains> {
  const { mesh, fieldCode } = loaded;
  const { planLimits, roleLimits } = readLimits(configuration.settings);
  const engine = await openEngines({
    objects: readObjects(domains, mesh, configuration),
    roots: listRoots(configuration),
    settings: readEngineSettings(configuration),
    credentials: configuration.credentials,
    ...defined({ onStuck, onBroken }),
    ...(planning === undefined ? { onState: (state) => logState(state, log) } : {}),
  });
  const checked = verdicts && checkMesh(loaded, configuration, { engines: engine, book: verdicts, log });
  const engines = planning === undefined ? engine : planOnly(engine, planning.problem);
  const observe: Observe | undefined =
    planning &&
    ((plan, statement) => planning.statement({ plan, statement, engine: engine.of(tablesOf(plan)).dialect.name }));
  // While planning, custom field code would compute with made-up rows, and could have side effects.
  const code: FieldCode =
    planning === undefined
      ? fieldCode
      : new Map([...fieldCode.keys()].map((name) => [name, (rows) => rows.map(() => null)]));
  const cursorSecret = configuration.cursorKey ?? randomBytes(32).toString('base64');
  const tokens = openViewerTokens(configuration);
  const elsewhere = createHttpPeers({
    urls: new Map(Object.entries(configuration.settings.peers).map(([domain, { url }]) => [domain, url])),
    headersFor: async (viewer, domain, requester) => {
      const known = requester && { requestId: requester.request, caller: requester.name };
      return tokens === undefined ? {} : { authorization: `Bearer ${await tokens.signViewer(viewer, domain, known)}` };
    },
    timeout: configuration.settings.timeouts.subrequest,
    replyBytes: planLimits.semiJoinCharacters * 4,
    log,
  });
  const peers = createLocalPeers(() => subgraphs, elsewhere);
  const subgraphs: readonly DomainSubgraph[] = domains.map(({ domain, sdl }) =>
    createSubgraph({
      domain,
      mesh,
      fieldCode: code,
      sdl,
      engine: engines,
      peers,
      ...(checked === undefined ? {} : { findStanding: checked.trust.find }),
      ...defined({ observe }),
      cursorSecret,
      limits: planLimits,
      roleLimits,
      ...defined({ maskSecret: configuration.maskKey }),
      report: ({ id, path, error }) =>
        log.error({ errorId: id, path, err: error, subgraph: domain.name }, 'A field failed'),
    }),
  );
  return {
    subgraphs,
    states: () => engine.states(),
    ...(checked === undefined ? {} : { trust: checked.trust }),
    async close() {
      await checked?.close();
      await elsewhere.close();
      await engine.close();
    },
  };
}

/** Logs why an object's data cannot be read, which clients do not see, and when it can be read again. */
function logState(state: ObjectState, log: Log): void {
  const { typeName: object, domain } = state.object;
  switch (state.kind) {
    case 'ready':
      log.info({ domain, object }, 'The data of an object can be read again');
      return;
    case 'drift':
      log.warn({ domain, object, differences: state.differences }, 'The data of an object have drifted');
      return;
    case 'unavailable':
      log.warn({ domain, object, reason: state.reason, cause: state.cause }, 'The data of an object cannot be read');
  }
}

/**
 * The objects of the domains, and neighbouring objects of other domains that the same statement can read: tables of the
 * same database, and files of domains without a configured peer.
 */
function readObjects(
  domains: readonly PrintedDomain[],
  mesh: Mesh,
  { settings, credentials }: Configuration,
): readonly ModelObject[] {
  const own = domains.flatMap(({ domain }) => domain.objects);
  const places = new Set(own.map(({ source }) => placeOf(source, credentials)));
  const served = new Set(domains.map(({ domain }) => domain.name));
  const asked = new Set(domains.flatMap(({ domain }) => domain.neighbours.map(({ typeName }) => typeName)));
  const others = mesh.domains
    .filter(({ name }) => !served.has(name))
    .flatMap(({ objects }) => objects)
    .filter(
      ({ typeName, source, domain }) =>
        asked.has(typeName) &&
        places.has(placeOf(source, credentials)) &&
        (source.kind === 'table' || settings.peers[domain] === undefined),
    );
  return [...own, ...others];
}
