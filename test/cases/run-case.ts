import type { ExecutionResult } from 'graphql';
import type { Subgraph } from '../../subgraphs/server.ts';
import type { CaseFolder, Variables } from './case-folders.ts';

/** What a client reads of a result; places in the document are left out. */
export interface CaseResult {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: unknown; readonly extensions?: unknown }[];
}

/** Executes the steps of a case one after the other. Several steps give a list of results. */
export async function runCase(folder: CaseFolder, subgraph: Subgraph): Promise<CaseResult | readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const step of folder.steps) {
    const variables = continueFrom(results.at(-1), step);
    results.push(readableResult(await subgraph.execute({ query: folder.query, variables })));
  }
  const [only, ...more] = results;
  return only !== undefined && more.length === 0 ? only : results;
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

function readableResult({ data, errors }: ExecutionResult): CaseResult {
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors === undefined
      ? {}
      : {
          errors: errors.map((error) => {
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
