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

/** The context of the caller who waits for a plan's result. */
export interface Caller {
  readonly viewer: Viewer;
  /** Aborts when the deadline has passed or the client has left. */
  readonly signal: AbortSignal | undefined;
  /** The party that the work is for; absent for no party in particular. */
  readonly party?: Party | undefined;
  /** Called with each plan that has run, and the number of its rows. */
  readonly noteAccess?: ((plan: AuthorizedPlan, rows: number) => void) | undefined;
  /** Called with the reports on the objects that each plan has read. */
  readonly noteTrust?: NoteTrust | undefined;
  /** The versions of data that all plans of the operation read; absent where plans are independent. */
  readonly versions?: ReadVersions | undefined;
}

/** Receives reports on objects that were read; one object may be reported several times. */
export type NoteTrust = (reports: readonly ObjectReport[]) => void;

/** The state of one operation: its planner with one "now", its loaders, and the invalid data that it found. */
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

/** The state that the custom fields of one operation share. */
export interface CustomState {
  /** By field and arguments: rows that request the field at the same time are computed together. */
  readonly fields: Map<string, DataLoader<Row, CustomValue>>;
  /** By the name in the field's code: see `FieldContext.loader`. */
  readonly loaders: Map<string, unknown>;
}

/** The value of a custom field for a row, or the reason for having none. */
export type CustomValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'violation'; readonly violation: Violation }
  | { readonly kind: 'failure'; readonly failure: FieldFailure };
