import { openQueryParser, type QueryParser } from '../embedded/parse-query.ts';
import type { CheckRule } from './check.ts';
import { compileQuery, printQuery, type QueryTable } from './compile/query.ts';
import { isMet } from './expectation.ts';
import { type Judgement, judgeFailure } from './judge.ts';
import { checkTree } from './query/check-tree.ts';
import { ask, findObject, type ObjectRun, queryTimeout } from './run-context.ts';

/** A parser that opens when the first query needs it. */
export interface LazyParser {
  readonly get: () => Promise<QueryParser>;
  readonly close: () => Promise<void>;
}

export function openLazyParser(): LazyParser {
  let opened: Promise<QueryParser> | undefined;
  return {
    get() {
      opened ??= openQueryParser();
      return opened;
    },
    async close() {
      (await opened)?.close();
    },
  };
}

/** Runs the query of a rule after checking the tables that it reads. */
export async function runQuery(
  rule: CheckRule & { readonly kind: 'query' },
  run: ObjectRun,
  parser: QueryParser,
): Promise<{ readonly judgement: Judgement; readonly duration: number }> {
  const { engine, options } = run;
  const use = checkTree(await parser.parse(printQuery(rule.query, engine.dialect)));
  if ('problem' in use) return failed(use.problem);
  const tables = await openTables(use.tables, rule, run);
  if ('problem' in tables) return failed(tables.problem);
  const limit = AbortSignal.timeout(options.queryTimeout ?? queryTimeout);
  const signal = options.signal === undefined ? limit : AbortSignal.any([options.signal, limit]);
  const statement = compileQuery(rule.query, tables.found, engine.dialect);
  try {
    const { columns, duration } = await ask(
      engine,
      statement,
      tables.found.map(({ object }) => object.typeName),
      { signal },
    );
    return { judgement: judgeAnswer(rule, columns[0] ?? []), duration };
  } catch (error) {
    options.signal?.throwIfAborted();
    return { judgement: judgeFailure(error), duration: 0 };
  }
}

function failed(reason: string): { readonly judgement: Judgement; readonly duration: number } {
  return { judgement: { outcome: 'error', reason }, duration: 0 };
}

/** Prepares the tables that the query names. Throws the engine's errors. */
async function openTables(
  names: ReadonlySet<string>,
  { query }: CheckRule & { readonly kind: 'query' },
  { engine, options }: ObjectRun,
): Promise<{ readonly found: readonly QueryTable[] } | { readonly problem: string }> {
  const found: QueryTable[] = [];
  for (const name of names) {
    const listed = query.tables.find((table) => table.name.toLowerCase() === name);
    const object = listed === undefined ? undefined : findObject(options.mesh, listed.typeName);
    if (listed === undefined || object === undefined) {
      return { problem: 'The query names a table that is no object of the domain.' };
    }
    if (options.engines.find(object.typeName) !== engine) {
      return { problem: `The data of ${object.name} are on another server, which the query cannot reach.` };
    }
    await engine.prepare([object.typeName]);
    const table = { domain: object.domain, object: object.typeName };
    found.push({
      name: listed.name,
      object,
      relation: engine.relation(table),
      unreadable: engine.unreadable(table),
    });
  }
  return { found };
}

/** The query's number or boolean. Strings are refused, because they could contain any data. */
function judgeAnswer({ expect }: CheckRule & { readonly kind: 'query' }, cells: readonly unknown[]): Judgement {
  const [cell] = cells;
  if (cells.length !== 1) return { outcome: 'error', reason: 'The query did not give exactly one row.' };
  const value = readAnswer(cell);
  if (value === undefined) return { outcome: 'error', reason: 'The query gave no number and no truth.' };
  return {
    outcome: isMet(expect, value) ? 'pass' : 'fail',
    measured: typeof value === 'boolean' ? String(value) : value,
  };
}

function readAnswer(cell: unknown): number | boolean | undefined {
  const text = String(cell ?? '');
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}
