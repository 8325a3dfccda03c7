import type { Engines } from '../engines/engine.ts';
import { type AuthorizedPlan, authorize, type Policy } from '../plan/authorize.ts';
import type { CursorCipher } from '../plan/cursor.ts';
import type { ListPlan, LookupPlan } from '../plan/logical-plan.ts';
import { tablesOf } from '../plan/tables.ts';
import type { Connection } from '../result/connection.ts';
import { ResultReader, type Row } from '../result/read-rows.ts';
import { compile } from '../sql/compile.ts';
import type { Statement } from '../sql/statement.ts';

/** Sees every plan with the statement it became, before that runs. */
export type Observe = (plan: AuthorizedPlan, statement: Statement) => void;

/** Takes a plan all the way to its result: authorize, compile, run, read. */
export class PlanRunner {
  readonly #engines: Engines;
  readonly #policy: Policy;
  readonly #reader: ResultReader;
  readonly #observe: Observe | undefined;

  constructor(engine: Engines, policy: Policy, cursors: CursorCipher, observe?: Observe) {
    this.#engines = engine;
    this.#policy = policy;
    this.#reader = new ResultReader(cursors);
    this.#observe = observe;
  }

  async runLookup(plan: LookupPlan, signal: AbortSignal | undefined): Promise<readonly (Row | null)[]> {
    const { columns, shape } = await this.#run(plan, 'short', signal);
    if (shape.kind !== 'lookup') throw new Error('A lookup compiled to a list.');
    return this.#reader.readLookup(columns, shape);
  }

  async runList(plan: ListPlan, signal: AbortSignal | undefined): Promise<Connection> {
    const { columns, shape } = await this.#run(plan, 'long', signal);
    if (shape.kind !== 'list') throw new Error('A list compiled to a lookup.');
    return this.#reader.readList(columns, shape);
  }

  async #run(plan: LookupPlan | ListPlan, lane: 'short' | 'long', signal: AbortSignal | undefined) {
    const objects = tablesOf(plan);
    const engine = this.#engines.of(objects);
    await engine.prepare(objects);
    const authorized = authorize(plan, this.#policy);
    const statement = compile(authorized, engine.dialect, engine.relation);
    this.#observe?.(authorized, statement);
    const columns = await engine.run(statement, objects, { lane, ...(signal === undefined ? {} : { signal }) });
    return { columns, shape: statement.shape };
  }
}
