import { createHash } from 'node:crypto';
import type { ScriptStep } from '../../../subgraphs/engines/duckdb/run-script.ts';
import { calendarSteps } from './calendar.ts';
import { chanceSteps, quote } from './chance.ts';
import { channelSteps } from './channels.ts';
import { consentSteps } from './consents.ts';
import { customerSteps } from './customers.ts';
import { demoFiles } from './files.ts';
import { marketingSteps } from './marketing.ts';
import { pageviewSteps } from './pageviews.ts';
import { productSteps } from './products.ts';
import { salesSteps } from './sales.ts';
import { visitSteps } from './visits.ts';

const visitsAtFullSize = 503_000;

/** The statements that make the demo data, without the ones that write files. `scale` 1 is about 500 000 sessions. */
function tableSteps(scale: number): readonly ScriptStep[] {
  const visits = Math.round(visitsAtFullSize * scale);
  return [
    ...chanceSteps,
    ...calendarSteps(visits),
    ...channelSteps,
    ...productSteps,
    ...visitSteps(visits),
    ...salesSteps,
    ...pageviewSteps,
    ...customerSteps,
    ...consentSteps,
    ...marketingSteps,
  ];
}

/** The whole script, writing one Parquet file per object to where `pathOf` says. */
export function demoScript(scale: number, pathOf: (name: string) => string): readonly ScriptStep[] {
  return [
    ...tableSteps(scale),
    ...demoFiles.map(({ name, query }) => ({
      name,
      sql: `COPY (${query}) TO ${quote(pathOf(name))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440)`,
    })),
  ];
}

/** Names what the script makes: it changes with any statement and with the scale, and with nothing else. */
export function demoFingerprint(scale: number): string {
  const script = demoScript(scale, (name) => name);
  return createHash('sha256').update(JSON.stringify(script)).digest('hex').slice(0, 16);
}
