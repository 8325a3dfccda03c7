import type { Authenticate } from '../auth/identity.ts';
import type { Deployments } from '../deployments/deployments.ts';
import type { Audit } from '../graphql/audit.ts';
import type { LimitSources } from '../graphql/limits.ts';
import type { Log } from '../graphql/log.ts';
import type { UsageRecorder } from '../usage/usage-recorder.ts';
import type { CorsOptions } from './cors.ts';

/** How GraphQL is served over HTTP, whether by the gateway or by one subgraph. All of it outlives every deployment. */
export interface ServingOptions extends LimitSources {
  readonly host: string;
  readonly port: number;
  /** When `/health/ready` is 200: `always` where it is absent. */
  readonly readiness?: 'always' | 'any' | 'all';
  /** Connections that are kept open at the same time. */
  readonly connections?: number;
  /** Who is let in. The pages and `/health/…` are for everybody. */
  readonly authenticate: Authenticate;
  /** Which other domains are answered about keys; absent: none. */
  readonly authenticatePeers?: Authenticate;
  /** Where requests are written down; absent: nowhere. */
  readonly audit?: Audit | undefined;
  readonly cors: CorsOptions;
  readonly introspection: boolean;
  readonly log: Log;
  /** Greatest number of seconds that an answer may be kept, as `Cache-Control` says; 0 where it is absent. */
  readonly cacheFor?: number;
  /** Counts which client asks what; whoever made it closes it. Absent: nobody counts. */
  readonly usage?: UsageRecorder | undefined;
  /** Where it stands what is served, and what was refused. */
  readonly deployments?: Deployments;
  /** Who is told more by `/health/ready` than whether requests are taken: `everybody` where it is absent. */
  readonly healthFor?: 'everybody' | 'admitted';
}
