import { defined } from '../../defined.ts';
import type { Ledger } from '../../embedded/ledger.ts';
import type { Check } from '../check.ts';
import type { Verdict } from '../verdict.ts';
import {
  fingerprintRule,
  latestVerdicts,
  readRecord,
  recordVerdict,
  type VerdictRecord,
  verdictHistory,
  writeRecord,
} from './verdict-record.ts';

export interface VerdictBookOptions {
  readonly ledger: Ledger;
  /** The number of days for which the history is kept. */
  readonly keep: number;
  readonly now?: () => Date;
}

const day = 86_400_000;
/** Milliseconds between two deletions of outdated rows. */
const cleaning = 3_600_000;

/**
 * The verdicts of checks: the latest of each in memory, the history in the ledger. Verdicts are kept per version of a
 * contract and never mixed.
 */
export class VerdictBook {
  readonly #ledger: Ledger;
  readonly #keep: number;
  readonly #now: () => Date;
  readonly #latest = new Map<string, VerdictRecord>();
  /** The last verdict of each check that was added to the history. */
  readonly #told = new Map<string, VerdictRecord>();
  #cleaned = Number.NEGATIVE_INFINITY;
  #edition = 0;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor({ ledger, keep, now = () => new Date() }: VerdictBookOptions) {
    this.#ledger = ledger;
    this.#keep = keep * day;
    this.#now = now;
  }

  /** Opens the book with the latest verdicts in the ledger. */
  static async open(options: VerdictBookOptions): Promise<VerdictBook> {
    const book = new VerdictBook(options);
    await book.#clean();
    for (const row of await options.ledger.read(latestVerdicts)) {
      const record = readRecord(row);
      if (record !== undefined) book.#latest.set(keyOf(record), record);
    }
    return book;
  }

  /** Changes whenever a verdict is written. */
  get edition(): number {
    return this.#edition;
  }

  /** The latest verdict of a check; undefined if it has none, or if its rule was different then. */
  latest(check: Check): VerdictRecord | undefined {
    const rule = fingerprintRule(check);
    const record = this.#latest.get(keyOf({ checkId: check.id, contractVersion: check.contractVersion }));
    if (record?.rule === rule) return record;
    return this.#former(check).reduce<VerdictRecord | undefined>(
      (newest, former) => (newest === undefined || former.checkedAt > newest.checkedAt ? former : newest),
      undefined,
    );
  }

  /** The ids of a check's verdicts: its own id and former ones. */
  idsOf(check: Check): readonly string[] {
    return [...new Set([check.id, ...this.#former(check).map(({ checkId }) => checkId)])];
  }

  /**
   * Verdicts of the same measurement under an id with another hash. In earlier versions the hash included the rule's
   * sentence, so rewording it changed the id.
   */
  #former(check: Check): readonly VerdictRecord[] {
    const stem = stemOf(check.id);
    if (stem === undefined) return [];
    const rule = fingerprintRule(check);
    return [...this.#latest.values()].filter(
      (record) =>
        record.rule === rule &&
        record.contractVersion === check.contractVersion &&
        record.checkId !== check.id &&
        stemOf(record.checkId) === stem,
    );
  }

  /** Serializes work from all callers. */
  async inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => undefined);
    await turn;
  }

  /** Stores verdicts. They are used at once; the promise resolves when the ledger has them. */
  async write(verdicts: readonly Verdict[]): Promise<void> {
    const records = verdicts.map(recordVerdict);
    const news = records.filter((record) => this.#isNews(record));
    for (const record of records) this.#latest.set(keyOf(record), record);
    for (const record of news) this.#told.set(keyOf(record), record);
    this.#edition++;
    await Promise.all([
      this.#ledger.write(latestVerdicts, records.map(writeRecord)),
      this.#ledger.write(verdictHistory, news.map(writeRecord)),
    ]);
    await this.#clean();
  }

  /** The verdict history, oldest first: of one check, of one contract, or of all. */
  async history(question: {
    readonly checkId?: string;
    readonly contractId?: string;
    /** ISO 8601. */
    readonly since?: string;
    readonly limit?: number;
  }): Promise<readonly VerdictRecord[]> {
    const { since, limit, ...where } = question;
    const rows = await this.#ledger.read(verdictHistory, {
      where,
      ...defined({ since, limit }),
    });
    return rows.flatMap((row) => readRecord(row) ?? []);
  }

  async close(): Promise<void> {
    await this.#ledger.close();
  }

  #isNews(record: VerdictRecord): boolean {
    const before = this.#told.get(keyOf(record));
    if (before === undefined || Date.parse(record.checkedAt) - Date.parse(before.checkedAt) >= day) return true;
    return (['rule', 'outcome', 'failing', 'total', 'reason'] as const).some((name) => before[name] !== record[name]);
  }

  async #clean(): Promise<void> {
    const now = this.#now().getTime();
    if (now - this.#cleaned < cleaning) return;
    this.#cleaned = now;
    const before = new Date(now - this.#keep).toISOString();
    await this.#ledger.forget(verdictHistory, before);
    await this.#ledger.forget(latestVerdicts, before);
  }
}

/** The id without its hash; undefined for an id without one. */
function stemOf(id: string): string | undefined {
  return /^(.+)-[0-9a-f]{8}(?:-\d+)?$/.exec(id)?.[1];
}

function keyOf({ checkId, contractVersion }: Pick<VerdictRecord, 'checkId' | 'contractVersion'>): string {
  return JSON.stringify([checkId, contractVersion]);
}
