import { formatSql } from '../../core/query/sql/format-sql.ts';
import type { Parameter } from '../../core/query/sql/fragment.ts';
import type { Statement } from '../../core/query/sql/statement.ts';

/** Statements as SQL that a person can read and a diff can compare: a line for each clause and each selected value. */
export function printStatements(statements: readonly Statement[]): string {
  const count = statements.length === 1 ? '1 statement' : `${statements.length} statements`;
  return `-- ${count}\n${statements.map((statement) => `\n${printStatement(statement)}`).join('')}`;
}

function printStatement({ text, parameters }: Statement): string {
  const values = parameters.map((parameter, index) => `-- $${index + 1} = ${printParameter(parameter)}\n`);
  return `${formatSql(text)};\n${values.join('')}`;
}

function printParameter(parameter: Parameter): string {
  return parameter.kind === 'value' ? JSON.stringify(parameter.text) : JSON.stringify(parameter.texts);
}
