import type { Engine } from '../engines/engine.ts';
import { type AuthorizedPlan, authorize, type Policy } from '../plan/authorize.ts';
import type { CursorCipher } from '../plan/cursor.ts';
import type { ListPlan, LookupPlan } from '../plan/logical-plan.ts';
import { tablesOf } from '../plan/tables.ts';
import type { Connection } from '../result/connection.ts';
import { ResultReader, type Row } from '../result/read-rows.ts';
import { compile } from '../sql/compile.ts';
import { qualifiedName } from '../sql/fragment.ts';
import type { Statement } from '../sql/statement.ts';

/** Sees every plan with the statement it became, before that runs. */
export type Observe = (plan: AuthorizedPlan, statement: Statement) => void;

/** Takes a plan all the way to its result: authorize, compile, run, read. */
export class PlanRunner {
  readonly #engine: Engine;
  readonly #policy: Policy;
  readonly #reader: ResultReader;
  readonly #observe: Observe | undefined;

  constructor(engine: Engine, policy: Policy, cursors: CursorCipher, observe?: Observe) {
    this.#engine = engine;
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
    const authorized = authorize(plan, this.#policy);
    const statement = compile(authorized, this.#engine.dialect, (table) =>
      qualifiedName(this.#engine.tableName(table)),
    );
    this.#observe?.(authorized, statement);
    const columns = await this.#engine.run(statement, tablesOf(plan), {
      lane,
      ...(signal === undefined ? {} : { signal }),
    });
    return { columns, shape: statement.shape };
  }
}
