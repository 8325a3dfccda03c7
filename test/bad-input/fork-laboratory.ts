import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { GraphQLSchema } from 'graphql';
import { apiSchemaOf } from '../gateway/limits/api-schema.ts';
import type { Condition } from './serve-laboratory.ts';

/** The laboratory in a process of its own, so that nothing but the server is in what is measured of it. */
export interface ForkedLaboratory {
  readonly url: string;
  readonly port: number;
  readonly schema: GraphQLSchema;
  /** What it has been through since it was last asked. */
  readonly condition: () => Promise<Condition>;
  readonly close: () => void;
}

export async function forkLaboratory(): Promise<ForkedLaboratory> {
  const server = fork('test/bad-input/serve-laboratory.ts', { execArgv: ['--expose-gc'], stdio: 'inherit' });
  const [{ url, supergraphSdl }] = (await once(server, 'message')) as [{ url: string; supergraphSdl: string }];
  return {
    url,
    port: Number(new URL(url).port),
    schema: apiSchemaOf(supergraphSdl),
    async condition() {
      server.send('tell');
      const [told] = (await once(server, 'message')) as [Condition];
      return told;
    },
    close: () => server.disconnect(),
  };
}
