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
  /** Absolute folders under which files may be read; nothing else can be, once the engine is open. */
  readonly roots: readonly string[];
  readonly settings: EngineSettings;
  /** Told when a statement does not stop although it was told to. */
  readonly onStuck?: () => void;
  /** Told when DuckDB has failed and cannot be opened again. */
  readonly onBroken?: () => void;
  /** Told of an object whose state has become another one. */
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
 * One embedded DuckDB for all objects given, with a view for each. Locked down before the first query: only files below
 * the roots can be reached, and no setting can be changed. An object whose data is missing or has drifted does not keep
 * the others from being served, nor does one whose data make DuckDB fail: another instance takes its place then. Each
 * statement reads one version of each file.
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
    // A place is a connection of whichever instance there is; -1 is the one for what runs in the background.
    pool: new Pool(places, -1, {
      ...settings,
      // Each statement has all threads: a second one of the same viewer makes nothing faster and others slower.
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
