import { defined } from '../../../core/defined.ts';
import { type ArgumentPath, RequestError } from '../../../core/errors/request-error.ts';
import type { ObjectReport } from '../../../core/quality/verdicts/report.ts';
import { formatArgument } from '../../../core/query/arguments/bad-input.ts';
import { stableText } from '../../../core/query/arguments/fields/field-key.ts';
import {
  type Elsewhere,
  type ElsewhereColumn,
  type ExistsElsewhere,
  type FetchedColumn,
  type FetchedList,
  fetchedStorage,
  storageOf,
} from '../../../core/query/plan/elsewhere.ts';
import type { PlanLimits } from '../../../core/query/plan/limits.ts';
import type {
  GroupPlan,
  GroupSelection,
  KeysPlan,
  List,
  LogicalPlan,
  Refusal,
  RowSelection,
  ToOne,
} from '../../../core/query/plan/logical-plan.ts';
import { allOf, columnOf, type Predicate } from '../../../core/query/plan/predicate.ts';
import { rewriteLeaves } from '../../../core/query/plan/walk.ts';
import { isRefusal, refusalOf } from '../../../core/query/policy/forbidden.ts';
import { runNestedField } from '../../../core/query/rows/nested-run.ts';
import type { Caller } from '../operation.ts';
import type { KeysAnswer, KeysQuestion, Peers } from './peers.ts';

/** Runs a plan for keys in an engine of this domain. */
export type RunKeys = (plan: KeysPlan) => Promise<KeysAnswer>;

/**
 * Resolves the parts of a plan that need other domains, so that the rest is one statement of one engine. A condition
 * becomes a list of the keys that pass it. A column becomes a table of values for the keys of this domain's filtered
 * rows. Throws QUERY_TOO_BROAD where there are more keys than two engines may exchange.
 */
export class SemiJoin {
  readonly #peers: Peers;
  readonly #limits: PlanLimits;
  readonly #runKeys: RunKeys;
  readonly #caller: Caller;
  readonly #reports = new Map<string, ObjectReport>();

  constructor(peers: Peers, limits: PlanLimits, caller: Caller, runKeys: RunKeys) {
    this.#peers = peers;
    this.#limits = limits;
    this.#caller = caller;
    this.#runKeys = runKeys;
  }

