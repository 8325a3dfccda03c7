import { RequestError } from '../../../errors/request-error.ts';
import type { ModelObject } from '../../../model/model.ts';
import type { UnreadableColumns } from '../../../query/sql/scope.ts';
import type { Statement } from '../../../query/sql/statement.ts';
import type { RunOptions } from '../../engine.ts';
import type { ObjectStates } from '../../object-states.ts';
import type { Pool } from '../../pool.ts';
import type { FileVersions } from '../files/file-versions.ts';
import type { RunBounds } from './connection.ts';
import { isAftermath, isFatal, isUnexplained, mayBeSourceChange, translateError, unreadable } from './errors.ts';
import type { Instance } from './instance.ts';
import type { InstanceKeeper } from './instance-keeper.ts';
import type { Isolation } from './isolation.ts';

interface RunnerParts {
  readonly keeper: InstanceKeeper;
  readonly versions: FileVersions;
  readonly isolation: Isolation;
  readonly states: ObjectStates;
  readonly pool: Pool<number>;
  readonly bounds: Omit<RunBounds, 'signal'>;
}

type Columns = readonly (readonly unknown[])[];
type Versions = ReadonlyMap<string, string>;
/** By object (type name): the columns that may have unreadable values, as the statement was compiled. */
type Doubts = ReadonlyMap<string, UnreadableColumns>;

type Outcome =
  | { readonly kind: 'done'; readonly columns: Columns }
  /** The data changed during the statement, so its result is invalid. */
  | { readonly kind: 'changed'; readonly object: string }
  /** Another instance has replaced the one in which the objects were opened. */
  | { readonly kind: 'replaced' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly instance: Instance; readonly versions: Versions };

/** How often a statement is restarted after its files changed while it ran. */
const greatestChanges = 12;
/** How often a statement is repeated after a failure that it did not cause. */
const greatestRepairs = 3;
/** Milliseconds that a statement may wait for a connection before its files are checked again. */
const brief = 5;

