import { setImmediate } from 'node:timers/promises';
import { defined } from '../../core/defined.ts';
import type { Engines } from '../../core/engines/engine.ts';
import { mayExplain, type Viewer } from '../../core/model/access/viewer.ts';
import type { ModelObject } from '../../core/model/model.ts';
import type { ObjectReport } from '../../core/quality/verdicts/report.ts';
import type { FindStanding } from '../../core/quality/verdicts/standing.ts';
import type { CursorCipher } from '../../core/query/arguments/fields/cursor.ts';
import type { PlanLimits } from '../../core/query/plan/limits.ts';
import type { GroupPlan, KeysPlan, ListPlan, LogicalPlan, LookupPlan } from '../../core/query/plan/logical-plan.ts';
import { tablesOf } from '../../core/query/plan/tables.ts';
import { type AuthorizedPlan, authorize } from '../../core/query/policy/authorize.ts';
import { createPolicy, type Policy } from '../../core/query/policy/policy.ts';
import type { Connection } from '../../core/query/result/connection.ts';
import { type Columns, ResultReader } from '../../core/query/result/read-rows.ts';
import type { Row } from '../../core/query/result/row.ts';
import { compile } from '../../core/query/sql/compile.ts';
import { formatSql } from '../../core/query/sql/format-sql.ts';
import type { MaskKeys } from '../../core/query/sql/mask-keys.ts';
import type { Statement, StatementShape } from '../../core/query/sql/statement.ts';
import { askOnce } from './across/ask-once.ts';
import type { KeysAnswer, Peers } from './across/peers.ts';
import { SemiJoin } from './across/semi-join.ts';
import { type ReadTrust, readTrust } from './answer-trust.ts';
import type { Caller } from './operation.ts';
import { explainAbort } from './resolve/custom-context.ts';
import { fillNumbers } from './resolve/fill-numbers.ts';
import type { TrustedGroups } from './resolve/run-numbers.ts';

/** Observes every plan with its statement, before that runs. */
export type Observe = (plan: AuthorizedPlan, statement: Statement) => void;

/** The other domains, for rows that no engine here can read. */
export interface Across {
  readonly peers: Peers;
  readonly limitsFor: (viewer: Viewer) => PlanLimits;
}

export interface PlanRunnerOptions {
  readonly engine: Engines;
  readonly objects: FindObject;
  readonly cursors: CursorCipher;
  readonly maskKeys: MaskKeys;
  readonly observe?: Observe | undefined;
  readonly across?: Across | undefined;
  /** The standing of objects with their contracts; absent where no checks run. */
  readonly findStanding?: FindStanding | undefined;
  readonly now?: () => Date;
}

type FindObject = (typeName: string) => ModelObject | undefined;

interface Resolved {
  readonly plan: LogicalPlan;
  readonly elsewhere: readonly ObjectReport[];
}

type Read<Result> = (
  columns: Columns,
  shape: StatementShape,
  reader: ResultReader,
  trust: ReadTrust,
) => Result | Promise<Result>;

/** Runs a plan to its result: authorize, compile, run, read. */
export class PlanRunner {
  readonly #engines: Engines;
  readonly #objects: FindObject;
  readonly #maskKeys: MaskKeys;
  readonly #policies = new WeakMap<Viewer, Policy>();
  readonly #cursors: CursorCipher;
  readonly #observe: Observe | undefined;
  readonly #across: Across | undefined;
  readonly #findStanding: FindStanding;
  readonly #now: () => Date;

  constructor({ engine, objects, cursors, maskKeys, observe, across, ...trust }: PlanRunnerOptions) {
    this.#engines = engine;
    this.#objects = objects;
    this.#cursors = cursors;
    this.#maskKeys = maskKeys;
    this.#observe = observe;
    this.#across = across && { ...across, peers: askOnce(across.peers) };
    this.#findStanding = trust.findStanding ?? (() => undefined);
    this.#now = trust.now ?? (() => new Date());
  }

