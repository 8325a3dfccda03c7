import type { Json } from '../contract.ts';

/** A mapping of a document whose structure has been checked. */
export type JsonRecord = Readonly<Record<string, Json | undefined>>;

type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A frozen object without the members that are undefined. */
export function build<T extends object>(members: T): Present<T> {
  const present = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.freeze(Object.fromEntries(present)) as Present<T>;
}

export function buildList<T>(items: Iterable<T>): readonly T[] {
  return Object.freeze([...items]);
}

/** A frozen record without prototype, because its keys are user input. */
export function buildRecord<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  const record: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) record[key] = value;
  return Object.freeze(record);
}

export function readText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function readNumber(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

export function readFlag(value: Json | undefined): boolean {
  return value === true;
}

export function readList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function readTexts(value: Json | undefined): readonly string[] {
  return buildList(readList(value).filter((item) => typeof item === 'string'));
}

export function readRecord(value: Json | undefined): JsonRecord {
  return isRecord(value) ? value : buildRecord([]);
}

/** A copy of the mapping as a record without prototype; empty if the value is not a mapping. */
export function copyRecord(value: Json | undefined): Readonly<Record<string, Json>> {
  return buildRecord(isRecord(value) ? Object.entries(value) : []);
}

export function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
