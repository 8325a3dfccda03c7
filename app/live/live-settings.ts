import type { Settings } from '../configuration/layout.ts';
import type { Configuration } from '../configuration/read.ts';

/** The settings that belong to the mesh and change with it. All others are read only at the start. */
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

/** The running configuration, with the changed settings of its mesh. */
export function takeLiveSettings(running: Configuration, changed: Configuration): Configuration {
  const live = Object.fromEntries(liveKeys.map((key) => [key, changed.settings[key]]));
  return {
    ...running,
    settings: { ...running.settings, ...live },
    variables: changed.variables,
    locate: changed.locate,
  };
}

/** The changed keys that require a restart. */
export function listKeysForRestart(running: Configuration, changed: Configuration): readonly string[] {
  const live: readonly string[] = liveKeys;
  return Object.entries(changed.settings)
    .filter(([key, value]) => {
      const before: unknown = Reflect.get(running.settings, key);
      return !live.includes(key) && JSON.stringify(before) !== JSON.stringify(value);
    })
    .map(([key]) => key);
}
