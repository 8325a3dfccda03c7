import type { Fragment } from '../query/sql/fragment.ts';
import type { Check } from './check.ts';
import { tableOf } from './compile/compilation.ts';
import { isRepeated } from './compile/duplicates.ts';
import { compileRowTest } from './compile/row-test.ts';
import { compileSamples } from './compile/samples.ts';
import { type Judgement, showsRows } from './judge.ts';
import { ask, type ObjectRun } from './run-context.ts';
import type { SampleRow } from './verdict.ts';

/**
 * Some rows that break a promise, when they are asked for. `where` finds those of a foreign key. A statement that fails
 * gives none: the verdict stands without them.
 */
export async function takeSamples(
  { rule }: Check,
  judgement: Judgement,
  run: ObjectRun,
  where?: Fragment,
): Promise<readonly SampleRow[]> {
  const { samples, signal } = run.options;
  const expects = rule.kind === 'rows' || rule.kind === 'duplicates' || rule.kind === 'reference' ? rule : undefined;
  if (samples === undefined || samples.count < 1 || expects === undefined || !showsRows(expects, judgement)) return [];
  const { object, engine } = run;
  const relation = engine.relation({ domain: object.domain, object: object.typeName });
  const table = tableOf(object, engine, 'checked');
  const fields = expects.kind === 'rows' ? [expects.path[0].name] : expects.fields;
  const condition = (): Fragment | undefined => {
    if (expects.kind === 'rows') return compileRowTest(expects.path, expects.test, table);
    return expects.kind === 'duplicates' ? isRepeated(expects.fields, table, relation) : where;
  };
  const wanted = condition();
  if (wanted === undefined) return [];
  const { statement, cells } = compileSamples(
    { where: wanted, fields, limit: samples.count, maskKeys: samples.maskKeys },
    table,
    relation,
  );
  try {
    const { columns } = await ask(engine, statement, [object.typeName], signal);
    const rows = columns[0]?.length ?? 0;
    return Array.from({ length: rows }, (_row, index) =>
      cells.map((cell, column) => ({ ...cell, value: textOf(columns[column]?.[index]) })),
    );
  } catch {
    signal?.throwIfAborted();
    return [];
  }
}

function textOf(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
