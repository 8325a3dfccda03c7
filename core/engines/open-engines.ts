import { RequestError } from '../errors/request-error.ts';
import type { ModelObject, ServedSource, Source } from '../model/model.ts';
import type { Engine, Engines } from './engine.ts';
import type { EngineKind, FindCredentials, OpenOptions } from './engine-kind.ts';
import { type EngineRegistry, engineRegistry } from './registry.ts';

export interface EnginesOptions extends OpenOptions {
  readonly objects: readonly ModelObject[];
}

/**
 * Opens every engine with one of the objects: one instance for each place. DuckDB gets the objects without a source,
 * and reports them as unavailable.
 */
export async function openEngines(
  options: EnginesOptions,
  registry: EngineRegistry = engineRegistry,
): Promise<Engines> {
  const groups = Map.groupBy(options.objects, ({ source }) => placeOf(source, options.credentials, registry));
  const members = await Promise.all(
    [...groups].map(async ([, objects]) => ({ objects, engine: await openEngine(objects, options, registry) })),
  );
  const holders = new Map(
    members.flatMap(({ objects, engine }) => objects.map(({ typeName }) => [typeName, engine] as const)),
  );
  const first = members[0]?.engine ?? (await openEngine([], options, registry));
  return {
    of(typeNames) {
      const engines = new Set(typeNames.map((typeName) => holders.get(typeName) ?? first));
      const [engine = first, ...others] = engines;
      if (others.length > 0) {
        const sentence = `The data of ${typeNames.join(', ')} are on servers that no statement can join.`;
        throw new RequestError('ENGINE_UNAVAILABLE', sentence);
      }
      return engine;
    },
    find: (typeName) => holders.get(typeName),
    states: () => members.flatMap(({ engine }) => engine.states()),
    async close() {
      await Promise.all([...new Set([first, ...members.map(({ engine }) => engine)])].map((engine) => engine.close()));
    },
  };
}

/** The name of the engine instance with a source: one statement can join objects with the same name. */
export function placeOf(source: Source, credentials: FindCredentials, registry = engineRegistry): string {
  if (source.kind === 'none') return 'duckdb';
  return `${source.engine} ${kindOf(source, registry).placeOf(source, credentials)}`.trimEnd();
}

async function openEngine(
  objects: readonly ModelObject[],
  options: OpenOptions,
  registry: EngineRegistry,
): Promise<Engine> {
  const sources = objects.flatMap(({ source }) => (source.kind === 'none' ? [] : [source]));
  const [source] = sources;
  if (source === undefined) return await registry.duckdb.open(objects, undefined, options);
  return await kindOf(source, registry).open(objects, source, options);
}

/** The registry has an engine for each source, with the source's type. */
function kindOf(source: ServedSource, registry: EngineRegistry): EngineKind<ServedSource> {
  return registry[source.engine] as EngineKind<ServedSource>;
}
