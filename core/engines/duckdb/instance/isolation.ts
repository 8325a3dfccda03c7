import { createHash } from 'node:crypto';
import type { ModelObject } from '../../../model/model.ts';
import type { ObjectState } from '../../engine.ts';
import type { FileFinding } from './examine.ts';
import type { Reason } from './reasons.ts';

/** How often an object may have been read by a failing instance before it counts as the cause. */
const greatestCount = 3;
/**
 * Milliseconds before an object is examined again after an examination without a finding, since the next may take as
 * long.
 */
const restAfterUnknown = 60_000;
/** How many statements are remembered that broke an instance although all their objects can be read. */
const rememberedStatements = 200;

interface Suspicion {
  readonly version: string;
  readonly count: number;
  readonly reason?: Reason;
}

interface Examination {
  readonly version: string;
  readonly finding: Promise<FileFinding>;
}

/**
 * Isolates objects whose data breaks the engine, and statements that do: neither is run again until the data has
 * changed, so that one file cannot take the engine down for all others repeatedly.
 */
export class Isolation {
  readonly #examine: (object: ModelObject) => Promise<FileFinding>;
  readonly #objects = new Map<string, Suspicion>();
  readonly #examined = new Map<string, Examination>();
  #lastExamination: Promise<unknown> = Promise.resolve();
  readonly #statements = new Set<string>();
  readonly #running = new Map<string, Promise<void>>();

  /** `examine` never throws. */
  constructor(examine: (object: ModelObject) => Promise<FileFinding>) {
    this.#examine = examine;
  }

  /** Waits until the running examinations of these objects are done. */
  async settle(typeNames: readonly string[]): Promise<void> {
    await Promise.all(typeNames.map((typeName) => this.#running.get(typeName)));
  }

  /** The state of an object that must not be read in this version. */
  find(object: ModelObject, version: string): ObjectState | undefined {
    const found = this.#objects.get(object.typeName);
    if (found?.reason === undefined || found.version !== version) return undefined;
    return { kind: 'unavailable', object, reason: found.reason.sentence, cause: found.reason.cause };
  }

  /** Whether a statement has broken an instance with its objects in these versions (by type name). */
  hasStatement(text: string, versions: ReadonlyMap<string, string>): boolean {
    return this.#statements.has(identify(text, versions));
  }

  /** Determines which of the objects, in these versions, made an instance fail that ran a statement. */
  async blame(
    objects: readonly ModelObject[],
    versions: ReadonlyMap<string, string>,
    statement: string | undefined,
  ): Promise<void> {
    const found = await Promise.all(
      objects.map((object) => this.#suspect(object, versions.get(object.typeName) ?? '')),
    );
    if (found.includes('guilty') || statement === undefined) return;
    this.#statements.add(identify(statement, versions));
    for (const oldest of this.#statements) {
      if (this.#statements.size <= rememberedStatements) break;
      this.#statements.delete(oldest);
    }
  }

  /** Why one of the objects cannot be read completely; undefined where all can. */
  async explain(objects: readonly ModelObject[], versions: ReadonlyMap<string, string>): Promise<Reason | undefined> {
    for (const object of objects) {
      const finding = await this.#examineOnce(object, versions.get(object.typeName) ?? '');
      if (finding.kind === 'unreadable') return finding.reason;
    }
    return undefined;
  }

  async #suspect(object: ModelObject, version: string): Promise<'guilty' | 'unknown'> {
    const { typeName } = object;
    await this.#running.get(typeName);
    const before = this.#objects.get(typeName);
    const isSame = before?.version === version;
    if (isSame && before.reason !== undefined) return 'guilty';
    const count = isSame ? before.count + 1 : 1;
    const examined = this.#examineOnce(object, version).then((finding) => {
      const repeated = count >= greatestCount ? repeatedly : undefined;
      const blamed = finding.kind === 'unreadable' ? finding.reason : repeated;
      this.#objects.set(typeName, { version, count, ...(blamed && { reason: blamed }) });
    });
    const running = examined.catch(() => undefined).finally(() => this.#running.delete(typeName));
    this.#running.set(typeName, running);
    await running;
    return this.#objects.get(typeName)?.reason === undefined ? 'unknown' : 'guilty';
  }

  /** An examination reads all data, so there is one per version, and one at a time. */
  async #examineOnce(object: ModelObject, version: string): Promise<FileFinding> {
    const { typeName } = object;
    const known = this.#examined.get(typeName);
    if (known?.version === version) return await known.finding;
    const finding = this.#lastExamination.then(() => this.#examine(object));
    this.#lastExamination = finding;
    const examination: Examination = { version, finding };
    this.#examined.set(typeName, examination);
    const found = await finding;
    if (found.kind === 'unknown') setTimeout(() => this.#forget(typeName, examination), restAfterUnknown).unref();
    return found;
  }

  #forget(typeName: string, examination: Examination): void {
    if (this.#examined.get(typeName) === examination) this.#examined.delete(typeName);
  }
}

/** A hash, short for any statement and any number of files. */
function identify(statement: string, versions: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update(JSON.stringify([statement, ...versions]))
    .digest('base64');
}

const repeatedly: Reason = {
  sentence: `DuckDB failed ${greatestCount} times while this was read, and reading it alone did not show why.`,
  cause: 'lasting',
};
