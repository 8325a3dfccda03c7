import type { Deployments } from '../deployments/deployments.ts';
import type { Audit } from '../request/audit.ts';
import type { Authenticate } from '../request/identity.ts';
import type { LimitSources } from '../request/limits.ts';
import type { Log } from '../request/log.ts';
import type { UsageRecorder } from '../usage/usage-recorder.ts';
import type { CorsOptions } from './cors.ts';

/** The options of GraphQL over HTTP, for the gateway and for single subgraphs. All of them outlive every deployment. */
export interface ServingOptions extends LimitSources {
  readonly host: string;
  readonly port: number;
  /** When `/health/ready` returns 200: `always` when absent. */
  readonly readiness?: 'always' | 'any' | 'all';
  /** The maximal number of open connections. */
  readonly connections?: number;
  /** Authenticates requests. The pages and `/health/…` are open to everybody. */
  readonly authenticate: Authenticate;
  /** Authenticates key queries of other domains; when absent, none are accepted. */
  readonly authenticatePeers?: Authenticate;
  /** The audit log; absent for none. */
  readonly audit?: Audit | undefined;
  readonly cors: CorsOptions;
  readonly introspection: boolean;
  readonly log: Log;
  /** The maximal seconds for which a response may be cached, for `Cache-Control`; 0 when absent. */
  readonly cacheFor?: number;
  /** Counts operations by client; its creator closes it. Absent where usage is not recorded. */
  readonly usage?: UsageRecorder | undefined;
  /** The record of served and refused deployments. */
  readonly deployments?: Deployments;
  /** Who gets details from `/health/ready`: `everybody` when absent. */
  readonly healthFor?: 'everybody' | 'admitted';
}
