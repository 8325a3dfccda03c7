import type { Deployments } from '../deployments/deployments.ts';
import type { ServiceOptions } from '../graphql/graphql-service.ts';
import type { Audit } from '../request/audit.ts';
import type { Authenticate } from '../request/identity.ts';
import type { CorsOptions } from './cors.ts';

/** The options of GraphQL over HTTP, for the gateway and for single subgraphs. All of them outlive every deployment. */
export interface ServingOptions extends ServiceOptions {
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
  /** The record of served and refused deployments. */
  readonly deployments?: Deployments;
  /** Who gets details from `/health/ready`: `everybody` when absent. */
  readonly healthFor?: 'everybody' | 'admitted';
}
