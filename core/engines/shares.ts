import type { Requester } from '../model/access/viewer.ts';

/** Whose work a statement is: what one party asks for waits for its own before it makes others wait. */
export interface Party extends Requester {
  /** 1 usually. Where several wait, one with 2 gets twice as much time as one with 1. */
  readonly share: number;
}

interface Account {
  /** Milliseconds of statements that have ended, and what a newcomer starts with. */
  used: number;
  share: number;
  waiting: number;
  readonly running: Set<Running>;
}

interface Running {
  readonly request: string;
  readonly lane: 'short' | 'long';
  /** Milliseconds of the clock when it began. */
  readonly since: number;
}

/** Milliseconds for which a party counts as one of several. */
const recently = 5_000;

/** More parties than this are not remembered at a time; those that wait or run are few, since queues are bounded. */
const mostSeen = 10_000;

/** Work without a party is the process's own. */
const own: Party = Object.freeze({ name: '', request: '', share: 1 });

/**
 * How much time each party has had of an engine (start-time fair queueing: by the clock, not by the number of statements).
 * A party is known while it waits or runs. A newcomer starts with as much as the party that has had least: its silence
 * before earns it nothing.
 */
export class Shares {
  readonly #accounts = new Map<string, Account>();
  /** When each party was last seen, the longest ago first. */
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

  /** Counts a statement from now on, until the function that it returns is called. */
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

  /** Long statements that run for a party, and those of them that are of the same request. */
  running({ name, request }: Party): { readonly ofParty: number; readonly ofRequest: number } {
    const long = [...(this.#accounts.get(name)?.running ?? [])].filter(({ lane }) => lane === 'long');
    return { ofParty: long.length, ofRequest: long.filter((one) => one.request === request).length };
  }

  /** Whether others than this party have asked for something within the last seconds, or still wait. */
  hasOthers({ name }: Party = own): boolean {
    this.#forgetSilent();
    for (const seen of this.#seen.keys()) if (seen !== name && seen !== own.name) return true;
    return false;
  }

  /** How many parties are remembered. */
  get remembered(): number {
    return this.#seen.size;
  }

  /** What a party has had, by its share: who has least is next. */
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

  /** Forgets who was seen too long ago, the first of those who stand in the order of time, and whoever is one too many. */
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
