import type { PlannedStatement } from '../../app/loading/domains.ts';
import { printPlan } from '../../core/query/plan/print/print-plan.ts';
import type { ShowValues } from '../../core/query/plan/print/print-predicate.ts';
import { formatSql } from '../../core/query/sql/format-sql.ts';
import type { Parameter } from '../../core/query/sql/fragment.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import { scorecardsSubgraphName } from '../../subgraphs/scorecards/subgraph.ts';
import type { ExplainedFetch, Explanation } from './explanation.ts';

/** The explanation as text. */
export function printText({ queryPlan, fetches }: Explanation, values: ShowValues): string {
  const sections = fetches.map((fetch, index) => {
    const title = `Fetch ${index + 1} of ${fetches.length}: ${fetch.subgraph}`;
    return [title, '='.repeat(title.length), ...printFetch(fetch, values)].join('\n');
  });
  return `${[`Query plan\n==========\n\n${queryPlan}`, ...sections].join('\n\n')}\n`;
}

function printFetch({ subgraph, statements, problems, errors }: ExplainedFetch, values: ShowValues): readonly string[] {
  if (statements === undefined) return ['', describeAnswerer(subgraph)];
  return [
    ...problems.map((problem) => `\nwarning: ${problem} This is what would run if it could.`),
    ...errors.map(({ message }) => `\nerror: ${message}`),
    ...statements.map((planned) =>
      ['', ...printPlan(planned.plan, values), '', `-- ${planned.engine}`, ...printStatement(planned, values)].join(
        '\n',
      ),
    ),
  ];
}

/** Describes the service behind a subgraph that is not in this process. */
function describeAnswerer(subgraph: string): string {
  switch (subgraph) {
    case meshSubgraphName:
      return 'The gateway answers this itself.';
    case scorecardsSubgraphName:
      return 'The gateway asks each domain of the scorecard for its groups, and joins them.';
    default:
      return 'Another process answers this; its SQL is not known here.';
  }
}

function printStatement({ statement: { text, parameters } }: PlannedStatement, values: ShowValues): readonly string[] {
  const shown = values === 'shown' ? parameters : [];
  return [`${formatSql(text)};`, ...shown.map((parameter, index) => `-- $${index + 1} = ${printParameter(parameter)}`)];
}

function printParameter(parameter: Parameter): string {
  return JSON.stringify(shownValue(parameter));
}

/** The value of a parameter; hash keys are never shown. */
function shownValue(parameter: Parameter): string | readonly (string | null)[] {
  if (parameter.kind === 'list') return parameter.texts;
  return parameter.secret === 'yes' ? '(secret)' : parameter.text;
}

/** The explanation as JSON. */
export function printJson({ queryPlan, fetches }: Explanation, values: ShowValues): string {
  const described = fetches.map(({ statements, ...fetch }) => ({
    ...fetch,
    ...(statements === undefined
      ? {}
      : { statements: statements.map((planned) => describeStatement(planned, values)) }),
  }));
  return `${JSON.stringify({ queryPlan, fetches: described }, null, 2)}\n`;
}

function describeStatement({ plan, statement, engine }: PlannedStatement, values: ShowValues) {
  const parameters = statement.parameters.map(shownValue);
  return {
    engine,
    plan: printPlan(plan, values),
    sql: formatSql(statement.text),
    ...(values === 'shown' ? { parameters } : {}),
  };
}
