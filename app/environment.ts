import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Apollo's gateway reports to Apollo every hour unless this is set before it is created.
process.env.APOLLO_TELEMETRY_DISABLED ??= '1';
// A statement of DuckDB keeps a thread of this pool until it ends. Node has four of them, for files and names of hosts,
// too: four long statements would keep everything else waiting. It is read when the first thread is needed.
process.env.UV_THREADPOOL_SIZE ??= '64';
// Without it every command strips and compiles the same modules again: a tenth to a fifth of the processor time of `concord check`.
// Nobody else writes to this folder, as somebody could to one for temporary files; where it cannot be written, Node
// goes without.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/concord', import.meta.url)));

/** The environment of the process. Nothing else in Concord reads it. */
export const environment: Readonly<Record<string, string | undefined>> = Object.freeze({ ...process.env });
