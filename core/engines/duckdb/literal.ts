/** A text as a literal of SQL. */
export function literal(text: string): string {
  if (text.includes('\0')) throw new Error('A text of the contract holds NUL.');
  return `'${text.replaceAll("'", "''")}'`;
}
