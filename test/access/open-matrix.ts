import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Classifications } from '../../subgraphs/model/access.ts';
import { caseEngines } from '../cases/engines.ts';
import { type OpenTopic, openTopic } from '../cases/open-topic.ts';

/** Contracts of two domains, with their data, that use everything that a policy has. */
export const meshFolder = join(import.meta.dirname, 'mesh');

/** What `classifications.json` says; `cosmic` is not in it, on purpose. */
export const classifications: Classifications = JSON.parse(
  readFileSync(join(meshFolder, 'classifications.json'), 'utf8'),
);

/** Opens the mesh with the classifications that the policy knows. */
export function openMatrix(known: Classifications): Promise<OpenTopic> {
  const [engine] = caseEngines;
  if (engine === undefined) throw new Error('There is no engine.');
  return openTopic({ name: 'matrix', path: meshFolder, cases: [], classifications: known }, engine, {
    knownIssues: ['ACCESS_CLASSIFICATION_UNKNOWN'],
  });
}
