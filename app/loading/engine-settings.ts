import { resolve } from 'node:path';
import { defaultEngineSettings, type EngineSettings } from '../../core/engines/engine.ts';
import type { Configuration } from '../configuration/read.ts';

/** The engine settings, with an absolute spill folder. */
export function readEngineSettings({ settings, folder }: Configuration): EngineSettings {
  const { spillFolder, ...rest } = settings.engine;
  return {
    ...rest,
    spillFolder: spillFolder === undefined ? defaultEngineSettings.spillFolder : resolve(folder, spillFolder),
  };
}
