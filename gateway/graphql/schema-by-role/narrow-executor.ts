import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema, Kind, visit } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Executor } from '../../federation/federation.ts';

type Loaded = Awaited<ReturnType<Executor['load']>>;
type Execute = NonNullable<Loaded['executor']>;
type Context = Parameters<Parameters<Executor['onSchemaLoadOrUpdate']>[0]>[0];

/** An executor that was loaded once, for any number of servers. */
export interface LoadedExecutor {
  readonly context: Context;
  readonly execute: Execute;
}

/** Loads an executor. Rejects where it has no schema. */
export async function loadExecutor(executor: Executor): Promise<LoadedExecutor> {
  let context: Context | undefined;
  executor.onSchemaLoadOrUpdate((loaded) => {
    context = loaded;
  });
  const { executor: run } = await executor.load({ apollo: {} });
  if (context === undefined || run === null) throw new Error('The gateway has no schema.');
  return { context, execute: run };
}

/**
 * The same executor with a smaller schema, which validates operations, coerces variables, and answers introspection.
 * Stopping it has no effect, as others share the underlying executor.
 */
export function narrowExecutor({ context, execute: run }: LoadedExecutor, schema: GraphQLSchema): Executor {
  let listener: ((loaded: Context) => void) | undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      listener = callback;
      return () => {
        listener = undefined;
      };
    },
    async load() {
      listener?.({ ...context, apiSchema: schema });
      return { executor: async (request) => await runNarrow(run, request, schema) };
    },
    async stop() {},
  };
}

async function runNarrow(run: Execute, request: Parameters<Execute>[0], schema: GraphQLSchema): ReturnType<Execute> {
  const { document, operation, operationName } = request;
  const variables = request.request.variables ?? {};
  const errors = findInvalidVariables(schema, operation.variableDefinitions ?? [], variables);
  if (errors.length > 0) return { errors };
  const keys = listIntrospected(document);
  const result = await run(request);
  if (keys.length === 0 || result.data === null || result.data === undefined) return result;
  const own = await execute({ schema, document, operationName, variableValues: variables, rootValue: {} });
  const answered = keys.filter((key) => Object.hasOwn(result.data ?? {}, key));
  const data = { ...result.data, ...Object.fromEntries(answered.map((key) => [key, own.data?.[key] ?? null])) };
  return { ...result, data };
}

function findInvalidVariables(
  schema: GraphQLSchema,
  definitions: Parameters<typeof getVariableValues>[1],
  given: Parameters<typeof getVariableValues>[2],
): readonly GraphQLError[] {
  return getVariableValues(schema, definitions, given).errors ?? [];
}

/** The response keys of `__schema` and `__type`; fields of these names only exist at the top level. */
function listIntrospected(document: DocumentNode): readonly string[] {
  const keys: string[] = [];
  visit(document, {
    [Kind.FIELD]({ name, alias }) {
      if (name.value === '__schema' || name.value === '__type') keys.push(alias?.value ?? name.value);
    },
  });
  return keys;
}
