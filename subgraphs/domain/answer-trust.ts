import type { ModelObject } from '../../core/model/model.ts';
import { type AnswerTrust, joinTrust, type ObjectReport } from '../../core/quality/verdicts/report.ts';
import type { FindStanding, Standing } from '../../core/quality/verdicts/standing.ts';
import { mayTell } from '../../core/query/policy/may-tell.ts';
import { mayUse } from '../../core/query/policy/may-use.ts';
import { type Policy, rowsOf, type TableAccess } from '../../core/query/policy/policy.ts';

/** The quality and freshness of the data that one statement read. */
export interface ReadTrust {
  readonly reports: readonly ObjectReport[];
  /** Over the whole answer. */
  readonly all: AnswerTrust;
  /** Over the part of the answer that was read from these objects. */
  readonly of: (objects: readonly string[]) => AnswerTrust;
}

export interface TrustSources {
  readonly findStanding: FindStanding;
  readonly policy: Policy;
  readonly now: Date;
}

/** The quality of these objects, and of those that other domains read to choose the rows. */
export function readTrust(
  objects: readonly string[],
  elsewhere: readonly ObjectReport[],
  { findStanding, policy, now }: TrustSources,
): ReadTrust {
  const own = new Map(
    objects.map((typeName) => [typeName, reportObject(policy.of(typeName), findStanding(typeName), now)]),
  );
  const reports = [...own.values(), ...elsewhere];
  return {
    reports,
    all: joinTrust(reports),
    of: (names) => joinTrust([...names.flatMap((name) => own.get(name) ?? []), ...elsewhere]),
  };
}

/**
 * The report on an object as far as the viewer may know it: its newest event only where all rows and that column are
 * readable, and of rules on columns only those on readable ones.
 */
function reportObject(access: TableAccess, standing: Standing | undefined, now: Date): ObjectReport {
  const { object } = access;
  const newest = standing?.newest;
  const mayKnowTime = newest !== undefined && seesAllRows(access) && maySee(newest.field, access);
  return {
    domain: object.domain,
    contractId: object.contractId,
    contractVersion: object.contractVersion,
    object: object.typeName,
    quality: standing?.quality ?? 'UNKNOWN',
    fresh: standing?.fresh ?? null,
    dataAsOf: mayKnowTime ? newest.at : null,
    freshFor: mayKnowTime ? Math.max(0, Math.floor((Date.parse(newest.freshUntil) - now.getTime()) / 1_000)) : null,
    checkedAt: standing?.checkedAt ?? null,
    failed: (standing?.broken ?? []).filter((promise) => mayTell(promise, access)).map(({ sentence }) => sentence),
  };
}

function seesAllRows({ grants }: TableAccess): boolean {
  const rows = rowsOf(grants);
  return rows.kind === 'and' && rows.of.length === 0;
}

function maySee(name: string, access: TableAccess): boolean {
  const field = fieldOf(name, access.object);
  return field !== undefined && mayUse([field], access);
}

function fieldOf(name: string, { fields }: ModelObject) {
  return fields.find((field) => field.name === name);
}
