import { createHash } from 'node:crypto';
import { defined } from '../../defined.ts';
import type { LedgerRow } from '../../embedded/ledger.ts';
import type { Check } from '../check.ts';
import { measureOf } from '../measure.ts';
import type { Verdict } from '../verdict.ts';

const columns = {
  checkId: 'text',
  contractVersion: 'text',
  contractId: 'text',
  domain: 'text',
  object: 'text',
  typeName: 'text',
  property: 'text',
  name: 'text',
  sentence: 'text',
  severity: 'text',
  /** The fingerprint of the rule, to detect that it has changed since. */
  rule: 'text',
  outcome: 'text',
  measured: 'text',
  failing: 'integer',
  total: 'integer',
  reason: 'text',
  checkedAt: 'instant',
  duration: 'real',
} as const;

/** The latest verdict of every check and contract version. */
export const latestVerdicts = {
  name: 'verdicts',
  columns,
  key: ['checkId', 'contractVersion'],
  time: 'checkedAt',
} as const;

/** Verdicts that differ from the previous one, and one a day of those that do not. */
export const verdictHistory = { name: 'verdict_history', columns, time: 'checkedAt' } as const;

/** A stored verdict, with the rule's fingerprint. The measured value is the only value of the data in it. */
export interface VerdictRecord
  extends Pick<
      Check,
      | 'contractId'
      | 'contractVersion'
      | 'domain'
      | 'object'
      | 'typeName'
      | 'name'
      | 'sentence'
      | 'severity'
      | 'property'
    >,
    Pick<Verdict, 'outcome' | 'measured' | 'failing' | 'total' | 'reason' | 'checkedAt' | 'duration'> {
  readonly checkId: string;
  readonly rule: string;
}

export function recordVerdict({ check, samples: _, ...verdict }: Verdict): VerdictRecord {
  const { id, contractId, contractVersion, domain, object, typeName, property, name, sentence, severity } = check;
  return {
    checkId: id,
    contractId,
    contractVersion,
    domain,
    object,
    typeName,
    ...defined({ property }),
    name,
    sentence,
    severity,
    rule: fingerprintRule(check),
    ...verdict,
  };
}

/** A fingerprint that is equal for checks with the same measurement and judgement. */
export function fingerprintRule(check: Check): string {
  return createHash('sha256').update(measureOf(check)).digest('base64url').slice(0, 22);
}

export function writeRecord(record: VerdictRecord): LedgerRow<typeof verdictHistory> {
  const { property, measured, failing, total, reason } = record;
  return {
    ...record,
    property: property ?? null,
    // JSON distinguishes numbers from strings when it is read again.
    measured: measured === undefined ? null : JSON.stringify(measured),
    failing: failing ?? null,
    total: total ?? null,
    reason: reason ?? null,
  };
}

/** Undefined for a row that no version of Concord wrote. */
export function readRecord(row: LedgerRow<typeof verdictHistory>): VerdictRecord | undefined {
  const { measured, property, failing, total, reason, ...needed } = row;
  if (Object.values(needed).includes(null) || !isOutcome(needed.outcome) || !isSeverity(needed.severity))
    return undefined;
  return {
    ...(needed as VerdictRecord),
    ...(property === null ? {} : { property }),
    ...(measured === null ? {} : { measured: readMeasured(measured) }),
    ...(failing === null ? {} : { failing }),
    ...(total === null ? {} : { total }),
    ...(reason === null ? {} : { reason }),
  };
}

function readMeasured(text: string): number | string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'number' ? value : String(value);
  } catch {
    return text;
  }
}

function isOutcome(text: string | null): text is Verdict['outcome'] {
  return ['pass', 'fail', 'error', 'manual', 'unsupported'].includes(String(text));
}

function isSeverity(text: string | null): text is Check['severity'] {
  return ['error', 'warning', 'info'].includes(String(text));
}
