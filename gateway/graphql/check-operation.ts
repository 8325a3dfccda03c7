import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { type Code, describeCode } from '../../core/errors/error-codes.ts';
import { FetchBudget } from '../request/fetch-budget.ts';
import type { RequestContext } from '../request/request-context.ts';
import { type CostModel, estimateCost } from './cost/estimate-cost.ts';
import { findExcess } from './nesting.ts';
import { measureOperation } from './operation-size.ts';
import { countValues } from './variable-size.ts';

/** Header by which a client requests the cost of its operation, in `extensions.cost` of the response. */
const costHeader = 'concord-cost';

type Resolved = GraphQLRequestContextDidResolveOperation<RequestContext>;

/**
 * Rejects a request without an operation, and an operation that is too large for its viewer, before it is planned,
 * since planning is expensive. Cheap checks come first.
 */
export function checkOperation(costs: CostModel): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation(resolved) {
          const { request, schema, document, operation, contextValue } = resolved;
          const { limits, trail } = contextValue;
          if (operation === undefined) throw describeMissingOperation(request.operationName);
          if (!schema.getRootType(operation.operation)) throw describeMissingRoot(operation.operation);
          checkSize(resolved, operation);
          const values = countValues({ schema, operation, variables: request.variables ?? {} }, limits.values);
          if (values > limits.values) throw refuse('TOO_MANY_VALUES', `The limit is ${limits.values}.`);
          const estimate = estimateCost({ ...costs, document, operation, variables: request.variables ?? {} });
          cost = estimate.cost;
          if (estimate.hasUnsized) contextValue.budget = new FetchBudget(limits.cost, cost);
          contextValue.cost = cost;
          if (trail !== undefined) trail.cost = cost;
          if (cost > limits.cost) throw refuse('QUERY_TOO_COSTLY', `It costs ${cost}; the limit is ${limits.cost}.`);
        },
        async willSendResponse({ request, response, contextValue }) {
          if (cost === undefined || !asksForCost(request.http?.headers.get(costHeader))) return;
          if (response.body.kind !== 'single') return;
          const { extensions } = response.body.singleResult;
          const limit = contextValue.limits.cost;
          response.body.singleResult.extensions = { ...extensions, cost: { estimated: cost, limit } };
        },
      };
    },
  };
}

function checkSize({ document, source, contextValue: { limits } }: Resolved, operation: OperationDefinitionNode): void {
  // A persisted document was parsed with the limits of the client that sent it first.
  const excess = findExcess(source, limits);
  if (excess !== undefined) throw refuse(excess.code, excess.detail);
  const size = measureOperation(operation, document);
  if (size.fields > limits.fields) {
    throw refuse('DOCUMENT_TOO_BROAD', `It selects ${size.fields}; the limit is ${limits.fields}.`);
  }
  if (size.aliases > limits.aliases) {
    throw refuse('TOO_MANY_ALIASES', `It has ${size.aliases}; the limit is ${limits.aliases}.`);
  }
  if (size.rootFields > limits.rootFields) {
    throw refuse('TOO_MANY_ROOT_FIELDS', `It asks for ${size.rootFields}; the limit is ${limits.rootFields}.`);
  }
}

function asksForCost(header: string | undefined): boolean {
  return header === '1' || header === 'true';
}

function refuse(code: Code, detail: string): GraphQLError {
  const { sentence, status } = describeCode(code);
  const http = status === undefined ? {} : { http: { status } };
  return new GraphQLError(`${sentence} ${detail}`, { extensions: { code, ...http } });
}

/**
 * Apollo's gateway would return 500 where an operation name is wrong, or missing although there are several operations.
 */
function describeMissingOperation(name: string | undefined): GraphQLError {
  const message =
    name === undefined || name === ''
      ? 'The document has several operations; name one in `operationName`.'
      : 'The document has no operation with the name that `operationName` gives.';
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });
}

/** graphql-js checks this in execution, and Apollo's gateway would return 500. */
function describeMissingRoot(operation: string): GraphQLError {
  const message = `The schema has no ${operation} operations.`;
  return new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } });
}
