import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  coerceInputValue,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { RequestContext } from '../request/request-context.ts';

type Executor = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;

/** As many as for a document. */
const mostErrors = 20;

/**
 * The same executor, for operations with valid variables. Apollo's gateway reports each invalid value: a list of 140
 * 000 of them has a response of 27 MB, which blocks the process for seconds.
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
  const errors: GraphQLError[] = [];
  try {
    for (const definition of operation.variableDefinitions ?? []) {
      checkVariable(definition, { schema, given: request.variables ?? {} }, (error) => {
        if (errors.length >= mostErrors) throw enough;
        errors.push(error);
      });
    }
  } catch (thrown) {
    if (thrown !== enough) throw thrown;
    errors.push(enough);
  }
  return errors;
}

const enough = new GraphQLError('There are more errors in the variables.', { extensions: { code: 'BAD_USER_INPUT' } });

/**
 * Checks a variable as graphql-js does, but no error repeats a large value: each of 20 invalid members would print all
 * members.
 */
function checkVariable(
  definition: VariableDefinitionNode,
  { schema, given }: { readonly schema: GraphQLSchema; readonly given: Readonly<Record<string, unknown>> },
  report: (error: GraphQLError) => void,
): void {
  const name = definition.variable.name.value;
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  const type = typeFromAST(schema, definition.type);
  if (!isInputType(type) || value === undefined || value === null) {
    const one = Object.hasOwn(given, name) ? { [name]: value } : {};
    for (const error of getVariableValues(schema, [definition], one).errors ?? []) report(error);
    return;
  }
  // Very many members of one object may be invalid.
  const known = new Map<unknown, string>();
  coerceInputValue(value, type, (path, invalid, error) => {
    const text = known.get(invalid) ?? show(invalid);
    known.set(invalid, text);
    const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    const where = place === '' ? '' : ` at "${name}${place}"`;
    const message = `Variable "$${name}" got invalid value ${text}${where}; ${error.message}`;
    report(new GraphQLError(message, { nodes: definition, originalError: error }));
  });
}

/** The maximal number of printed members and items, and characters of each. */
const shown = { members: 10, characters: 100 };

function show(value: unknown): string {
  if (typeof value !== 'object' || value === null || isSmall(value)) return inspect(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

function isSmall(value: object): boolean {
  return (
    Object.keys(value).length <= shown.members &&
    Object.entries(value).every(
      ([name, member]) =>
        (typeof member !== 'object' || member === null) && name.length + String(member).length <= shown.characters,
    )
  );
}
