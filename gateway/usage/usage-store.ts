import type { UsageClient, UsageOperation } from './usage.ts';

/** How often one client sent one operation on one day. */
export interface UsageCount {
  readonly hash: string;
  readonly client: UsageClient;
  /** `2026-11-23`, UTC. */
  readonly day: string;
  readonly count: number;
  readonly lastSeen: string;
}

/** What one client used of the API by one operation, and the last day on which it did. */
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

/** Where usage is kept when the process ends. One process owns a store. */
export interface UsageStore {
  load(): Promise<UsageRecords>;
  /** Replaces the rows of the same operation, client, day and coordinate. It can be repeated when it has rejected. */
  put(records: UsageRecords): Promise<void>;
  /** Forgets what was last seen before a day. */
  forget(before: string): Promise<void>;
  close(): Promise<void>;
}
