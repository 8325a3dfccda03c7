/** The summary of a contract's verdicts: `UNKNOWN` until the relevant checks are measured. */
export type Quality = 'PASS' | 'WARN' | 'FAIL' | 'UNKNOWN';

/** The quality of a response: the worst of all objects that it was read from. */
export interface AnswerTrust {
  readonly quality: Quality;
  /** Whether the data is as fresh as its contracts promise; null without such a promise, or if unknown. */
  readonly fresh: boolean | null;
}

/** The state of an object that was read, limited to what the viewer may see. Plain data, sent as JSON. */
export interface ObjectReport extends AnswerTrust {
  readonly domain: string;
  readonly contractId: string;
  readonly contractVersion: string;
  /** The GraphQL type. */
  readonly object: string;
  /** The newest event by the last measurement (ISO 8601); null if unknown, or if the viewer may not see it. */
  readonly dataAsOf: string | null;
  /** Seconds for which the data stays fresh without new rows; null as for `dataAsOf`. */
  readonly freshFor: number | null;
  /** The time of the last check (ISO 8601). */
  readonly checkedAt: string | null;
  /** The broken promises, in words. */
  readonly failed: readonly string[];
}

const fromWorst: readonly Quality[] = ['FAIL', 'WARN', 'UNKNOWN', 'PASS'];

/** The worst of several; `UNKNOWN` without any. */
function worstQuality(qualities: readonly Quality[]): Quality {
  return fromWorst.find((quality) => qualities.includes(quality)) ?? 'UNKNOWN';
}

/** Combines the quality of several sources. Sources without a freshness promise do not affect `fresh`. */
export function joinTrust(parts: readonly AnswerTrust[]): AnswerTrust {
  const known = parts.flatMap(({ fresh }) => fresh ?? []);
  return {
    quality: worstQuality(parts.map(({ quality }) => quality)),
    fresh: known.length === 0 ? null : known.every((fresh) => fresh),
  };
}
