import type { Requester } from '../model/access/viewer.ts';

/** The party that a statement runs for: its statements wait for one another before other parties wait for them. */
export interface Party extends Requester {
  /** Usually 1. Where several parties wait, a share of 2 gets twice as much time as a share of 1. */
  readonly share: number;
}

interface Account {
  /** Milliseconds of finished statements, including a newcomer's initial value. */
  used: number;
  share: number;
  waiting: number;
  readonly running: Set<Running>;
}

interface Running {
  readonly request: string;
  readonly lane: 'short' | 'long';
  /** The clock at its start, in milliseconds. */
  readonly since: number;
}

/** Milliseconds for which a party counts as present after its last activity. */
const recently = 5_000;

/** The most remembered parties; few of them wait or run, since queues are bounded. */
const mostSeen = 10_000;

/** Work without a party belongs to the process itself. */
const own: Party = Object.freeze({ name: '', request: '', share: 1 });

/**
 * The engine time of each party (start-time fair queueing: by the clock, not by the number of statements). A party has
 * an account while it waits or runs. A newcomer starts with as much as the party with the least time, so its previous
 * idleness earns nothing.
 */
export class Shares {
  readonly #accounts = new Map<string, Account>();
  /** When each party was last seen, oldest first. */
  readonly #seen = new Map<string, number>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  wait(party: Party = own): void {
    this.#open(party).waiting += 1;
  }

  stopWaiting(party: Party = own): void {
    const account = this.#open(party);
    account.waiting -= 1;
    this.#forget(party, account);
  }

  /** Measures a statement until the returned function is called. */
  start(lane: Running['lane'], party: Party = own): () => void {
    const account = this.#open(party);
    const statement: Running = { request: party.request, lane, since: this.#now() };
    account.running.add(statement);
    return () => {
      account.running.delete(statement);
      account.used += this.#now() - statement.since;
      this.#forget(party, account);
    };
  }

  waiting({ name }: Party = own): number {
    return this.#accounts.get(name)?.waiting ?? 0;
  }

  /** The running long statements of a party, and those of the same request. */
  running({ name, request }: Party): { readonly ofParty: number; readonly ofRequest: number } {
    const long = [...(this.#accounts.get(name)?.running ?? [])].filter(({ lane }) => lane === 'long');
    return { ofParty: long.length, ofRequest: long.filter((one) => one.request === request).length };
  }

  /** Whether other parties have sent work within the last seconds, or still wait. */
  hasOthers({ name }: Party = own): boolean {
    this.#forgetSilent();
    for (const seen of this.#seen.keys()) if (seen !== name && seen !== own.name) return true;
    return false;
  }

  /** The number of remembered parties. */
  get remembered(): number {
    return this.#seen.size;
  }

  /** A party's used time, divided by its share: the lowest is next. */
  turn({ name }: Party = own): number {
    const account = this.#accounts.get(name);
    return account === undefined ? 0 : this.#turnOf(account);
  }

  #turnOf({ used, share, running }: Account): number {
    const now = this.#now();
    const elapsed = [...running].reduce((sum, { since }) => sum + now - since, 0);
    return (used + elapsed) / share;
  }

  #open({ name, share }: Party): Account {
    this.#seen.delete(name);
    this.#seen.set(name, this.#now());
    this.#forgetSilent();
    const known = this.#accounts.get(name);
    if (known !== undefined) return known;
    const turns = [...this.#accounts.values()].map((account) => this.#turnOf(account));
    const least = turns.length === 0 ? 0 : turns.reduce((one, other) => Math.min(one, other));
    const account: Account = { used: least * share, share, waiting: 0, running: new Set() };
    this.#accounts.set(name, account);
    return account;
  }

  /** Forgets parties that were last seen too long ago, and the oldest ones above the limit. */
  #forgetSilent(): void {
    const since = this.#now() - recently;
    for (const [seen, at] of this.#seen) {
      if (at >= since && this.#seen.size <= mostSeen) return;
      if (!this.#accounts.has(seen)) this.#seen.delete(seen);
    }
  }

  #forget({ name }: Party, { waiting, running }: Account): void {
    if (waiting === 0 && running.size === 0) this.#accounts.delete(name);
  }
}
