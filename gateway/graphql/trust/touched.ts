import { joinTrust, type ObjectReport } from '../../../core/quality/verdicts/report.ts';

/** What one request has read, and what is known about it. */
export class TouchedObjects {
  readonly #reports = new Map<string, ObjectReport>();
  #isComplete = true;

  /** Of what is told twice, the worse counts: data may have changed in between. */
  note(reports: readonly ObjectReport[]): void {
    for (const report of reports) {
      const key = JSON.stringify([report.domain, report.contractId, report.contractVersion, report.object]);
      const before = this.#reports.get(key);
      this.#reports.set(key, before === undefined ? report : worse(before, report));
    }
  }

  /** Something was read of which nobody tells what is known. */
  noteUnknown(): void {
    this.#isComplete = false;
  }

  /** In the order of domains and names. */
  get reports(): readonly ObjectReport[] {
    return [...this.#reports].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, report]) => report);
  }

  /** Whether everything that was read has told. */
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
