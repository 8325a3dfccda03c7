import { ReadVersions } from '../engines/read-versions.ts';
import type { ModelObject } from '../model/model.ts';
import type { Fragment } from '../query/sql/fragment.ts';
import type { CheckRule } from './check.ts';
import { tableOf } from './compile/compilation.ts';
import {
  compileAbsentKeys,
  compileKeys,
  compileReference,
  compileSide,
  isDangling,
  type ReferenceSide,
} from './compile/reference.ts';
import { addReason, type Judgement, judgeRows } from './judge.ts';
import { ask, findObject, type ObjectRun, readCount } from './run-context.ts';

type ReferenceRule = CheckRule & { readonly kind: 'reference' };

/** The maximum number of distinct keys to compare between engines; they are kept in memory. */
const mostKeys = 500_000;

/** The number of keys per statement to the other engine. */
const keysAtOnce = 20_000;

/**
 * Counts the rows that reference a missing row: in one statement if one engine has both objects, else by sending the
 * distinct keys to the other engine. Throws the engines' errors.
 */
export async function runReference(
  rule: ReferenceRule,
  run: ObjectRun,
): Promise<{ readonly judgement: Judgement; readonly duration: number; readonly where?: Fragment }> {
  const { options, engine, object } = run;
  const target = findObject(options.mesh, rule.target);
  const other = target === undefined ? undefined : options.engines.find(target.typeName);
  if (target === undefined || other === undefined) {
    return {
      judgement: { outcome: 'error', reason: 'The data that the rows refer to cannot be reached.' },
      duration: 0,
    };
  }
  await other.prepare([target.typeName]);
  const source = sideOf(run, rule.fields);
  const targetSide = sideOf({ ...run, object: target, engine: other }, rule.targetFields, 'referred');
  if (other !== engine)
    return await compareKeys(rule, run, source, { ...run, object: target, engine: other, side: targetSide });
  const statement = compileReference(source, targetSide);
  const { columns, duration } = await ask(engine, statement, [object.typeName, target.typeName], {
    signal: options.signal,
  });
  const [failing = 0, total = 0, skipped = 0, unknown = 0] = columns.map(([cell]) => readCount(cell));
  return {
    judgement: noteTargets(judgeRows(rule, { failing, total, skipped }), unknown, target),
    duration,
    where: isDangling(source, targetSide),
  };
}

function sideOf(
  { object, engine }: ObjectRun,
  fields: readonly string[],
  name: 'checked' | 'referred' = 'checked',
): ReferenceSide {
  return {
    fields,
    table: tableOf(object, engine, name),
    relation: engine.relation({ domain: object.domain, object: object.typeName }),
  };
}

async function compareKeys(
  rule: ReferenceRule,
  run: ObjectRun,
  source: ReferenceSide,
  target: ObjectRun & { readonly side: ReferenceSide },
): Promise<{ readonly judgement: Judgement; readonly duration: number }> {
  const { engine, object, options } = run;
  const versions = new ReadVersions();
  const { signal } = options;
  const keys = await ask(engine, compileKeys(source, mostKeys), [object.typeName], { signal, versions });
  const width = rule.fields.length;
  const texts = keys.columns.slice(0, width).map((column) => column.map(String));
  const rows = (keys.columns[width] ?? []).map(readCount);
  if (rows.length > mostKeys) {
    const reason = `There are more than ${mostKeys} different keys, too many to compare between servers.`;
    return { judgement: { outcome: 'error', reason }, duration: keys.duration };
  }
  const otherVersions = new ReadVersions();
  let { duration } = keys;
  let failing = 0;
  for (let start = 0; start < rows.length; start += keysAtOnce) {
    const part = texts.map((column) => column.slice(start, start + keysAtOnce));
    const absent = await ask(target.engine, compileAbsentKeys(target.side, source, part), [target.object.typeName], {
      signal,
      versions: otherVersions,
    });
    duration += absent.duration;
    for (const ordinal of absent.columns[0] ?? []) failing += rows[start + readCount(ordinal) - 1] ?? 0;
  }
  const own = await countSide(source, run, versions);
  const others = await countSide(target.side, target, otherVersions);
  const judgement = judgeRows(rule, { failing, total: own.total, skipped: own.skipped });
  return {
    judgement: noteTargets(judgement, others.skipped, target.object),
    duration: duration + own.duration + others.duration,
  };
}

async function countSide(
  side: ReferenceSide,
  { engine, object, options }: ObjectRun,
  versions: ReadVersions,
): Promise<{ readonly total: number; readonly skipped: number; readonly duration: number }> {
  const { columns, duration } = await ask(engine, compileSide(side), [object.typeName], {
    signal: options.signal,
    versions,
  });
  const [total = 0, skipped = 0] = columns.map(([cell]) => readCount(cell));
  return { total, skipped, duration };
}

/** Notes unreadable target keys: source rows may reference those rows. */
function noteTargets(judgement: Judgement, unknown: number, { name }: ModelObject): Judgement {
  if (unknown === 0 || judgement.failing === undefined || judgement.failing === 0) return judgement;
  const rows = unknown === 1 ? `One row of ${name} holds` : `${unknown} rows of ${name} hold`;
  return addReason(judgement, `${rows} a key that cannot be read, so some may refer to it.`);
}
