/** A string as an SQL literal. */
export function literal(text: string): string {
  if (text.includes('\0')) throw new Error('A text of the contract holds NUL.');
  return `'${text.replaceAll("'", "''")}'`;
}
