import type { Storage } from '../../../model/field-type.ts';
import type { KeysPlan } from '../../plan/logical-plan.ts';
import type { ColumnOperand } from '../../plan/predicate.ts';
import { Cells } from '../cells.ts';
import { compileColumn, compileConditions, typeOfOperand } from '../compile-predicate.ts';
import { type CompiledQuery, noScope, selectList } from '../compiled-query.ts';
import { countParameter, joinFragments, listFragments, sql } from '../fragment.ts';
import type { Compilation } from '../scope.ts';
import { tableScope } from '../table-scope.ts';

/** One row for each distinct key, with all cells as canonical text, which other engines can read. */
export function compileKeys(plan: KeysPlan, compilation: Compilation): CompiledQuery {
  const alias = compilation.alias();
  const scope = tableScope(alias, plan.table, compilation);
  const key = plan.key.map((column) => compileColumn(column, scope, compilation));
  const cells = new Cells();
  for (const column of [...plan.key, ...plan.values]) {
    cells.add(compilation.dialect.asText(compileColumn(column, scope, compilation), storageOf(column)));
  }
  const present = key.map((part) => sql`${part} IS NOT NULL`);
  const conditions = compileConditions(plan, noScope, scope, compilation);
  const where = joinFragments([...present, conditions], sql` AND `);
  const query = sql`
    SELECT DISTINCT ON (${listFragments(key)}) ${selectList(cells)}
    FROM ${compilation.relation(plan.table)} AS ${alias}
    WHERE ${where}
    LIMIT ${countParameter(plan.limit + 1)}
  `;
  return { query, width: cells.all.length, shape: { kind: 'keys' } };
}

function storageOf(column: ColumnOperand): Storage {
  const type = typeOfOperand(column);
  if (type.kind === 'scalar' || type.kind === 'enum') return type.storage;
  throw new Error(`${column.path[0].name} is no scalar.`);
}
