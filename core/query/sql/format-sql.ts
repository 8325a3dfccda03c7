const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[A-Za-z_]\w*|\s+|[\s\S]/g;
const clauses = new Set(['FROM', 'WHERE', 'LEFT', 'ORDER', 'GROUP', 'HAVING', 'LIMIT', 'UNION']);
const beginnings = new Set(['SELECT', 'WITH']);

/**
 * Readable SQL: one line for each clause and each selected value of a query and its sub-queries. Other parentheses stay
 * on one line.
 */
export function formatSql(text: string): string {
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
      const isQuery = beginnings.has(parts[index + 1] ?? '');
      open.push({ kind: isQuery ? 'query' : 'other', clause: '' });
      if (isQuery) breakLine(0);
    } else if (part === ')') {
      open.pop();
      if (place?.kind === 'query') breakLine(0);
      write(part);
    } else if (place?.kind === 'query' && (part === 'SELECT' || clauses.has(part))) {
      if (part !== 'SELECT' || place.clause === 'WITH') breakLine(0);
      place.clause = part;
      write(part);
    } else if (place?.kind === 'query' && part === 'WITH' && place.clause === '') {
      place.clause = part;
      write(part);
    } else if (place?.kind === 'query' && part === ',' && (place.clause === 'SELECT' || place.clause === 'WITH')) {
      write(part);
      breakLine(1);
    } else if (!(/^\s+$/.test(part) && /^\s*$/.test(lines.at(-1) ?? ''))) {
      write(part);
    }
  }
  return lines.join('\n');
}
