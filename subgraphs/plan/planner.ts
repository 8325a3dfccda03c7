import type { EntityStub, Mesh, ModelObject } from '../model/model.ts';
import type { CursorCipher } from './cursor.ts';
import type { PlanLimits } from './limits.ts';

/** What planning needs besides the field and its arguments. */
export interface Planner {
  readonly mesh: Mesh;
  readonly limits: PlanLimits;
  readonly cursors: CursorCipher;
  /** This domain's stub of an entity that another domain owns. */
  readonly stub: (typeName: string) => EntityStub;
  /** The moment of the request; `timeRange` counts from it, so that one request has one "now". */
  readonly now: Date;
  /** Whether the engine of that object matches regular expressions in linear time. */
  readonly supportsRegex: (object: ModelObject) => boolean;
}
