import { joinTrust, type ObjectReport } from '../../../core/quality/verdicts/report.ts';

/** The objects that one request has read, with their reports. */
export class TouchedObjects {
  readonly #reports = new Map<string, ObjectReport>();
  #isComplete = true;

  /** Of two reports on one object, the worse counts: the data may have changed in between. */
  note(reports: readonly ObjectReport[]): void {
    for (const report of reports) {
      const key = JSON.stringify([report.domain, report.contractId, report.contractVersion, report.object]);
      const before = this.#reports.get(key);
      this.#reports.set(key, before === undefined ? report : worse(before, report));
    }
  }

  /** Records that something was read without a report. */
  noteUnknown(): void {
    this.#isComplete = false;
  }

  /** Sorted by domain and name. */
  get reports(): readonly ObjectReport[] {
    return [...this.#reports].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, report]) => report);
  }

  /** Whether there are reports on everything that was read. */
  get isComplete(): boolean {
    return this.#isComplete;
  }
}

function worse(a: ObjectReport, b: ObjectReport): ObjectReport {
  return {
    ...b,
    ...joinTrust([a, b]),
    freshFor: a.freshFor === null || b.freshFor === null ? null : Math.min(a.freshFor, b.freshFor),
    failed: [...new Set([...a.failed, ...b.failed])],
  };
}
