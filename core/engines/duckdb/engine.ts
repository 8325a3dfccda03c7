import { defined } from '../../defined.ts';
import type { ModelObject } from '../../model/model.ts';
import { qualifiedName } from '../../query/sql/fragment.ts';
import type { Engine, EngineSettings, ObjectState } from '../engine.ts';
import type { EngineKind } from '../engine-kind.ts';
import { ObjectStates } from '../object-states.ts';
import { Pool } from '../pool.ts';
import { duckdbDialect } from './dialect.ts';
import { ManifestChecks } from './files/check-manifests.ts';
import { FileVersions } from './files/file-versions.ts';
import { locateRows } from './files/locate-rows.ts';
import { ObjectOpener } from './files/object-opener.ts';
import type { ReadableSource } from './files/source-sql.ts';
import { examine } from './instance/examine.ts';
import { InstanceKeeper } from './instance/instance-keeper.ts';
import { Isolation } from './instance/isolation.ts';
import { StatementRunner } from './instance/statement-runner.ts';

export interface DuckDbOptions {
  readonly objects: readonly ModelObject[];
  /** Absolute folders with the readable files; after opening, the engine can read nothing else. */
  readonly roots: readonly string[];
  readonly settings: EngineSettings;
  /** Called when a statement does not stop after an interrupt. */
  readonly onStuck?: () => void;
  /** Called when DuckDB has failed and cannot be opened again. */
  readonly onBroken?: () => void;
  /** Called with an object whose state has changed. */
  readonly onState?: (state: ObjectState) => void;
}

/** One embedded DuckDB for all files and `.duckdb` databases of a process. */
export const duckdb: EngineKind<ReadableSource> = {
  placeOf: () => '',
  open: (objects, _source, { roots, settings, onStuck, onBroken, onState }) =>
    openDuckDb({
      objects,
      roots,
      settings,
      ...(onStuck && { onStuck }),
      ...(onBroken && { onBroken }),
      ...(onState && { onState }),
    }),
};

/**
 * One embedded DuckDB with a view for each object. It is locked down before the first query: it can only read files
 * below the roots, and no setting can be changed. An object whose data is missing, has drifted or makes DuckDB fail
 * does not stop the others: a new instance replaces a failed one. Each statement reads one version of each file.
 */
export async function openDuckDb(options: DuckDbOptions): Promise<Engine> {
  const { objects, roots, settings, onStuck = () => {}, onBroken = () => {}, onState } = options;
  const keeper = await InstanceKeeper.open({ roots, settings }, onBroken);
  const versions = new FileVersions();
  const isolation = new Isolation((object) => examine(object, { roots, settings }));
  const opener = new ObjectOpener({ keeper, versions, isolation, manifests: new ManifestChecks() });
  const states = new ObjectStates((object) => opener.open(object), {
    isStale: (object) => opener.isStale(object),
    ...defined({ onState }),
  });
  for (const object of objects) await states.openAgain(object);
  states.watch();
  const places = Array.from({ length: settings.connections }, (_, place) => place);
  const runner = new StatementRunner({
    keeper,
    versions,
    isolation,
    states,
    // The pool lends places: indexes of connections of the current instance; -1 is the connection for background work.
    pool: new Pool(places, -1, {
      ...settings,
      // Each statement uses all threads: a second one of the same viewer speeds nothing up and slows others down.
      besideOthers: 1,
    }),
    bounds: { timeout: settings.timeout, grace: settings.grace, onStuck },
  });
  const engine: Engine = {
    of: () => engine,
    find: (object) => (states.has(object) ? engine : undefined),
    dialect: duckdbDialect,
    prepare: (typeNames) => states.demand(typeNames),
    relation: ({ domain, object }) => qualifiedName([domain, object]),
    unreadable: ({ object }) => states.unreadable(object),
    locate: (object, rows) => keeper.current.apart((connection) => locateRows(connection, object, rows)),
    run: (statement, typeNames, run) => runner.run(statement, typeNames, run),
    states: () => states.all,
    async close() {
      states.close();
      await keeper.close();
      await versions.close();
    },
  };
  return engine;
}
