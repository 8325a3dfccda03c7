import type { Settings } from '../configuration/layout.ts';
import type { Configuration } from '../configuration/read.ts';

/** What of the configuration belongs to the mesh and changes with it. All else is read at the start only. */
const liveKeys = [
  'environment',
  'variables',
  'roots',
  'serveDrafts',
  'customFields',
  'scorecards',
  'peers',
  'classifications',
  'subgraphs',
] as const satisfies readonly (keyof Settings)[];

/** The configuration of a running process with what has changed of its mesh. */
export function takeLiveSettings(running: Configuration, changed: Configuration): Configuration {
  const live = Object.fromEntries(liveKeys.map((key) => [key, changed.settings[key]]));
  return {
    ...running,
    settings: { ...running.settings, ...live },
    variables: changed.variables,
    locate: changed.locate,
  };
}

/** Keys of the configuration that have changed and that only a new process takes. */
export function listKeysForRestart(running: Configuration, changed: Configuration): readonly string[] {
  const live: readonly string[] = liveKeys;
  return Object.entries(changed.settings)
    .filter(([key, value]) => {
      const before: unknown = Reflect.get(running.settings, key);
      return !live.includes(key) && JSON.stringify(before) !== JSON.stringify(value);
    })
    .map(([key]) => key);
}
