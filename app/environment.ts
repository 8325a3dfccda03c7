import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Apollo's gateway reports to Apollo every hour unless this is set before the gateway is created.
process.env.APOLLO_TELEMETRY_DISABLED ??= '1';
// A DuckDB statement occupies a thread of this pool until it ends. Node has four by default, and also uses them for
// files and DNS: four long statements would block everything else. Node reads this when it needs the first thread.
process.env.UV_THREADPOOL_SIZE ??= '64';
// Without it every command strips and compiles the same modules again: a tenth to a fifth of the processor time of
// `concord check`. Unlike a folder for temporary files, only Concord writes to this folder. If it is not writable, Node
// works without the cache.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/concord', import.meta.url)));

/** The environment of the process. No other module of Concord reads `process.env`. */
export const environment: Readonly<Record<string, string | undefined>> = Object.freeze({ ...process.env });
