import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { RequestContext } from './request-context.ts';

type Executor = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;

/** As many as of a document. */
const mostErrors = 20;

/**
 * The same executor, for operations whose variables are right. Apollo's gateway reports each wrong value: a list of
 * 140 000 of them has an answer of 27 MB, which blocks the process for seconds.
 */
export function limitVariableErrors(executor: Executor): Executor {
  return {
    onSchemaLoadOrUpdate: (callback) => executor.onSchemaLoadOrUpdate(callback),
    async load(options) {
      const { executor: run } = await executor.load(options);
      if (run === null) return { executor: run };
      return {
        async executor(request) {
          const errors = findErrors(request);
          return errors.length > 0 ? { errors } : await run(request);
        },
      };
    },
    stop: async () => await executor.stop(),
  };
}

type Run = NonNullable<Awaited<ReturnType<Executor['load']>>['executor']>;

function findErrors({ schema, operation, request }: Parameters<Run>[0]): readonly GraphQLError[] {
  const definitions = operation.variableDefinitions ?? [];
  const { errors = [] } = getVariableValues(schema, definitions, request.variables ?? {}, { maxErrors: mostErrors });
  if (errors.length <= mostErrors) return errors;
  const more = new GraphQLError('There are more errors in the variables.', { extensions: { code: 'BAD_USER_INPUT' } });
  return [...errors.slice(0, mostErrors), more];
}
