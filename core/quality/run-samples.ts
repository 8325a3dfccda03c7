import { primaryKey, storedFields } from '../model/find.ts';
import type { Fragment } from '../query/sql/fragment.ts';
import type { Check, CheckRule } from './check.ts';
import { type CheckTable, tableOf } from './compile/compilation.ts';
import { isRepeated } from './compile/duplicates.ts';
import { compileRowTest } from './compile/row-test.ts';
import { compileSamples } from './compile/samples.ts';
import { compileSkipped, pathsWithin } from './compile/skipped.ts';
import { type Judgement, showsRows } from './judge.ts';
import { ask, type ObjectRun } from './run-context.ts';
import type { SampleRow } from './verdict.ts';

/**
 * Sample rows that break a promise, if requested. `where` selects those of a foreign key. A failing statement returns
 * none; the verdict is valid without them.
 */
export async function takeSamples(
  { rule }: Check,
  judgement: Judgement,
  run: ObjectRun,
  where?: Fragment,
): Promise<readonly SampleRow[]> {
  const { samples, signal } = run.options;
  if (samples === undefined || samples.count < 1) return [];
  const { object, engine } = run;
  try {
    const relation = engine.relation({ domain: object.domain, object: object.typeName });
    const table = tableOf(object, engine, 'checked');
    const sought = seek(rule, judgement, { table, relation, where });
    if (sought === undefined) return [];
    const request = { ...sought, limit: samples.count, maskKeys: samples.maskKeys };
    const { statement, cells } = compileSamples(request, table, relation);
    const { columns } = await ask(engine, statement, [object.typeName], { signal });
    const rows = columns[0]?.length ?? 0;
    return Array.from({ length: rows }, (_row, index) =>
      cells.map((cell, column) => ({ ...cell, value: textOf(columns[column]?.[index]) })),
    );
  } catch {
    signal?.throwIfAborted();
    return [];
  }
}

/** The condition for sample rows, and their fields besides the key; undefined if the rule has no samples. */
function seek(
  rule: CheckRule,
  judgement: Judgement,
  {
    table,
    relation,
    where,
  }: { readonly table: CheckTable; readonly relation: Fragment; readonly where?: Fragment | undefined },
): { readonly where: Fragment; readonly fields: readonly string[] } | undefined {
  switch (rule.kind) {
    case 'rows':
      if (!showsRows(rule, judgement)) return undefined;
      return { where: compileRowTest(rule.path, rule.test, table), fields: [rule.path[0].name] };
    case 'duplicates':
      if (!showsRows(rule, judgement)) return undefined;
      return { where: isRepeated(rule.fields, table, relation), fields: rule.fields };
    case 'reference':
      return where === undefined || !showsRows(rule, judgement) ? undefined : { where, fields: rule.fields };
    case 'values':
      return judgement.outcome === 'fail' ? seekUnreadable(table) : undefined;
    default:
      return undefined;
  }
}

/** Table rows have no line numbers, so their keys identify them. */
function seekUnreadable(table: CheckTable): ReturnType<typeof seek> {
  const { object } = table;
  if (object.source.kind !== 'table' || primaryKey(object) === undefined) return undefined;
  const where = compileSkipped(storedFields(object).flatMap(pathsWithin), table);
  return where && { where, fields: [] };
}

function textOf(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
