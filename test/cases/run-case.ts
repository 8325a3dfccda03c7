import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Statement } from '../../core/query/sql/statement.ts';
import type { DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { abbreviatePlan } from './abbreviate-plan.ts';
import type { CaseFolder, Variables } from './case-folders.ts';
import type { OpenTopic } from './open-topic.ts';
import { printJson } from './print-json.ts';

/** What a client reads of a result; places in the document are left out. */
export interface CaseResult {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: unknown; readonly extensions?: unknown }[];
}

/** A statement with the text of the plan that it was compiled from. */
interface RanStatement {
  readonly plan: unknown;
  readonly statement: Statement;
}

/**
 * Executes the steps of a case one after the other. Several steps give a list of results. Statements of one step run
 * beside each other, so they are put in the order of their plans, and errors in that of their paths.
 */
export async function runCase(
  folder: CaseFolder,
  subgraph: DomainSubgraph,
  takeStatements: OpenTopic['takeStatements'],
): Promise<{ readonly result: CaseResult | readonly CaseResult[]; readonly ran: readonly RanStatement[] }> {
  const results: CaseResult[] = [];
  const ran: RanStatement[] = [];
  for (const step of folder.steps) {
    const variables = continueFrom(results.at(-1), step);
    results.push(readableResult(await subgraph.execute({ viewer: folder.viewer, query: folder.query, variables })));
    const statements = takeStatements().map(({ plan, statement }) => ({ plan: abbreviatePlan(plan), statement }));
    ran.push(...statements.toSorted((a, b) => compareTexts(printJson(a.plan), printJson(b.plan))));
  }
  const [only, ...more] = results;
  return { result: only !== undefined && more.length === 0 ? only : results, ran };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A variable `$previous.products.pageInfo.endCursor` is that value of the data of the step before. */
function continueFrom(previous: CaseResult | undefined, variables: Variables): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      if (typeof value !== 'string' || !value.startsWith('$previous.')) return [name, value];
      const steps = value.split('.').slice(1);
      const found = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], previous?.data);
      if (typeof found !== 'string') throw new Error(`The step before has no ${value}.`);
      return [name, found];
    }),
  );
}

function byPath(a: GraphQLError, b: GraphQLError): number {
  return compareTexts(JSON.stringify(a.path ?? []), JSON.stringify(b.path ?? []));
}

function readableResult({ data, errors }: ExecutionResult): CaseResult {
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors === undefined
      ? {}
      : {
          errors: errors.toSorted(byPath).map((error) => {
            const { message, path, extensions } = error.toJSON();
            return {
              message,
              ...(path === undefined ? {} : { path }),
              ...(extensions === undefined ? {} : { extensions }),
            };
          }),
        }),
  };
}
