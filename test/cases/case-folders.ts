import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Classifications } from '../../core/model/access/access.ts';
import { anonymous, type Viewer } from '../../core/model/access/viewer.ts';
import type { Capabilities } from '../../core/query/sql/dialect.ts';

/** A topic: contracts and data that its cases share. */
export interface TopicFolder {
  readonly name: string;
  /** Absolute. Holds `contracts/<domain>/*.odcs.yaml`, `data.sql` and one folder a case. */
  readonly path: string;
  readonly cases: readonly CaseFolder[];
  /** What classifications mean, of `classifications.json`; as usual where there is none. */
  readonly classifications: Classifications | undefined;
}

export interface CaseFolder {
  /** The folder's name as words. */
  readonly name: string;
  readonly path: string;
  readonly query: string;
  /** The subgraph that a first line `# subgraph: sales` names; needed where a topic has several. */
  readonly subgraph: string | undefined;
  /**
   * What a line `# needs: regex` says that not every engine can do. An engine that cannot must refuse, with the errors
   * of `result-without-regex.json`.
   */
  readonly needs: keyof Capabilities | undefined;
  /** On whose behalf it runs, of `viewer.json`; nobody in particular where there is none. */
  readonly viewer: Viewer;
  /** Variables of each execution: one, or several when `variables.json` holds a list. */
  readonly steps: readonly Variables[];
}

export type Variables = Readonly<Record<string, unknown>>;

/** The topics below a folder, with all their cases. */
export function listTopics(root: string): readonly TopicFolder[] {
  return listFolders(root).map((name) => {
    const path = join(root, name);
    const cases = listFolders(path).filter((folder) => folder !== 'contracts');
    return {
      name,
      path,
      cases: cases.map((folder) => readCase(path, folder)),
      classifications: readJson(join(path, 'classifications.json'), undefined),
    };
  });
}

function readCase(topic: string, folder: string): CaseFolder {
  const path = join(topic, folder);
  const query = readFileSync(join(path, 'query.graphql'), 'utf8');
  const variables: Variables | readonly Variables[] = readJson(join(path, 'variables.json'), {});
  return {
    name: folder.replaceAll('-', ' '),
    path,
    query,
    subgraph: /^# subgraph: (\S+)/.exec(query)?.[1],
    needs: readNeeds(query),
    viewer: readJson(join(path, 'viewer.json'), anonymous),
    steps: Array.isArray(variables) ? variables : [variables],
  };
}

function readJson<Value>(file: string, fallback: Value): Value {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : fallback;
}

function readNeeds(query: string): CaseFolder['needs'] {
  const need = /^# needs: (\S+)/m.exec(query)?.[1];
  if (need === undefined || need === 'regex') return need;
  throw new Error(`No engine tells whether it can do ${need}.`);
}

function listFolders(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}