  /** The reports of other domains on the objects that they read. */
  get reports(): readonly ObjectReport[] {
    return [...this.#reports.values()];
  }

  async resolve(plan: LogicalPlan): Promise<LogicalPlan> {
    switch (plan.kind) {
      case 'list':
        return { ...plan, list: await this.#resolveList(plan.list) };
      case 'lookup':
        return { ...plan, selection: await this.#resolveSelection(plan.selection) };
      case 'groups':
        return await this.#resolveGroups(plan);
      case 'keys':
        return { ...plan, where: await this.#resolvePredicate(plan.where) };
    }
  }

  async #resolveList(list: List): Promise<List> {
    const where = await this.#resolvePredicate(list.where);
    const { rows } = list;
    if (rows === undefined) return { ...list, where };
    const asked = rows.order.flatMap(({ operand }) => (operand.kind === 'elsewhereColumn' ? [operand] : []));
    const [fetched, selection] = await Promise.all([
      this.#fetchColumns(asked, { object: list.table.object, table: list.table, where }),
      this.#resolveSelection(rows.selection),
    ]);
    const order = rows.order.map((term) => {
      const { operand } = term;
      return operand.kind === 'elsewhereColumn' ? { ...term, operand: fetched.get(operand) ?? operand } : term;
    });
    return { ...list, where, rows: { ...rows, order, selection } };
  }

  /** A refusal by another domain in a related list refuses that list alone, as in authorization. */
  async #resolveSelection(selection: RowSelection): Promise<RowSelection> {
    const refused: Refusal[] = [...(selection.refused ?? [])];
    const [toOne, toMany] = await Promise.all([
      this.#resolveToOne(selection.toOne),
      Promise.all(
        selection.toMany.map(async (many) => {
          try {
            return [{ ...many, list: await runNestedField(many.key, () => this.#resolveList(many.list)) }];
          } catch (error) {
            if (!isRefusal(error)) throw error;
            refused.push(refusalOf(many.key, error));
            return [];
          }
        }),
      ),
    ]);
    return { ...selection, toOne, toMany: toMany.flat(), ...(refused.length === 0 ? {} : { refused }) };
  }

  #resolveToOne(toOne: readonly ToOne[]): Promise<readonly ToOne[]> {
    return Promise.all(toOne.map(async (one) => ({ ...one, selection: await this.#resolveSelection(one.selection) })));
  }

  async #resolveGroupSelection({ previous, ...selection }: GroupSelection): Promise<GroupSelection> {
    const [toOne, toOneOfPrevious] = await Promise.all([
      this.#resolveToOne(selection.toOne),
      this.#resolveToOne(previous?.toOne ?? []),
    ]);
    return {
      ...selection,
      toOne,
      ...(previous === undefined ? {} : { previous: { ...previous, toOne: toOneOfPrevious } }),
    };
  }

  async #resolveGroups(plan: GroupPlan): Promise<GroupPlan> {
    const { previous } = plan;
    const selection = await this.#resolveGroupSelection(plan.selection);
    const where = await this.#resolvePredicate(plan.where);
    const compared = previous && { ...previous, where: await this.#resolvePredicate(previous.where) };
    const asked = plan.dimensions.flatMap((dimension) =>
      dimension.kind === 'elsewhere' && dimension.column.kind === 'elsewhereColumn' ? [dimension.column] : [],
    );
    const either: Predicate = compared === undefined ? where : { kind: 'or', of: [where, compared.where] };
    const fetched = await this.#fetchColumns(asked, {
      object: plan.object,
      table: plan.table,
      where: allOf([either, ...partitionOf(plan)]),
    });
    const dimensions = plan.dimensions.map((dimension) =>
      dimension.kind === 'elsewhere' && dimension.column.kind === 'elsewhereColumn'
        ? { ...dimension, column: fetched.get(dimension.column) ?? dimension.column }
        : dimension,
    );
    return { ...plan, where, dimensions, selection, ...defined({ previous: compared }) };
  }

  #resolvePredicate(predicate: Predicate): Promise<Predicate> {
    return rewriteLeaves(predicate, async (part) => (part.kind === 'existsElsewhere' ? this.#fetchKeys(part) : part));
  }

  async #fetchKeys({ elsewhere, filter }: ExistsElsewhere): Promise<Predicate> {
    const { columns } = await this.#ask(elsewhere, { values: [], ...defined({ filter }) });
    return { kind: 'among', columns: elsewhere.on.map(({ outer }) => outer), keys: keyLists(elsewhere, columns) };
  }

  /** Columns of one related row are fetched together. */
  async #fetchColumns(
    asked: readonly ElsewhereColumn[],
    rows: Pick<KeysPlan, 'object' | 'table' | 'where'>,
  ): Promise<ReadonlyMap<ElsewhereColumn, FetchedColumn>> {
    const byRow = Map.groupBy(asked, ({ elsewhere: { object, on } }) =>
      stableText([object, on.map(({ outer, inner }) => [outer.name, inner.name])]),
    );
    const fetched = await Promise.all([...byRow.values()].map((columns) => this.#fetchRow(columns, rows)));
    return new Map(fetched.flat());
  }

  async #fetchRow(
    asked: readonly ElsewhereColumn[],
    rows: Pick<KeysPlan, 'object' | 'table' | 'where'>,
  ): Promise<readonly (readonly [ElsewhereColumn, FetchedColumn])[]> {
    const [first] = asked;
    if (first === undefined) return [];
    const { elsewhere } = first;
    const key = elsewhere.on.map(({ outer }) => columnOf(outer));
    const held = await this.#runKeys({ kind: 'keys', ...rows, key, values: [], limit: this.#limits.semiJoinKeys });
    this.#refuseBroad(held, elsewhere, 'The rows that pass the filter refer to');
    const among = held.columns.map((list) => list.map(String));
    const values = [...new Set(asked.map(({ field }) => field))];
    // Sent even without any key: a viewer without permission gets the refusal whatever rows there are.
    const answer = await this.#ask(elsewhere, { values, among });
    const keys = keyLists(elsewhere, answer.columns);
    return asked.map((column) => {
      const place = elsewhere.on.length + values.indexOf(column.field);
      const list = { storage: column.type.storage, values: answer.columns[place] ?? [] };
      const columns = elsewhere.on.map(({ outer }) => outer);
      return [column, { kind: 'fetchedColumn', columns, keys, values: list, type: column.type }];
    });
  }

  async #ask(elsewhere: Elsewhere, question: Pick<KeysQuestion, 'values' | 'filter' | 'among'>): Promise<KeysAnswer> {
    const { object, domain, on, path } = elsewhere;
    const key = on.map(({ inner }) => inner.name);
    const limit = this.#limits.semiJoinKeys;
    try {
      const answer = await this.#peers.ask(domain, { object, key, limit, ...question }, this.#caller);
      this.#refuseBroad(answer, elsewhere, 'What is asked of the other domain leads to');
      for (const report of answer.trust ?? []) this.#reports.set(report.object, report);
      return answer;
    } catch (error) {
      throw error instanceof RequestError ? blameArgument(error, path) : error;
    }
  }

  #refuseBroad({ columns }: KeysAnswer, { object, path }: Elsewhere, what: string): void {
    const { semiJoinKeys, semiJoinCharacters } = this.#limits;
    const count = columns[0]?.length ?? 0;
    const isBroad = count > semiJoinKeys;
    if (!isBroad && countCharacters(columns) <= semiJoinCharacters) return;
    const much = isBroad ? `more than ${semiJoinKeys} rows` : `more than ${semiJoinCharacters} characters`;
    throw new RequestError(
      'QUERY_TOO_BROAD',
      `${formatArgument(path)}: ${what} ${much} of ${object}, which are in another domain. Narrow the filter.`,
      { argument: path },
    );
  }
}

/**
 * Another domain's error is about its own query; the client only knows the argument behind it. A refusal applies to the
 * field as a whole, as it does where one statement reads both domains.
 */
function blameArgument(error: RequestError, argument: ArgumentPath): RequestError {
  if (isRefusal(error)) return error;
  const { code, message, retryAfter, cause } = error;
  return new RequestError(code, message, {
    argument,
    ...defined({ retryAfter, cause }),
  });
}

/** Groups under entities only contain the rows of these. */
function partitionOf({ partition }: GroupPlan): readonly Predicate[] {
  if (partition === undefined) return [];
  const count = partition.keys[0]?.values.length ?? 0;
  const present = Array.from({ length: count }, (_, row) => row).filter((row) =>
    partition.keys.every(({ values }) => typeof values[row] === 'string'),
  );
  const keys = partition.keys.map(({ field, values }) => ({
    storage: storageOf(field),
    values: present.map((row) => values[row] ?? ''),
  }));
  return [{ kind: 'among', columns: partition.on, keys }];
}

function keyLists({ on }: Elsewhere, columns: KeysAnswer['columns']): readonly FetchedList[] {
  return on.map(({ inner }, index) => ({
    storage: fetchedStorage(storageOf(inner)),
    values: (columns[index] ?? []).map(String),
  }));
}

function countCharacters(columns: KeysAnswer['columns']): number {
  let count = 0;
  for (const column of columns) for (const text of column) count += text?.length ?? 0;
  return count;
}
