import { answerError, type HttpAnswer } from '../request/http-answer.ts';
import type { RequestLimits } from '../request/limits.ts';

/** The limits that admission applies. */
export type AdmissionLimits = Pick<RequestLimits, 'concurrentRequests' | 'concurrentPerViewer' | 'requestsPerMinute'>;

/** An admitted request, which runs until `leave` is called, or the response that refuses it. */
export type Entry =
  | { readonly kind: 'admitted'; readonly leave: () => void }
  | { readonly kind: 'refusal'; readonly answer: HttpAnswer };

interface Bucket {
  tokens: number;
  /** The clock, in milliseconds, at which `tokens` was computed. */
  at: number;
}

/** The number of remembered viewers; the one that was idle longest is evicted, and gets a full bucket again. */
const remembered = 10_000;
/** Seconds of its rate that a viewer may use at once. */
const burst = 10;

/**
 * Counts the requests of one process: how many are running, in total and per viewer, and how many each viewer has sent
 * recently (a token bucket, which a burst may empty and which fills steadily). Each process counts separately.
 */
export class Admission {
  readonly #active = new Map<string, number>();
  readonly #buckets = new Map<string, Bucket>();
  readonly #now: () => number;
  #total = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** The refusal of a viewer that sends too fast; otherwise takes one token. Called before the body is read. */
  checkRate(viewer: string, { requestsPerMinute }: AdmissionLimits): HttpAnswer | undefined {
    if (!Number.isFinite(requestsPerMinute)) return undefined;
    const perSecond = requestsPerMinute / 60;
    const capacity = Math.max(1, perSecond * burst);
    const now = this.#now();
    const before = this.#buckets.get(viewer) ?? { tokens: capacity, at: now };
    const tokens = Math.min(capacity, before.tokens + ((now - before.at) / 1_000) * perSecond);
    const isAllowed = tokens >= 1;
    this.#remember(viewer, { tokens: isAllowed ? tokens - 1 : tokens, at: now });
    if (isAllowed) return undefined;
    return answerError('RATE_LIMITED', undefined, { 'retry-after': String(Math.ceil((1 - tokens) / perSecond)) });
  }

  /** The refusal where the maximal number of requests is running; called before the body is read, too. */
  checkPlaces(viewer: string, { concurrentRequests, concurrentPerViewer }: AdmissionLimits): HttpAnswer | undefined {
    if ((this.#active.get(viewer) ?? 0) >= concurrentPerViewer) return answerError('VIEWER_BUSY', undefined, soon);
    return this.#total >= concurrentRequests ? answerError('SERVER_BUSY', undefined, soon) : undefined;
  }

  /** Admits a request whose body has been read, so that a body that never ends takes no place from others. */
  enter(viewer: string, limits: AdmissionLimits): Entry {
    const answer = this.checkPlaces(viewer, limits);
    if (answer !== undefined) return { kind: 'refusal', answer };
    this.#total += 1;
    this.#active.set(viewer, (this.#active.get(viewer) ?? 0) + 1);
    let isInside = true;
    return {
      kind: 'admitted',
      leave: () => {
        if (!isInside) return;
        isInside = false;
        this.#total -= 1;
        const left = (this.#active.get(viewer) ?? 1) - 1;
        if (left > 0) this.#active.set(viewer, left);
        else this.#active.delete(viewer);
      },
    };
  }

  /** The number of running requests. */
  get active(): number {
    return this.#total;
  }

  #remember(viewer: string, bucket: Bucket): void {
    this.#buckets.delete(viewer);
    this.#buckets.set(viewer, bucket);
    const oldest = this.#buckets.size > remembered ? this.#buckets.keys().next().value : undefined;
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}

const soon = { 'retry-after': '1' };
