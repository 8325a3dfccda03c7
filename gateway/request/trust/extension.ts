import { type AnswerTrust, joinTrust, type ObjectReport } from '../../../core/quality/verdicts/report.ts';
import type { TouchedObjects } from './touched.ts';

/** The response's extension with the quality of the read data: `extensions.concord`. */
export const trustExtension = 'concord';

/** The extension in a response, which gateways also read from their subgraphs. */
export interface TrustExtension extends AnswerTrust {
  /** Whether every queried subgraph has reported what it read. */
  readonly complete: boolean;
  readonly contracts: readonly TouchedContract[];
}

interface TouchedContract extends AnswerTrust {
  readonly id: string;
  readonly version: string;
  readonly domain: string;
  readonly objects: readonly TouchedObject[];
}

interface TouchedObject extends Omit<ObjectReport, 'domain' | 'contractId' | 'contractVersion' | 'object'> {
  readonly type: string;
  /** Seconds since `dataAsOf`. */
  readonly dataAge: number | null;
}

/** The read objects, by contract. */
export function describeTouched({ reports, isComplete }: TouchedObjects, now: Date): TrustExtension {
  const byContract = Map.groupBy(reports, ({ domain, contractId, contractVersion }) =>
    JSON.stringify([domain, contractId, contractVersion]),
  );
  return {
    ...joinTrust(reports),
    complete: isComplete,
    contracts: [...byContract.values()].flatMap((objects) => {
      const [first] = objects;
      if (first === undefined) return [];
      const { contractId: id, contractVersion: version, domain } = first;
      return [{ id, version, domain, ...joinTrust(objects), objects: objects.map((one) => describeObject(one, now)) }];
    }),
  };
}

function describeObject(report: ObjectReport, now: Date): TouchedObject {
  const { object, quality, fresh, dataAsOf, freshFor, checkedAt, failed } = report;
  const dataAge = dataAsOf === null ? null : Math.max(0, Math.floor((now.getTime() - Date.parse(dataAsOf)) / 1_000));
  return { type: object, quality, fresh, dataAsOf, dataAge, freshFor, checkedAt, failed };
}

/** The reports of a subgraph in a response; undefined where it sent none, or none that can be parsed. */
export function readExtension(
  extensions: unknown,
): { readonly reports: readonly ObjectReport[]; readonly isComplete: boolean } | undefined {
  const told = memberOf(extensions, trustExtension);
  const contracts = memberOf(told, 'contracts');
  if (!Array.isArray(contracts)) return undefined;
  const reports = contracts.map((contract: unknown) => {
    const objects = memberOf(contract, 'objects');
    return Array.isArray(objects) ? objects.map((object: unknown) => readReport(contract, object)) : [undefined];
  });
  const known = reports.flat().flatMap((report) => report ?? []);
  if (known.length !== reports.flat().length) return undefined;
  return { reports: known, isComplete: memberOf(told, 'complete') === true };
}

function readReport(contract: unknown, given: unknown): ObjectReport | undefined {
  return readObjectReport({
    ...asRecord(given),
    object: memberOf(given, 'type'),
    domain: memberOf(contract, 'domain'),
    contractId: memberOf(contract, 'id'),
    contractVersion: memberOf(contract, 'version'),
  });
}

/** A report parsed from JSON; undefined if it is invalid. */
export function readObjectReport(given: unknown): ObjectReport | undefined {
  const record = asRecord(given);
  const { domain, contractId, contractVersion, object, quality, fresh, dataAsOf, freshFor, checkedAt, failed } = record;
  if (!isText(domain) || !isText(contractId) || !isText(contractVersion) || !isText(object)) return undefined;
  if (!isQuality(quality) || !(fresh === null || typeof fresh === 'boolean')) return undefined;
  if (!isInstant(dataAsOf) || !isInstant(checkedAt)) return undefined;
  if (!(freshFor === null || (typeof freshFor === 'number' && freshFor >= 0))) return undefined;
  if (!Array.isArray(failed) || !failed.every(isText)) return undefined;
  return { domain, contractId, contractVersion, object, quality, fresh, dataAsOf, freshFor, checkedAt, failed };
}

function memberOf(value: unknown, name: string): unknown {
  return Object.hasOwn(asRecord(value), name) ? asRecord(value)[name] : undefined;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isQuality(value: unknown): value is ObjectReport['quality'] {
  return value === 'PASS' || value === 'WARN' || value === 'FAIL' || value === 'UNKNOWN';
}

function isInstant(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
}
