import { resolve } from 'node:path';
import type { Configuration } from '../../app/configuration/read.ts';
import { loadMesh } from '../../app/loading/load-mesh.ts';
import type { Issue } from '../../core/errors/issue.ts';

/** The issues of freshly written files, as `concord check` reports them. */
export async function checkDrafts(configuration: Configuration, files: readonly string[]): Promise<readonly Issue[]> {
  const { settings } = configuration;
  const { issues } = await loadMesh({ ...configuration, settings: { ...settings, serveDrafts: true } });
  return issues.filter(({ file }) => files.includes(resolve(file)));
}