/** Runs statements so that each reads one version of its files, and survives failures of DuckDB. */
export class StatementRunner {
  readonly #parts: RunnerParts;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  async run(statement: Statement, typeNames: readonly string[], run: RunOptions): Promise<Columns> {
    try {
      return await this.#run(statement, typeNames, run);
    } catch (error) {
      throw translateError(error, run.signal);
    }
  }

  async #run(statement: Statement, typeNames: readonly string[], run: RunOptions): Promise<Columns> {
    const { states } = this.#parts;
    const objects = states.objects(typeNames);
    // Read before any await, so that these are the columns that the statement was compiled for.
    const doubts = new Map(typeNames.map((typeName) => [typeName, states.unreadable(typeName)]));
    let changes = 0;
    let repairs = 0;
    for (;;) {
      const outcome = await this.#attempt(statement, { objects, doubts }, run);
      switch (outcome.kind) {
        case 'done':
          return outcome.columns;
        case 'changed':
          // Other statements of the operation may have read the previous version.
          run.versions?.giveUp(outcome.object);
          if (run.versions !== undefined || ++changes >= greatestChanges) throw changedData(outcome.object);
          break;
        case 'replaced':
          if (++changes >= greatestChanges) throw new RequestError('ENGINE_UNAVAILABLE', undefined, { retryAfter: 1 });
          break;
        case 'failed':
          await this.#repair(outcome, { statement, objects, run, repairs: repairs++ });
      }
      run.signal?.throwIfAborted();
    }
  }

  async #attempt(statement: Statement, { objects, doubts }: Compiled, run: RunOptions): Promise<Outcome> {
    const { pool, keeper, isolation, bounds } = this.#parts;
    const opened = await this.#open(objects);
    if ('changed' in opened) return { kind: 'changed', object: opened.changed };
    const { versions } = opened;
    if (isolation.hasStatement(statement.text, versions)) throw new Error('The statement has ended the engine before.');
    const outdated = this.#findOutdated(doubts);
    if (outdated !== undefined) throw changedColumns(outdated, run);
    if (run.versions?.keep(versions) === false) return { kind: 'changed', object: run.versions.changed ?? '' };
    const found = performance.now();
    const outcome = await pool.use(run, async (place): Promise<Outcome> => {
      const instance = keeper.current;
      if (objects.some(({ typeName }) => instance.opened.get(typeName) !== versions.get(typeName))) {
        return { kind: 'replaced' };
      }
      const changed = performance.now() - found < brief ? undefined : await this.#findChange(objects, versions);
      if (changed !== undefined) return { kind: 'changed', object: changed };
      const connection = instance.connections[place] ?? instance.background;
      try {
        const running = connection.run(statement, { ...bounds, signal: run.signal });
        return { kind: 'done', columns: await instance.unfinished.track(running) };
      } catch (error) {
        return { kind: 'failed', error, instance, versions };
      }
    });
    if (outcome.kind === 'changed' || outcome.kind === 'replaced') return outcome;
    if (outcome.kind === 'failed' && isFatal(outcome.error)) return outcome;
    const changed = await this.#findChange(objects, versions);
    return changed === undefined ? outcome : { kind: 'changed', object: changed };
  }

  /** The versions of the readable objects. Throws for objects that cannot be read as their contracts promise. */
  async #open(
    objects: readonly ModelObject[],
  ): Promise<{ readonly versions: Versions } | { readonly changed: string }> {
    const { versions, states, keeper, isolation } = this.#parts;
    await isolation.settle(objects.map(({ typeName }) => typeName));
    const found = new Map<string, string>();
    for (const object of objects) {
      const { typeName } = object;
      const { version, state } = await versions.settled(object);
      if (state === 'changing') return { changed: typeName };
      // While an object is being opened, its known columns may be of the previous version.
      const isOpen = keeper.current.opened.get(typeName) === version && !states.isOpening(typeName);
      if (!isOpen) await states.lookAgain([typeName]);
      found.set(typeName, version);
    }
    return { versions: found };
  }

  /** The first object with more unreadable columns than the statement has flags for. */
  #findOutdated(doubts: Doubts): string | undefined {
    for (const [typeName, known] of doubts) {
      for (const column of this.#parts.states.unreadable(typeName).keys()) if (!known.has(column)) return typeName;
    }
    return undefined;
  }

  /** The first object whose data no longer has the version. */
  async #findChange(objects: readonly ModelObject[], versions: Versions): Promise<string | undefined> {
    const now = await Promise.all(objects.map((object) => this.#parts.versions.now(object)));
    return objects.find(({ typeName }, index) => now[index] !== versions.get(typeName))?.typeName;
  }

  /** Returns if the statement should run again. Throws the final error otherwise. */
  async #repair(
    { error, instance, versions }: Extract<Outcome, { kind: 'failed' }>,
    { statement, objects, run, repairs }: FailedStatement,
  ): Promise<void> {
    const { keeper, isolation, states } = this.#parts;
    const typeNames = objects.map(({ typeName }) => typeName);
    if (isFatal(error)) {
      const blaming = isAftermath(error) ? undefined : isolation.blame(objects, versions, statement.text);
      await keeper.replace(instance);
      await blaming;
      await states.lookAgain(typeNames);
      if (repairs >= greatestRepairs || isolation.hasStatement(statement.text, versions)) throw error;
      return;
    }
    if (run.signal?.aborted) throw error;
    if (mayBeSourceChange(error) && repairs === 0) {
      // Throws if the objects cannot be read any more. Otherwise their data changed, and a new run can read it.
      await states.lookAgain(typeNames);
      return;
    }
    const reason = isUnexplained(error) ? await isolation.explain(objects, versions) : undefined;
    if (reason !== undefined) throw unreadable(new Error(reason.sentence, { cause: error }));
    throw error;
  }
}

/** The inputs of a statement's compilation. */
interface Compiled {
  readonly objects: readonly ModelObject[];
  readonly doubts: Doubts;
}

interface FailedStatement {
  readonly statement: Statement;
  readonly objects: readonly ModelObject[];
  readonly run: RunOptions;
  /** The number of repetitions so far. */
  readonly repairs: number;
}

function changedData(object: string): RequestError {
  return new RequestError('DATA_CHANGED', `The data of ${object} are replaced faster than they can be read.`, {
    retryAfter: 1,
  });
}

/** The statement was compiled for outdated columns; a new run of the whole operation compiles it again. */
function changedColumns(object: string, { versions }: RunOptions): RequestError {
  versions?.giveUp(object);
  return new RequestError('DATA_CHANGED', `The columns of ${object} changed while they were read.`, { retryAfter: 1 });
}
