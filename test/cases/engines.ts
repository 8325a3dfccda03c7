import { openDuckDb } from '../../subgraphs/engines/duckdb/engine.ts';
import { defaultEngineSettings, type Engine } from '../../subgraphs/engines/engine.ts';
import type { Mesh } from '../../subgraphs/model/model.ts';
import { writeData } from './write-data.ts';

/** An engine that every case runs on. Its `name` is the stem of the file that holds a case's statements. */
export interface CaseEngine {
  readonly name: string;
  /** Which `servers` of the contracts it reads. */
  readonly environment: string;
  /** Loads the data that `script` makes, and opens it. `folder` is empty and may be written to. */
  readonly open: (source: { readonly script: string; readonly folder: string; readonly mesh: Mesh }) => Promise<Engine>;
}

/** A new engine is one entry here; every case must then give the same result on it. */
export const caseEngines: readonly CaseEngine[] = [
  {
    name: 'duckdb',
    environment: 'duckdb',
    async open({ script, folder, mesh }) {
      await writeData(script, mesh);
      const objects = mesh.domains.flatMap((domain) => domain.objects);
      return openDuckDb({
        objects,
        roots: [folder],
        settings: { ...defaultEngineSettings, connections: 2, threads: 2 },
      });
    },
  },
];