  runLookup(plan: LookupPlan, caller: Caller): Promise<readonly (Row | null)[]> {
    return this.#run(plan, 'short', caller, (columns, shape, reader) => {
      if (shape.kind !== 'lookup') throw new Error('A lookup compiled to something else.');
      return reader.readLookup(columns, shape);
    });
  }

  runList(plan: ListPlan, caller: Caller): Promise<Connection> {
    return this.#run(plan, 'long', caller, (columns, shape, reader) => {
      if (shape.kind !== 'list') throw new Error('A list compiled to something else.');
      return reader.readList(columns, shape);
    });
  }

  /** The groups of each of the `partitions` partitions. */
  runGroups(plan: GroupPlan, partitions: number, caller: Caller): Promise<TrustedGroups> {
    return this.#run(plan, 'long', caller, async (columns, shape, reader, trust) => {
      if (shape.kind !== 'groups') throw new Error('Groups compiled to something else.');
      return { ...(await reader.readGroups(columns, shape, partitions)), trust: trust.all };
    });
  }

  /** The keys of a plan with their values, as canonical texts. */
  runKeys(plan: KeysPlan, caller: Caller): Promise<KeysAnswer> {
    return this.#run(plan, 'long', caller, async (columns, _shape, reader, trust) => ({
      columns: await reader.readTexts(columns),
      trust: trust.reports,
    }));
  }

  /** The plan with all parts for other domains resolved, and these domains' reports. */
  async #resolve(plan: LogicalPlan, caller: Caller): Promise<Resolved> {
    if (this.#across === undefined) return { plan, elsewhere: [] };
    const { peers, limitsFor } = this.#across;
    const join = new SemiJoin(peers, limitsFor(caller.viewer), caller, (keys) => this.runKeys(keys, caller));
    return { plan: await join.resolve(plan), elsewhere: join.reports };
  }

  /** By identity: a viewer belongs to one request, and two viewers never share a policy. */
  #policyOf(viewer: Viewer): Policy {
    const policy =
      this.#policies.get(viewer) ??
      createPolicy(viewer, this.#objects, (object) => this.#findStanding(object)?.blockedBy);
    this.#policies.set(viewer, policy);
    return policy;
  }

  async #run<Result>(asked: LogicalPlan, lane: 'short' | 'long', caller: Caller, read: Read<Result>): Promise<Result> {
    const { signal, versions } = caller;
    const policy = this.#policyOf(caller.viewer);
    // First of all, and only for readable objects, so that the state of unreadable data stays unknown.
    const readable = tablesOf(asked).filter((object) => policy.of(object).grants.length > 0);
    const sources = { findStanding: this.#findStanding, policy, now: this.#now() };
    caller.noteTrust?.(readTrust(readable, [], sources).reports);
    // Authorized first, so that no other domain is queried for a forbidden plan.
    authorize(asked, policy);
    const { plan, elsewhere } = await this.#resolve(asked, caller);
    const engine = this.#engines.of(tablesOf(plan));
    const trust = readTrust(readable, elsewhere, sources);
    caller.noteTrust?.(elsewhere);
    const authorized = authorize(plan, policy);
    const objects = tablesOf(authorized);
    await engine.prepare(objects);
    const { dialect, relation, unreadable } = engine;
    const statement = compile(authorized, { dialect, relation, unreadable, maskKeys: this.#maskKeys });
    this.#observe?.(authorized, statement);
    const { party } = caller;
    const cells = await engine.run(statement, objects, {
      lane,
      party,
      ...defined({ signal, versions }),
    });
    const columns = allColumns(cells, statement);
    caller.noteAccess?.(authorized, columns[0]?.length ?? 0);
    const sql = mayExplain(caller.viewer) ? formatSql(statement.text) : null;
    const pause = () => giveTurn(signal);
    const reader = new ResultReader({ cursors: this.#cursors, sql, pause, trustIn: trust.of });
    const result = await read(columns, statement.shape, reader, trust);
    await fillNumbers(reader.pending, this, caller);
    return result;
  }
}

/** Engines may omit the columns of an empty result; this adds them. */
function allColumns(cells: Columns, { width }: Statement): Columns {
  return cells.length === width ? cells : Array.from({ length: width }, (_, index) => cells[index] ?? []);
}

/** Yields to other requests. */
async function giveTurn(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  if (signal?.aborted === true) throw explainAbort(signal.reason);
}
