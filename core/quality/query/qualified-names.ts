import type { ContractServer } from '../../contract/contract.ts';
import type { QueryToken } from './tokens.ts';

/** Names that may qualify the tables of a contract: its databases, and their schemas. */
export interface Qualifiers {
  readonly databases: ReadonlySet<string>;
  readonly schemas: ReadonlySet<string>;
}

const databaseKeys = ['database', 'catalog', 'project'];
const schemaKeys = ['schema', 'dataset', 'database'];

/** The qualifiers of all servers of a contract, since a rule is written for one server and checked on any. */
export function readQualifiers(servers: readonly ContractServer[]): Qualifiers {
  const named = (keys: readonly string[]) =>
    servers.flatMap(({ settings }) =>
      keys.flatMap((key) => {
        const value = settings[key];
        return typeof value === 'string' ? [value.toLowerCase()] : [];
      }),
    );
  const names = servers.map(({ server }) => server.toLowerCase());
  return { databases: new Set([...named(databaseKeys), ...names]), schemas: new Set([...named(schemaKeys), ...names]) };
}

/**
 * Removes the qualifiers of the query's own tables: `shop.public.orders` becomes `orders`. Other qualified names stay.
 */
export function dropQualifiers(
  tokens: readonly QueryToken[],
  tables: ReadonlySet<string>,
  { databases, schemas }: Qualifiers,
): readonly QueryToken[] {
  const result: QueryToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const isStart = !isDot(tokens[index - 1]);
    const three =
      isStart && isPath(tokens, index, 3) && databases.has(nameOf(token)) && schemas.has(nameOf(tokens[index + 2]));
    const two = isStart && isPath(tokens, index, 2) && schemas.has(nameOf(token));
    const skipped = three && isTable(tokens[index + 4], tables) ? 4 : two && isTable(tokens[index + 2], tables) ? 2 : 0;
    const kept = tokens[index + skipped];
    if (kept !== undefined) result.push(skipped === 0 ? kept : { ...kept, apart: token.apart });
    index += skipped;
  }
  return result;
}

/** The first table with a qualified name after FROM or JOIN; undefined if there is none. */
export function findQualified(tokens: readonly QueryToken[]): string | undefined {
  const index = tokens.findIndex(
    (token, at) => isTableWord(tokens, at) && token.kind === 'word' && isPath(tokens, at + 1, 2),
  );
  if (index < 0) return undefined;
  const parts = isPath(tokens, index + 1, 3) ? [1, 3, 5] : [1, 3];
  return parts.map((step) => textOf(tokens[index + step])).join('.');
}

/** Whether a table follows. `FROM` in `extract(year FROM …)` and `IS DISTINCT FROM` precedes a value. */
function isTableWord(tokens: readonly QueryToken[], index: number): boolean {
  const word = nameOf(tokens[index]);
  if (word === 'join') return true;
  if (word !== 'from' || nameOf(tokens[index - 1]) === 'distinct') return false;
  let depth = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const text = textOf(tokens[at]);
    if (text === ')') depth += 1;
    else if (text === '(' && depth === 0) return !/^(?:extract|substring|trim|overlay)$/.test(nameOf(tokens[at - 1]));
    else if (text === '(') depth -= 1;
  }
  return true;
}

/** Whether `count` names follow each other, separated by dots. */
function isPath(tokens: readonly QueryToken[], start: number, count: number): boolean {
  return Array.from({ length: count }).every((_, part) => {
    const name = tokens[start + part * 2];
    return isName(name) && (part === 0 || isDot(tokens[start + part * 2 - 1]));
  });
}

function isTable(token: QueryToken | undefined, tables: ReadonlySet<string>): boolean {
  return token?.kind === 'placeholder' ? token.of === 'object' : tables.has(nameOf(token));
}

function isName(token: QueryToken | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'quoted' || (token?.kind === 'placeholder' && token.of === 'object');
}

function isDot(token: QueryToken | undefined): boolean {
  return token?.kind === 'symbol' && token.text === '.';
}

function nameOf(token: QueryToken | undefined): string {
  return isName(token) ? textOf(token).toLowerCase() : '';
}

function textOf(token: QueryToken | undefined): string {
  if (token === undefined) return '';
  return token.kind === 'placeholder' ? `{${token.of}}` : token.text;
}
