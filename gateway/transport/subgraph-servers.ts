import type { ApolloServer } from '@apollo/server';
import type { Subgraph } from '../../subgraphs/subgraph.ts';
import type { RequestContext } from '../request/request-context.ts';

/** The path below which each subgraph of a gateway's process is served, by its name. */
export const subgraphsPath = '/subgraphs/';

/** Milliseconds until a failed start is repeated: the first time, and at most. */
const firstPause = 250;
const longestPause = 30_000;

type Server = ApolloServer<RequestContext>;

interface Start {
  readonly server: Promise<Server>;
  /** Set after a failed start: the time of the next attempt, and the pause before it. */
  failed?: { readonly until: number; readonly pause: number };
}

/** Servers of single subgraphs, each started on first use, and again after a failed start. */
export class SubgraphServers {
  readonly #starts = new Map<string, Start>();
  readonly #subgraphs: readonly Subgraph[];
  readonly #create: (subgraph: Subgraph) => Server;
  readonly #now: () => number;

  constructor(
    subgraphs: readonly Subgraph[],
    create: (subgraph: Subgraph) => Server,
    now: () => number = () => performance.now(),
  ) {
    this.#subgraphs = subgraphs;
    this.#create = create;
    this.#now = now;
  }

  /** Rejects, without a new attempt, for a while after a failed start. */
  find(name: string): Promise<Server> | undefined {
    const before = this.#starts.get(name);
    if (before !== undefined && (before.failed === undefined || this.#now() < before.failed.until))
      return before.server;
    const subgraph = this.#subgraphs.find((one) => one.name === name);
    if (subgraph === undefined) return undefined;
    const start: Start = { server: this.#start(subgraph) };
    const pause = Math.min(longestPause, before?.failed === undefined ? firstPause : before.failed.pause * 2);
    start.server.catch(() => {
      start.failed = { until: this.#now() + pause, pause };
    });
    this.#starts.set(name, start);
    return start.server;
  }

  async stop(): Promise<void> {
    const started = await Promise.allSettled([...this.#starts.values()].map(({ server }) => server));
    for (const one of started) if (one.status === 'fulfilled') await one.value.stop();
  }

  async #start(subgraph: Subgraph): Promise<Server> {
    const server = this.#create(subgraph);
    await server.start();
    return server;
  }
}
