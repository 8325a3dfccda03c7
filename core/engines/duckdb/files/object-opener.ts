import type { ModelObject } from '../../../model/model.ts';
import type { ObjectState } from '../../engine.ts';
import { isAftermath, isFatal } from '../instance/errors.ts';
import type { InstanceKeeper } from '../instance/instance-keeper.ts';
import type { Isolation } from '../instance/isolation.ts';
import { pathOf } from '../instance/reasons.ts';
import type { ManifestChecks } from './check-manifests.ts';
import type { FileVersions } from './file-versions.ts';
import { openIn } from './open-object.ts';

interface OpenerParts {
  readonly keeper: InstanceKeeper;
  readonly versions: FileVersions;
  readonly isolation: Isolation;
  readonly manifests: ManifestChecks;
}

/** How often opening an object is repeated after its files changed, or its instance failed, meanwhile. */
const attempts = 4;

/** Opens objects in the current instance, each for one version of its data. */
export class ObjectOpener {
  readonly #parts: OpenerParts;
  /** By object (type name): the version of the last attempt, whatever its result. */
  readonly #seen = new Map<string, string>();

  constructor(parts: OpenerParts) {
    this.#parts = parts;
  }

  /** Never throws. */
  async open(object: ModelObject): Promise<ObjectState> {
    try {
      return await this.#open(object);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { kind: 'unavailable', object, reason, cause: 'passing' };
    }
  }

  /**
   * Whether the data differs from the version of the last attempt to open the object. Also true where the version
   * cannot be determined, so that opening reports the reason. Never throws.
   */
  async isStale(object: ModelObject): Promise<boolean> {
    try {
      return this.#seen.get(object.typeName) !== (await this.#parts.versions.now(object));
    } catch {
      return true;
    }
  }

  async #open(object: ModelObject): Promise<ObjectState> {
    const { keeper, versions, isolation, manifests } = this.#parts;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const { version, state: change } = await versions.settled(object);
      this.#seen.set(object.typeName, version);
      if (change === 'changing') break;
      await isolation.settle([object.typeName]);
      const isolated = isolation.find(object, version);
      if (isolated !== undefined) return isolated;
      const instance = keeper.current;
      const fault = await manifests.findFault(object.typeName, await versions.files(object));
      if (fault !== undefined) {
        instance.opened.delete(object.typeName);
        if ((await versions.now(object)) !== version) continue;
        return { kind: 'unavailable', object, reason: fault, cause: 'lasting' };
      }
      try {
        const state = await openIn(instance, object, version);
        if ((await versions.now(object)) === version) return state;
      } catch (error) {
        if (!isFatal(error)) throw error;
        await keeper.replace(instance);
        if (!isAftermath(error)) await isolation.blame([object], new Map([[object.typeName, version]]), undefined);
      }
      instance.opened.delete(object.typeName);
    }
    const reason = `${pathOf(object.source)}: It is being written all the time.`;
    return { kind: 'unavailable', object, reason, cause: 'passing' };
  }
}
