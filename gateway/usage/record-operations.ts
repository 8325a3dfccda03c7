import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request/request-context.ts';
import { readClient } from './client.ts';
import { normalizeOperation, separate } from './normalize-operation.ts';
import { listOperationCoordinates } from './operation-coordinates.ts';
import type { UsageOperation } from './usage.ts';
import type { UsageRecorder } from './usage-recorder.ts';
import { listVariableCoordinates } from './variable-coordinates.ts';

/** The part of an operation's usage that does not depend on its variables. */
interface Described {
  readonly operation: UsageOperation;
  readonly coordinates: ReadonlySet<string>;
}

/**
 * Counts executed operations, without refused, invalid and introspection-only ones. The usage is computed after the
 * response has been sent, once for each document that the server caches.
 */
export function recordOperations(recorder: UsageRecorder): ApolloServerPlugin<RequestContext> {
  const described = new WeakMap<DocumentNode, Map<string | undefined, Described>>();
  return {
    async requestDidStart() {
      let isExecuted = false;
      return {
        async executionDidStart() {
          isExecuted = true;
        },
        async willSendResponse({ document, operation, schema, request, response }) {
          // Execution detects invalid variables, and then returns no data.
          const isAnswered = response.body.kind === 'single' && response.body.singleResult.data !== undefined;
          if (!isExecuted || !isAnswered || document === undefined || operation === undefined) return;
          const client = readClient(request.http?.headers);
          recorder.record(() => {
            const known = describe(document, operation.name?.value, schema);
            const named = listVariableCoordinates(operation, request.variables ?? {}, schema);
            const coordinates = [...known.coordinates.union(named)];
            return coordinates.length === 0 ? undefined : { operation: known.operation, client, coordinates };
          });
        },
      };
    },
  };

  function describe(document: DocumentNode, name: string | undefined, schema: GraphQLSchema): Described {
    const ofDocument = described.get(document) ?? new Map<string | undefined, Described>();
    described.set(document, ofDocument);
    const found = ofDocument.get(name);
    if (found !== undefined) return found;
    const own = {
      operation: normalizeOperation(document, name, schema),
      coordinates: listOperationCoordinates(separate(document, name), schema),
    };
    ofDocument.set(name, own);
    return own;
  }
}
