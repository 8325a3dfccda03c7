import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { defined } from '../../core/defined.ts';
import type { Engines, ObjectState } from '../../core/engines/engine.ts';
import { limitsOf, type NamedLimits, type RoleLimits } from '../../core/model/access/role-limits.ts';
import type { Requester, Viewer } from '../../core/model/access/viewer.ts';
import type { Domain, Key, Mesh } from '../../core/model/model.ts';
import type { Quality } from '../../core/quality/verdicts/report.ts';
import type { FindStanding } from '../../core/quality/verdicts/standing.ts';
import { createCursorCipher } from '../../core/query/arguments/fields/cursor.ts';
import type { Planner } from '../../core/query/arguments/planner.ts';
import { defaultPlanLimits, type PlanLimits } from '../../core/query/plan/limits.ts';
import type { AuthorizedPlan } from '../../core/query/policy/authorize.ts';
import { deriveMaskKeys } from '../../core/query/sql/mask-keys.ts';
import type { FieldCode } from '../custom-fields/domain-fields.ts';
import type { Diagnosis, SubgraphStatus } from '../subgraph.ts';
import { type Access, AccessReader, type NoteAccess } from './access.ts';
import { planKeys } from './across/answer-keys.ts';
import type { KeysAnswer, KeysQuestion, Peers } from './across/peers.ts';
import { buildExecutableSchema } from './build-schema.ts';
import { DocumentCache } from './documents.ts';
import { FieldFailure } from './field-failure.ts';
import { type MaskedError, maskError } from './mask-error.ts';
import type { Caller, NoteTrust, Operation } from './operation.ts';
import { readOneVersion } from './read-one-version.ts';
import { type Observe, PlanRunner } from './runner.ts';
import { Violations } from './violations.ts';

export type { Access, NoteAccess, NoteTrust };

export interface SubgraphOptions {
  readonly domain: Domain;
  readonly mesh: Mesh;
  readonly sdl: string;
  /** One engine, or the set of engines with the domain's objects. */
  readonly engine: Engines;
  /** Shared by all processes that serve the domain, so that each can continue the pages of the others. */
  readonly cursorSecret: string;
  /** Shared by all processes that must mask equal values with equal hashes; `cursorSecret` when absent. */
  readonly maskSecret?: string;
  readonly limits?: PlanLimits;
  /** The other domains, for rows that no engine here can join; without it such an operation fails. */
  readonly peers?: Peers;
  /**
   * `ignored`: other domains are queried even where one statement could read them, for tests that compare both ways.
   */
  readonly coLocation?: 'used' | 'ignored';
  /** The code of the custom fields of the domain's objects; required where there are some. */
  readonly fieldCode?: FieldCode;
  /** Limits that replace the general limits, by role. */
  readonly roleLimits?: RoleLimits<NamedLimits>;
  /** The standing of objects with their contracts; absent where no checks run. */
  readonly findStanding?: FindStanding;
  /** The clock, for tests. */
  readonly now?: () => Date;
  /** Receives errors that clients must not see. */
  readonly report?: (masked: MaskedError) => void;
  /** Observes plans and statements, for tests and for explaining. */
  readonly observe?: Observe;
}

export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly viewer: Viewer;
  /** Called with the data that each statement read, for the audit log. */
  readonly noteAccess?: NoteAccess;
  /** Called with the reports on the objects that were read. */
  readonly noteTrust?: NoteTrust;
  /** Called for each `ExactKey` in the data; when absent, the data contains none. */
  readonly noteExactKey?: (() => void) | undefined;
  /** Aborts when the deadline has passed or the client has left; the engine then cancels the statement. */
  readonly signal?: AbortSignal;
  /** The caller behind the request, by whom engines share their time. */
  readonly requester?: Requester | undefined;
}

/** A domain as an executable federation subgraph, in process; the HTTP server serves the same one. */
export interface DomainSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  /** Executes one operation. Never throws for client input; problems are errors in the result. */
  readonly execute: (request: SubgraphRequest) => Promise<ExecutionResult>;
  /** Runs another domain's key query, for its caller. Throws RequestError. */
  readonly answerKeys: (
    question: KeysQuestion,
    caller: Caller & { readonly tellAccess?: NoteAccess; readonly requester?: Requester | undefined },
  ) => Promise<KeysAnswer>;
  readonly status: () => SubgraphStatus;
  /** Why its objects cannot be read, for operators only: reasons name paths and servers. */
  readonly diagnose: () => readonly Diagnosis[];
  readonly close: () => Promise<void>;
}

