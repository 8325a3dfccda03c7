import { relative, resolve } from 'node:path';
import { type Configuration, parseConfiguration } from '../../app/configuration/read.ts';
import { environment } from '../../app/environment.ts';
import type { CommonOptions } from '../../app/loading/load-configuration.ts';
import { defined } from '../../core/defined.ts';
import { hasErrors } from '../../core/errors/issue.ts';
import type { FoundSide } from './find-side.ts';
import { listRevisionFiles, readRevisionFile } from './git.ts';

/**
 * The configuration of a side: the file of its own revision if that exists, because it defines the access rules of
 * classifications; else the current one. `notes` reports which one if the two differ.
 */
export async function configureSide(
  { revision, label }: FoundSide,
  { configuration, options }: { readonly configuration: Configuration; readonly options: CommonOptions },
): Promise<{ readonly configuration: Configuration; readonly notes: readonly string[] }> {
  if (revision === undefined) return { configuration, notes: [] };
  const file = resolve(options.config ?? environment.CONCORD_CONFIG ?? 'concord.yaml');
  const path = relative(revision.root, file);
  const [found] = path.startsWith('..') ? [] : await listRevisionFiles(revision, path);
  if (found === undefined) {
    return { configuration, notes: [`${label} has no ${path} of its own; it is read with the current one.`] };
  }
  const overridden = {
    ...environment,
    ...defined({ CONCORD_ENVIRONMENT: options.environment }),
  };
  const own = parseConfiguration(
    await readRevisionFile(revision, found),
    { file: `${revision.name}:${path}`, path: file },
    overridden,
  );
  if (hasErrors(own.issues)) {
    return { configuration, notes: [`${revision.name}:${path} has errors; ${label} is read with the current one.`] };
  }
  const differs = JSON.stringify(own.configuration.settings) !== JSON.stringify(configuration.settings);
  return {
    configuration: own.configuration,
    notes: differs ? [`${label} is read with its own ${path}, which differs from the current one.`] : [],
  };
}
