import type DataLoader from 'dataloader';
import type { Viewer } from '../model/viewer.ts';
import type { KeyValues } from '../plan/lookup.ts';
import type { Planner } from '../plan/planner.ts';
import type { Row } from '../result/read-rows.ts';
import type { Violations } from './violations.ts';

/** Who waits for a plan's result. */
export interface Caller {
  readonly viewer: Viewer;
  /** Aborted when the deadline has passed or the client has left. */
  readonly signal: AbortSignal | undefined;
}

/** What lives as long as one operation: its planner with one "now", its loaders, and what it found wrong in the data. */
export interface Operation extends Caller {
  readonly planner: Planner;
  /** By-key fields with one selection share one loader, so that they become one statement. */
  readonly loaders: Map<string, DataLoader<KeyValues, Row | null, string>>;
  readonly violations: Violations;
}
