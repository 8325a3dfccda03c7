import type { GraphQLDataSource } from '@apollo/gateway';
import type { AskedSubgraph, SubgraphQuestion, SubgraphReply, SubgraphStatus } from '../../subgraphs/subgraph.ts';
import type { RequestContext } from '../graphql/request-context.ts';

/** A subgraph as the gateway sees it, whether it is a function call or an HTTP request away. */
export interface SubgraphSource extends AskedSubgraph {
  /** What executes the fetches of a query plan. It reports failures as errors of its result and never throws. */
  readonly dataSource: GraphQLDataSource<Record<string, unknown>>;
  /** The same for a subgraph of the gateway's own that asks another one, in the name of the request. */
  ask(question: SubgraphQuestion, context: RequestContext | undefined): Promise<SubgraphReply>;
  /** Asks the subgraph how it is, within about a second. */
  check(): Promise<SubgraphStatus>;
  close(): Promise<void>;
}
