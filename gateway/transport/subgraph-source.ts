import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { AskedSubgraph, SubgraphQuestion, SubgraphReply, SubgraphStatus } from '../../subgraphs/subgraph.ts';
import type { RequestContext } from '../request/request-context.ts';

/** A subgraph in the gateway, either in process or over HTTP. */
export interface SubgraphSource extends AskedSubgraph {
  /** What an in-process subgraph executes operations by; absent over HTTP. */
  readonly schema?: GraphQLSchema;
  /** Executes the fetches of a query plan. Failures are errors in its result; it never throws. */
  readonly dataSource: GraphQLDataSource<Record<string, unknown>>;
  /** The same for one of the gateway's own subgraphs that queries another one on behalf of the request. */
  ask(question: SubgraphQuestion, context: RequestContext | undefined): Promise<SubgraphReply>;
  /** Checks the subgraph's status, within about a second. */
  check(): Promise<SubgraphStatus>;
  close(): Promise<void>;
}
