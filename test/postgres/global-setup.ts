import type { TestProject } from 'vitest/node';
import { type ClusterAddress, findPrograms, startCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The cluster of this run, or null where PostgreSQL is not installed. */
    readonly postgres: ClusterAddress | null;
  }
}

/** Starts one PostgreSQL for a whole run of tests. Without it, the tests that need it are skipped, and this says so. */
export default async function startPostgres(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const programs = findPrograms();
  if (programs === undefined) {
    console.warn(
      'SKIPPED: everything on PostgreSQL, because /usr/lib/postgresql is absent (apt-get install postgresql).',
    );
    project.provide('postgres', null);
    return undefined;
  }
  const {
    close,
    halt: _halt,
    resume: _resume,
    crash: _crash,
    ...address
  } = await startCluster(programs, { tls: 'off' });
  project.provide('postgres', address);
  return close;
}
