/** The content and hit statistics of a cache. */
export interface CacheReport {
  readonly name: string;
  readonly entries: number;
  readonly bytes: number;
  readonly greatestBytes: number;
  readonly hits: number;
  readonly misses: number;
  readonly evictions: number;
}

/**
 * The caches of the process. Weak references, so that the list does not keep the caches of replaced deployments alive.
 */
const caches = new Set<WeakRef<{ readonly report: CacheReport }>>();

/** A least-recently-used cache across requests, limited by total bytes. */
export class ByteCache<Value> {
  readonly #name: string;
  readonly #greatestBytes: number;
  readonly #entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  readonly #forget: (value: Value) => void;
  #bytes = 0;
  #hits = 0;
  #misses = 0;
  #evictions = 0;

  /** `forget` is called with each value that leaves the cache. */
  constructor(name: string, greatestBytes: number, forget: (value: Value) => void = () => {}) {
    this.#name = name;
    this.#greatestBytes = greatestBytes;
    this.#forget = forget;
    caches.add(new WeakRef(this));
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) {
      this.#misses += 1;
      return undefined;
    }
    this.#hits += 1;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** `bytes` is the approximate size of the value; a value larger than the whole cache is not kept. */
  set(key: string, value: Value, bytes: number): void {
    this.delete(key);
    if (bytes > this.#greatestBytes) {
      this.#forget(value);
      return;
    }
    this.#entries.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const [oldest] of this.#entries) {
      if (this.#bytes <= this.#greatestBytes) break;
      this.#evictions += 1;
      this.delete(oldest);
    }
  }

  delete(key: string): boolean {
    const entry = this.#entries.get(key);
    if (entry === undefined) return false;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
    this.#forget(entry.value);
    return true;
  }

  clear(): void {
    for (const key of [...this.#entries.keys()]) this.delete(key);
  }

  get report(): CacheReport {
    return {
      name: this.#name,
      entries: this.#entries.size,
      bytes: this.#bytes,
      greatestBytes: this.#greatestBytes,
      hits: this.#hits,
      misses: this.#misses,
      evictions: this.#evictions,
    };
  }
}

/** The approximate bytes of a parsed document: its tokens, their locations and its nodes are several objects each. */
export function documentBytes(text: string): number {
  return 1_000 + text.length * 60;
}

/** The reports of all live caches; those with the same name are summed. */
export function reportCaches(): readonly CacheReport[] {
  const found = new Map<string, CacheReport>();
  for (const reference of caches) {
    const report = reference.deref()?.report;
    if (report === undefined) {
      caches.delete(reference);
      continue;
    }
    const sum = found.get(report.name);
    found.set(report.name, sum === undefined ? report : add(sum, report));
  }
  return [...found.values()];
}

function add(one: CacheReport, other: CacheReport): CacheReport {
  return {
    name: one.name,
    entries: one.entries + other.entries,
    bytes: one.bytes + other.bytes,
    greatestBytes: one.greatestBytes + other.greatestBytes,
    hits: one.hits + other.hits,
    misses: one.misses + other.misses,
    evictions: one.evictions + other.evictions,
  };
}
