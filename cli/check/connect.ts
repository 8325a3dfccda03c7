import type { Configuration } from '../../app/configuration/read.ts';
import { readEngineSettings } from '../../app/loading/engine-settings.ts';
import { listRoots } from '../../app/loading/load-mesh.ts';
import type { ObjectState } from '../../core/engines/engine.ts';
import { openEngines } from '../../core/engines/open-engines.ts';
import type { Issue } from '../../core/errors/issue.ts';
import type { ModelObject } from '../../core/model/model.ts';

/**
 * Opens the data of objects like `serve`, and reports objects that cannot be read, with the reason, at their location
 * in the contract. Messages contain paths, servers and lines, but no values. It reads no rows except to determine
 * columns.
 */
export async function connectObjects(
  objects: readonly ModelObject[],
  configuration: Configuration,
): Promise<readonly Issue[]> {
  const engines = await openEngines({
    objects,
    roots: listRoots(configuration),
    settings: readEngineSettings(configuration),
    credentials: configuration.credentials,
  });
  try {
    return engines.states().flatMap(issuesOf);
  } finally {
    await engines.close();
  }
}

function issuesOf(state: ObjectState): readonly Issue[] {
  const { at, typeName, source } = state.object;
  const about = { ...at, path: [], severity: 'error' as const };
  switch (state.kind) {
    case 'ready':
      return [];
    case 'drift':
      return state.differences.map((difference) => ({
        ...about,
        code: 'CONTRACT_DRIFT',
        sentence: `The data of ${typeName} are not as promised: ${difference}`,
        hint: 'Restore the data, or describe them in a new version of the contract.',
      }));
    case 'unavailable':
      if (source.kind === 'none') {
        const sentence = `${typeName} is described only, and cannot be asked: ${state.reason}`;
        return [{ ...about, severity: 'warning', code: 'DATA_UNREADABLE', sentence }];
      }
      return [
        {
          ...about,
          code: state.cause === 'passing' ? 'ENGINE_UNAVAILABLE' : 'DATA_UNREADABLE',
          sentence: `The data of ${typeName} cannot be read: ${state.reason}`,
          hint:
            state.cause === 'passing'
              ? 'It may pass; try again, and check the server if it lasts.'
              : 'Correct the data, or the server and the credentials of the contract.',
        },
      ];
  }
}