export function createSubgraph(options: SubgraphOptions): DomainSubgraph {
  const { domain, mesh, sdl, engine, report = () => undefined, now = () => new Date() } = options;
  const cursors = createCursorCipher(options.cursorSecret);
  const limits = options.limits ?? defaultPlanLimits;
  const limitsFor = (viewer: Viewer) => limitsOf(limits, options.roleLimits ?? {}, viewer);
  const across = options.peers && { peers: options.peers, limitsFor };
  const objects = new Map(mesh.domains.flatMap((member) => member.objects).map((object) => [object.typeName, object]));
  const runner = new PlanRunner({
    engine,
    objects: (typeName) => objects.get(typeName),
    cursors,
    maskKeys: deriveMaskKeys(options.maskSecret ?? options.cursorSecret),
    observe: options.observe,
    across,
    findStanding: options.findStanding,
    now,
  });
  const executable = buildExecutableSchema(domain, sdl, runner, options.fieldCode ?? new Map());
  const accesses = new AccessReader(mesh);
  const documents = new DocumentCache(executable);
  const keyMembers = new Map(
    [...domain.stubs, ...domain.objects].map(({ typeName, keys }) => [typeName, new Set(keysOfEntities(keys))]),
  );
  const stubs = new Map(domain.stubs.map((stub) => [stub.typeName, stub]));
  const planner: Omit<Planner, 'now' | 'limits'> = {
    object: (typeName) => objects.get(typeName),
    cursors,
    reach(object, target) {
      if (across === undefined) return 'joined';
      if (options.coLocation === 'ignored') return 'asked';
      const holder = engine.find(object.typeName);
      return holder !== undefined && holder === engine.find(target.typeName) ? 'joined' : 'asked';
    },
    // For an object on another engine, its own domain checks this.
    supportsRegex: (object) => engine.find(object.typeName)?.dialect.capabilities.regex !== 'none',
    stub(typeName) {
      const stub = stubs.get(typeName);
      if (stub === undefined) throw new Error(`${domain.name} has no stub of ${typeName}.`);
      return stub;
    },
  };
  return {
    name: domain.name,
    sdl,
    schema: executable,
    async execute({ query, variables, operationName, viewer, noteAccess, noteTrust, noteExactKey, signal, requester }) {
      const read = documents.read(query);
      if ('errors' in read) return { errors: read.errors };
      const own = limitsFor(viewer);
      return await readOneVersion(async (versions, isLast) => {
        const notes: (() => void)[] = [];
        const violations = new Violations((masked) => notes.push(() => report(masked)));
        const operation: Operation = {
          planner: { ...planner, limits: own, now: now() },
          viewer,
          signal,
          party: requester && { ...requester, share: own.share },
          noteAccess:
            noteAccess &&
            ((plan, rows) => {
              const access = accesses.read(plan, rows);
              notes.push(() => noteAccess(access));
            }),
          noteTrust,
          versions,
          loaders: new Map(),
          violations,
          custom: { fields: new Map(), loaders: new Map() },
          exactKeys: noteExactKey && { subgraph: domain.name, members: keyMembers, note: noteExactKey },
        };
        const result = await execute({
          schema: executable,
          document: read.document,
          contextValue: operation,
          ...defined({ variableValues: variables, operationName }),
        });
        if (versions.changed !== undefined && !isLast && signal?.aborted !== true) return undefined;
        const thrown = (result.errors ?? []).flatMap((error) => {
          if (!(error.originalError instanceof FieldFailure)) return [maskError(error, report, signal)];
          violations.fail(error.originalError, error.path ?? [], error.nodes);
          return [];
        });
        const errors = [...thrown, ...violations.errors];
        for (const note of notes) note();
        return errors.length === 0 ? result : { ...result, errors };
      });
    },
    answerKeys: async (question, { tellAccess, requester, ...caller }) => {
      const own = limitsFor(caller.viewer);
      const scope = { domain, schema: executable, planner: { ...planner, limits: own, now: now() } };
      const told = tellAccess && {
        noteAccess: (plan: AuthorizedPlan, rows: number) => tellAccess(accesses.read(plan, rows)),
      };
      return await runner.runKeys(await planKeys(question, scope), {
        ...caller,
        ...told,
        party: requester === undefined ? caller.party : { ...requester, share: own.share },
      });
    },
    status: () => ({
      ...statusOf(engine.states().filter((state) => state.object.domain === domain.name)),
      ...(options.findStanding === undefined ? {} : { quality: countQualities(domain, options.findStanding) }),
    }),
    diagnose: () => engine.states().flatMap((state) => diagnose(state, domain.name)),
    // The domains of a process share the engine; its opener closes it.
    close: async () => undefined,
  };
}

function keysOfEntities(keys: readonly Key[]): readonly string[] {
  return keys.flatMap(({ entity, fields }) => (entity ? fields : []));
}

function countQualities({ objects }: Domain, findStanding: FindStanding): Readonly<Record<Quality, number>> {
  const counts = { PASS: 0, WARN: 0, FAIL: 0, UNKNOWN: 0 };
  for (const { typeName } of objects) counts[findStanding(typeName)?.quality ?? 'UNKNOWN']++;
  return counts;
}

function diagnose(state: ObjectState, domain: string): readonly Diagnosis[] {
  const { typeName: object } = state.object;
  if (state.object.domain !== domain || state.kind === 'ready') return [];
  const reason = state.kind === 'drift' ? state.differences.join(' ') : state.reason;
  return [{ domain, object, state: state.kind, reason }];
}

function statusOf(states: readonly ObjectState[]): SubgraphStatus {
  const problems = states.flatMap((state) => {
    if (state.kind === 'ready') return [];
    return state.kind === 'drift'
      ? [`The data of ${state.object.typeName} has drifted from its contract.`]
      : [`The data of ${state.object.typeName} cannot be read.`];
  });
  if (problems.length === 0) return { state: 'ready', problems };
  return { state: problems.length === states.length ? 'unavailable' : 'degraded', problems };
}
