import type { ApolloServer } from '@apollo/server';
import type { Subgraph } from '../../subgraphs/subgraph.ts';
import type { RequestContext } from '../graphql/request-context.ts';

/** Path below which each subgraph of a gateway's process is served by its name. */
export const subgraphsPath = '/subgraphs/';

/** Servers of single subgraphs, each started when it is asked for the first time. */
export class SubgraphServers {
  readonly #started = new Map<string, Promise<ApolloServer<RequestContext>>>();
  readonly #subgraphs: readonly Subgraph[];
  readonly #create: (subgraph: Subgraph) => ApolloServer<RequestContext>;

  constructor(subgraphs: readonly Subgraph[], create: (subgraph: Subgraph) => ApolloServer<RequestContext>) {
    this.#subgraphs = subgraphs;
    this.#create = create;
  }

  find(name: string): Promise<ApolloServer<RequestContext>> | undefined {
    const known = this.#started.get(name);
    if (known !== undefined) return known;
    const subgraph = this.#subgraphs.find((one) => one.name === name);
    if (subgraph === undefined) return undefined;
    const server = this.#create(subgraph);
    const started = server.start().then(() => server);
    this.#started.set(name, started);
    return started;
  }

  async stop(): Promise<void> {
    for (const started of this.#started.values()) await (await started).stop();
  }
}
