import type { Parameter } from '../../subgraphs/sql/fragment.ts';
import type { Statement } from '../../subgraphs/sql/statement.ts';

/** Statements as SQL that a person can read and a diff can compare: a line for each clause and each selected value. */
export function printStatements(statements: readonly Statement[]): string {
  const count = statements.length === 1 ? '1 statement' : `${statements.length} statements`;
  return `-- ${count}\n${statements.map((statement) => `\n${printStatement(statement)}`).join('')}`;
}

function printStatement({ text, parameters }: Statement): string {
  const values = parameters.map((parameter, index) => `-- $${index + 1} = ${printParameter(parameter)}\n`);
  return `${breakLines(text)};\n${values.join('')}`;
}

function printParameter(parameter: Parameter): string {
  return parameter.kind === 'value' ? JSON.stringify(parameter.text) : JSON.stringify(parameter.texts);
}

const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[A-Za-z_]\w*|\s+|[\s\S]/g;
const clauses = new Set(['FROM', 'WHERE', 'LEFT', 'ORDER', 'GROUP', 'HAVING', 'LIMIT']);

/** Breaks lines in queries and sub-queries, and leaves the inside of all other parentheses as it is. */
function breakLines(text: string): string {
  const parts = text.match(tokens) ?? [];
  const open: { readonly kind: 'query' | 'other'; clause: string }[] = [{ kind: 'query', clause: '' }];
  const lines = [''];
  const write = (part: string): void => {
    lines.push((lines.pop() ?? '') + part);
  };
  const breakLine = (deeper: 0 | 1): void => {
    lines.push((lines.pop() ?? '').trimEnd());
    lines.push('  '.repeat(open.filter(({ kind }) => kind === 'query').length - 1 + deeper));
  };
  for (const [index, part] of parts.entries()) {
    const place = open.at(-1);
    if (part === '(') {
      write(part);
      const isQuery = parts[index + 1] === 'SELECT';
      open.push({ kind: isQuery ? 'query' : 'other', clause: '' });
      if (isQuery) breakLine(0);
    } else if (part === ')') {
      open.pop();
      if (place?.kind === 'query') breakLine(0);
      write(part);
    } else if (place?.kind === 'query' && (part === 'SELECT' || clauses.has(part))) {
      place.clause = part;
      if (part !== 'SELECT') breakLine(0);
      write(part);
    } else if (place?.kind === 'query' && part === ',' && place.clause === 'SELECT') {
      write(part);
      breakLine(1);
    } else if (!(/^\s+$/.test(part) && /^\s*$/.test(lines.at(-1) ?? ''))) {
      write(part);
    }
  }
  return lines.join('\n');
}
