/** What the checks of a contract say: `UNKNOWN` until what matters has been measured. */
export type Quality = 'PASS' | 'WARN' | 'FAIL' | 'UNKNOWN';

/** What is known about an answer: the worst of all objects that it was read from. */
export interface AnswerTrust {
  readonly quality: Quality;
  /** Whether the data are as recent as their contracts promise; null where they promise nothing, or nobody knows yet. */
  readonly fresh: boolean | null;
}

/** What is known about an object that was read, as far as the viewer may know it. Plain data that travels as JSON. */
export interface ObjectReport extends AnswerTrust {
  readonly domain: string;
  readonly contractId: string;
  readonly contractVersion: string;
  /** Type name. */
  readonly object: string;
  /** The newest event, as it was last measured (ISO 8601); null where nobody knows, or the viewer may not. */
  readonly dataAsOf: string | null;
  /** Seconds for which the data are still as recent as promised, if nothing new comes; null as for `dataAsOf`. */
  readonly freshFor: number | null;
  /** When the last of its checks ran (ISO 8601). */
  readonly checkedAt: string | null;
  /** What should hold and does not, in words. */
  readonly failed: readonly string[];
}

const fromWorst: readonly Quality[] = ['FAIL', 'WARN', 'UNKNOWN', 'PASS'];

/** The worst of several; `UNKNOWN` of none. */
function worstQuality(qualities: readonly Quality[]): Quality {
  return fromWorst.find((quality) => qualities.includes(quality)) ?? 'UNKNOWN';
}

/** What is known about an answer that was read from all of these. What promises no freshness takes none away. */
export function joinTrust(parts: readonly AnswerTrust[]): AnswerTrust {
  const known = parts.flatMap(({ fresh }) => fresh ?? []);
  return {
    quality: worstQuality(parts.map(({ quality }) => quality)),
    fresh: known.length === 0 ? null : known.every((fresh) => fresh),
  };
}
