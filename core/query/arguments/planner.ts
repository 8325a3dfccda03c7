import type { EntityStub, ModelObject } from '../../model/model.ts';
import type { PlanLimits } from '../plan/limits.ts';
import type { CursorCipher } from './cursor.ts';

/** What planning needs besides the field and its arguments. */
export interface Planner {
  /** The object of that type name, in whatever domain. */
  readonly object: (typeName: string) => ModelObject | undefined;
  readonly limits: PlanLimits;
  readonly cursors: CursorCipher;
  /** This domain's stub of an entity that another domain owns. */
  readonly stub: (typeName: string) => EntityStub;
  /** The moment of the request; `timeRange` counts from it, so that one request has one "now". */
  readonly now: Date;
  /** How rows of an object's statement reach those of another object: in one statement, or by asking its domain. */
  readonly reach: (object: ModelObject, target: ModelObject) => 'joined' | 'asked';
  /** Whether the engine of that object matches regular expressions in linear time. */
  readonly supportsRegex: (object: ModelObject) => boolean;
}
