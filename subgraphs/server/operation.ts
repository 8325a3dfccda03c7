import type DataLoader from 'dataloader';
import type { KeyValues } from '../plan/lookup.ts';
import type { Planner } from '../plan/planner.ts';
import type { Row } from '../result/read-rows.ts';
import type { Violations } from './violations.ts';

/** What lives as long as one operation: its planner with one "now", its loaders, and what it found wrong in the data. */
export interface Operation {
  readonly planner: Planner;
  readonly signal: AbortSignal | undefined;
  /** By-key fields with one selection share one loader, so that they become one statement. */
  readonly loaders: Map<string, DataLoader<KeyValues, Row | null, string>>;
  readonly violations: Violations;
}
