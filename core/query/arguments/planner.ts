import type { EntityStub, ModelObject } from '../../model/model.ts';
import type { PlanLimits } from '../plan/limits.ts';
import type { CursorCipher } from './fields/cursor.ts';

/** The inputs for planning besides the field and its arguments. */
export interface Planner {
  /** The object of that type name, in any domain. */
  readonly object: (typeName: string) => ModelObject | undefined;
  readonly limits: PlanLimits;
  readonly cursors: CursorCipher;
  /** This domain's stub of an entity that another domain owns. */
  readonly stub: (typeName: string) => EntityStub;
  /** The time of the request, as "now" of every `timeRange`, so that one request has one "now". */
  readonly now: Date;
  /** How a statement on `object` gets rows of `target`: in the same statement, or by querying its domain. */
  readonly reach: (object: ModelObject, target: ModelObject) => 'joined' | 'asked';
  /** Whether the engine of that object matches regular expressions in linear time. */
  readonly supportsRegex: (object: ModelObject) => boolean;
}
