import { isAllowedFunction, isAllowedTableFunction } from './functions.ts';

/** The table names that a query reads, in lower case, or the reason why it may not run. */
export type QueryUse = { readonly tables: ReadonlySet<string> } | { readonly problem: string };

type Node = Readonly<Record<string, unknown>>;

class Refusal extends Error {}

/**
 * Checks the syntax tree of a query (DuckDB's `json_serialize_sql`): one query with one column, which reads only
 * unqualified tables and calls only allowed functions. Unknown node types are refused.
 */
export function checkTree(statements: readonly unknown[] | undefined): QueryUse {
  const [statement] = statements ?? [];
  if (statements === undefined || !isNode(statement)) return { problem: 'The query is no SELECT that can be read.' };
  if (statements.length > 1) return { problem: 'The query is more than one statement.' };
  const tables = new Set<string>();
  try {
    checkWidth(statement.node);
    walk(statement, new Set(), tables);
    return { tables };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
}

/** The query returns one column, the value that the rule is about. */
function checkWidth(node: unknown): void {
  if (!isNode(node)) return;
  if (node.type === 'SET_OPERATION_NODE') {
    checkWidth(node.left);
    return;
  }
  const columns = Array.isArray(node.select_list) ? node.select_list : [];
  const [only] = columns;
  if (columns.length !== 1 || (isNode(only) && only.class === 'STAR')) {
    throw new Refusal('The query does not give exactly one column.');
  }
}

/** `known` contains the names of CTEs (WITH) that are visible here. */
function walk(value: unknown, known: ReadonlySet<string>, tables: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, known, tables);
    return;
  }
  if (!isNode(value)) return;
  checkReference(value, known, tables);
  checkCall(value);
  const visible = walkNamed(value, known, tables);
  for (const [key, member] of Object.entries(value)) {
    if (key !== 'cte_map') walk(member, visible, tables);
  }
}

/** Each CTE can reference the CTEs before it, and itself if it is recursive. */
function walkNamed(node: Node, known: ReadonlySet<string>, tables: Set<string>): ReadonlySet<string> {
  const map = isNode(node.cte_map) && Array.isArray(node.cte_map.map) ? node.cte_map.map : [];
  let visible = known;
  for (const entry of map) {
    if (!isNode(entry) || typeof entry.key !== 'string') throw new Refusal(unknown);
    const name = entry.key.toLowerCase();
    const query = isNode(entry.value) ? entry.value.query : undefined;
    const recursive = isNode(query) && isNode(query.node) && String(query.node.type).includes('RECURSIVE');
    walk(entry.value, recursive ? new Set([...visible, name]) : visible, tables);
    visible = new Set([...visible, name]);
  }
  return visible;
}

const references = new Set(['BASE_TABLE', 'TABLE_FUNCTION', 'JOIN', 'SUBQUERY', 'EMPTY', 'EXPRESSION_LIST']);
const queries = new Set(['SELECT_NODE', 'SET_OPERATION_NODE', 'RECURSIVE_CTE_NODE', 'CTE_NODE']);

const unknown = 'The query has a part that rules of contracts may not have.';

/** Checks FROM items and queries: both have a type and no class. */
function checkReference(node: Node, known: ReadonlySet<string>, tables: Set<string>): void {
  if ('from_table' in node || 'setop_type' in node || 'cte_map' in node) {
    if (!queries.has(String(node.type))) throw new Refusal(unknown);
    return;
  }
  if (typeof node.type !== 'string' || 'class' in node || !('alias' in node && 'sample' in node)) return;
  if (!references.has(node.type)) throw new Refusal(unknown);
  if (node.type === 'BASE_TABLE') {
    if (node.schema_name !== '' || node.catalog_name !== '' || typeof node.table_name !== 'string') {
      throw new Refusal('The query names a table with its database or schema; rules name objects of their domain.');
    }
    const name = node.table_name.toLowerCase();
    if (!known.has(name)) tables.add(name);
  }
  if (node.type === 'TABLE_FUNCTION') {
    const call = isNode(node.function) ? node.function : {};
    if (typeof call.function_name !== 'string' || !isAllowedTableFunction(call.function_name)) {
      throw new Refusal('The query reads from a function that rules of contracts may not use.');
    }
  }
}

function checkCall(node: Node): void {
  if (node.class === 'LAMBDA' || node.class === 'PARAMETER') throw new Refusal(unknown);
  if (typeof node.function_name !== 'string') return;
  if (node.class === undefined || isAllowedTableFunction(node.function_name)) return;
  if (!isAllowedFunction(node.function_name)) {
    throw new Refusal(`The query calls ${describe(node.function_name)}, which rules of contracts may not.`);
  }
}

function describe(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]{0,40}$/.test(name) ? `the function ${name.toLowerCase()}` : 'a function';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
