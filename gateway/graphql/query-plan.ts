import { type PlanNode, prettyFormatQueryPlan, type QueryPlan } from '@apollo/query-planner';
import type { GraphQLFormattedError } from 'graphql';
import { defined } from '../../core/defined.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';
import { createFederation } from '../federation/federation.ts';
import { greatestLimit, type LimitSources, viewerLimits } from '../request/limits.ts';
import type { Log } from '../request/log.ts';
import type { SubgraphSource } from '../transport/subgraph-source.ts';
import { usualSizes } from './cost/estimate-cost.ts';
import { readCosts } from './cost/read-costs.ts';
import { createDocumentStore, createPersistedTexts } from './document-store.ts';
import { createGraphqlServer } from './graphql-server.ts';

/** One fetch of a query plan: the operation that the gateway sends to a subgraph. */
export interface PlannedFetch {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  /** The operation's variables that the fetch uses; with artificial representations for an entity fetch. */
  readonly variables: Record<string, unknown>;
}

export interface PlannedQuery {
  readonly text: string;
  readonly fetches: readonly PlannedFetch[];
}

export interface QueryToPlan {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string;
  readonly viewer: Viewer;
}

export interface QueryPlanOptions extends LimitSources {
  readonly supergraphSdl: string;
  /** The names of all subgraphs of the supergraph. */
  readonly subgraphs: readonly string[];
  readonly log: Log;
}

/**
 * The gateway's plan of an operation, without executing it; or the errors of the document, the limits and the
 * variables, as a client would see them. Throws if the supergraph names another subgraph.
 */
export async function planQuery(
  { query, variables, operationName, viewer }: QueryToPlan,
  options: QueryPlanOptions,
): Promise<PlannedQuery | { readonly errors: readonly GraphQLFormattedError[] }> {
  const plans: QueryPlan[] = [];
  const executor = createFederation(options.supergraphSdl, options.subgraphs.map(silentSource), options.log, (plan) =>
    plans.push(plan),
  );
  const server = createGraphqlServer({
    executor,
    documents: createDocumentStore(),
    persisted: createPersistedTexts(),
    introspection: true,
    tokens: greatestLimit(options, 'tokens'),
    costs: { ...readCosts(options.supergraphSdl), sizes: { ...usualSizes, ...options.planLimits } },
    log: options.log,
  });
  await server.start();
  try {
    const response = await server.executeOperation(
      { query, variables, ...defined({ operationName }) },
      {
        contextValue: {
          id: 'explain',
          caller: '',
          viewer,
          limits: viewerLimits(options, viewer),
          signal: new AbortController().signal,
          remaining: () => Number.POSITIVE_INFINITY,
        },
      },
    );
    const [plan] = plans;
    if (plan !== undefined) return { text: prettyFormatQueryPlan(plan), fetches: listFetches(plan, variables) };
    const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
    return { errors: errors ?? [] };
  } finally {
    await server.stop();
  }
}

/** Returns empty data for every fetch. */
function silentSource(name: string): SubgraphSource {
  return {
    name,
    dataSource: { process: async () => ({ data: {} }) },
    ask: async () => ({ data: {} }),
    check: async () => ({ state: 'ready', problems: [] }),
    close: async () => undefined,
  };
}

function listFetches(plan: QueryPlan, variables: Readonly<Record<string, unknown>>): readonly PlannedFetch[] {
  const visit = (node: PlanNode | undefined): readonly PlannedFetch[] => {
    switch (node?.kind) {
      case 'Sequence':
      case 'Parallel':
        return node.nodes.flatMap(visit);
      case 'Flatten':
        return visit(node.node);
      case 'Condition':
        return [...visit(node.ifClause), ...visit(node.elseClause)];
      case 'Defer':
        return [...visit(node.primary.node), ...node.deferred.flatMap((deferred) => visit(deferred.node))];
      case 'Fetch': {
        const used = (node.variableUsages ?? []).filter((name) => Object.hasOwn(variables, name));
        const representations = node.requires?.map(representationOf);
        return [
          {
            subgraph: node.serviceName,
            query: node.operation,
            operationName: node.operationName,
            variables: {
              ...Object.fromEntries(used.map((name) => [name, variables[name]])),
              ...defined({ representations }),
            },
          },
        ];
      }
      case undefined:
        return [];
    }
  };
  return plan.node?.kind === 'Subscription' ? [] : visit(plan.node);
}

type Required = NonNullable<(PlanNode & { readonly kind: 'Fetch' })['requires']>[number];

/** One entity of each type of a fetch. Its key is arbitrary, since no row is looked up. */
function representationOf(required: Required): Record<string, unknown> {
  const { selections = [] } = required;
  const typeName = required.kind === 'InlineFragment' ? required.typeCondition : undefined;
  const fields = selections.flatMap((selection): readonly (readonly [string, unknown])[] => {
    if (selection.kind !== 'Field' || selection.name === '__typename') return [];
    return [[selection.name, selection.selections === undefined ? '1' : representationOf(selection)]];
  });
  return { ...defined({ __typename: typeName }), ...Object.fromEntries(fields) };
}
