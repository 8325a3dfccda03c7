import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Classifications } from '../../core/model/access/access.ts';
import { caseEngines } from '../cases/engines.ts';
import { type OpenTopic, openTopic, type TopicOptions } from '../cases/open-topic.ts';

/** Contracts of two domains, with their data, that use everything that a policy has. */
export const meshFolder = join(import.meta.dirname, 'mesh');

/** What `classifications.json` says; `cosmic` is not in it, on purpose. */
export const classifications: Classifications = JSON.parse(
  readFileSync(join(meshFolder, 'classifications.json'), 'utf8'),
);

/** Opens the mesh, on the first engine, with the classifications that the policy knows. */
export function openMatrix(known: Classifications, options: Pick<TopicOptions, 'limits'> = {}): Promise<OpenTopic> {
  const [engine] = caseEngines;
  if (engine === undefined) throw new Error('There is no engine.');
  return openTopic({ name: 'matrix', path: meshFolder, cases: [], classifications: known }, engine, {
    ...options,
    knownIssues: ['ACCESS_CLASSIFICATION_UNKNOWN', 'ACCESS_KEY_PROTECTED'],
  });
}
