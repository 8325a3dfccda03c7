import type DataLoader from 'dataloader';
import type { ReadVersions } from '../../core/engines/read-versions.ts';
import type { Party } from '../../core/engines/shares.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';
import type { ObjectReport } from '../../core/quality/verdicts/report.ts';
import type { Planner } from '../../core/query/arguments/planner.ts';
import type { AuthorizedPlan } from '../../core/query/policy/authorize.ts';
import type { Violation } from '../../core/query/result/read-value.ts';
import type { Row } from '../../core/query/result/row.ts';
import type { KeyValues } from '../../core/query/rows/lookup.ts';
import type { FieldFailure } from './field-failure.ts';
import type { Violations } from './violations.ts';

/** Who waits for a plan's result. */
export interface Caller {
  readonly viewer: Viewer;
  /** Aborted when the deadline has passed or the client has left. */
  readonly signal: AbortSignal | undefined;
  /** Whose work it is; absent: nobody's in particular. */
  readonly party?: Party | undefined;
  /** Is told of each plan that has run, with the number of its rows. */
  readonly noteAccess?: ((plan: AuthorizedPlan, rows: number) => void) | undefined;
  /** Is told what is known about the objects that each plan has read. */
  readonly noteTrust?: NoteTrust | undefined;
  /** The versions of data that all its plans read; absent where each plan stands alone. */
  readonly versions?: ReadVersions | undefined;
}

/** Is told what is known about objects that were read; of one object it may be told several times. */
export type NoteTrust = (reports: readonly ObjectReport[]) => void;

/** What lives as long as one operation: its planner with one "now", its loaders, and what it found wrong in the data. */
export interface Operation extends Caller {
  readonly planner: Planner;
  /** By-key fields with one selection share one loader, so that they become one statement. */
  readonly loaders: Map<string, DataLoader<KeyValues, Row | null, string>>;
  readonly violations: Violations;
  readonly custom: CustomState;
  /** Present for a gateway that looks rows up by keys that no client is shown. */
  readonly exactKeys?: ExactKeys | undefined;
}

export interface ExactKeys {
  readonly subgraph: string;
  /** The fields of entity keys, by type. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** Is called when there is one. */
  readonly note: () => void;
}

/** What the custom fields of one operation share. */
export interface CustomState {
  /** By field and arguments: the rows that ask at the same time are computed together. */
  readonly fields: Map<string, DataLoader<Row, CustomValue>>;
  /** By the name that the code gives them: see `FieldContext.loader`. */
  readonly loaders: Map<string, unknown>;
}

/** The value of a custom field for a row, or why there is none. */
export type CustomValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'violation'; readonly violation: Violation }
  | { readonly kind: 'failure'; readonly failure: FieldFailure };
