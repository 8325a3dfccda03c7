import type { UsageClient, UsageOperation } from './usage.ts';

/** The count of one client, operation and day. */
export interface UsageCount {
  readonly hash: string;
  readonly client: UsageClient;
  /** `2026-11-23`, UTC. */
  readonly day: string;
  readonly count: number;
  readonly lastSeen: string;
}

/** A schema coordinate that one client used in one operation, with the last day of use. */
export interface CoordinateCount {
  readonly hash: string;
  readonly client: UsageClient;
  readonly coordinate: string;
  readonly day: string;
}

/** Recorded usage as rows. */
export interface UsageRecords {
  readonly operations: readonly UsageOperation[];
  readonly counts: readonly UsageCount[];
  readonly coordinates: readonly CoordinateCount[];
}

/** The persistent store of usage. One process owns a store. */
export interface UsageStore {
  load(): Promise<UsageRecords>;
  /** Replaces the rows with the same operation, client, day and coordinate. May be repeated after a rejection. */
  put(records: UsageRecords): Promise<void>;
  /** Forgets usage that was last seen before a day. */
  forget(before: string): Promise<void>;
  close(): Promise<void>;
}
