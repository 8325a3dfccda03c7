import { createHash } from 'node:crypto';
import type { ScriptStep } from '../../../core/embedded/run-script.ts';
import { calendarSteps } from './calendar.ts';
import { chanceSteps, quote } from './chance.ts';
import { channelSteps } from './channels.ts';
import { consentSteps } from './consents.ts';
import { customerSteps } from './customers.ts';
import { plantFaults } from './faults.ts';
import { demoFiles } from './files.ts';
import { marketingSteps } from './marketing.ts';
import { pageviewSteps } from './pageviews.ts';
import { productSteps } from './products.ts';
import { salesSteps } from './sales.ts';
import { visitSteps } from './visits.ts';

const visitsAtFullSize = 503_000;

/** The variant of the demo data. */
export interface DemoKind {
  /** 1 means about 500 000 sessions until the shop has grown. */
  readonly scale: number;
  /** The last day: `2026-09-30`. */
  readonly until: string;
  /** `planted`: with the faults of `faults.ts`. */
  readonly faults: 'none' | 'planted';
}

/** The statements that create the tables, without those that write files. */
function tableSteps({ scale, until }: DemoKind): readonly ScriptStep[] {
  const visits = Math.round(visitsAtFullSize * scale);
  return [
    ...chanceSteps,
    ...calendarSteps(visits, until),
    ...channelSteps(until),
    ...productSteps(until),
    ...visitSteps(visits),
    ...salesSteps(until),
    ...pageviewSteps(until),
    ...customerSteps,
    ...consentSteps(until),
    ...marketingSteps(until),
  ];
}

/** The whole script, which writes one Parquet file per object to the path that `pathOf` returns. */
export function demoScript(kind: DemoKind, pathOf: (name: string) => string): readonly ScriptStep[] {
  const files = kind.faults === 'none' ? demoFiles : demoFiles.map(plantFaults);
  return [
    ...tableSteps(kind),
    ...files.map(({ name, query }) => ({
      name,
      sql: `COPY (${query}) TO ${quote(pathOf(name))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440)`,
    })),
  ];
}

/** A fingerprint of the script, which depends only on its statements and the kind. */
export function demoFingerprint(kind: DemoKind): string {
  const script = demoScript(kind, (name) => name);
  return createHash('sha256').update(JSON.stringify(script)).digest('hex').slice(0, 16);
}
