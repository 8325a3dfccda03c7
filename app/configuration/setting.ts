import type { Json } from '../../core/contract/contract.ts';

/** A configuration value, or a sentence that explains why it is invalid. */
export type SettingReading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'mistake'; readonly sentence: string };

/** One key: its type, its default, and the environment variable that overrides it. */
export interface Setting<Value> {
  readonly kind: 'setting';
  /** The type in the documentation: `a whole number from 1 to 65535`. */
  readonly type: string;
  readonly description: string;
  /** The default; without it the key is required. */
  readonly fallback?: Value;
  readonly variable?: string;
  readonly read: (given: Json) => SettingReading<Value>;
  /** Converts the string of an environment variable. */
  readonly parse: (text: string) => Json;
}

/** A group of keys. */
export interface Section<Members extends Readonly<Record<string, Node>> = Readonly<Record<string, Node>>> {
  readonly kind: 'section';
  readonly description: string;
  readonly members: Members;
}

/** Entries with names that the operator chooses, each with the same keys. */
export interface Table<Entry extends Section = Section> {
  readonly kind: 'table';
  readonly description: string;
  readonly entry: Entry;
}

export type Node = Setting<unknown> | Section | Table;

/** The type of the values that a layout describes. */
export type ValueOf<Described extends Node> =
  Described extends Setting<infer Value>
    ? Value
    : Described extends Section<infer Members>
      ? { readonly [Key in keyof Members]: ValueOf<Members[Key]> }
      : Described extends Table<infer Entry>
        ? Readonly<Record<string, ValueOf<Entry>>>
        : never;

export function section<const Members extends Readonly<Record<string, Node>>>(
  description: string,
  members: Members,
): Section<Members> {
  return { kind: 'section', description, members };
}

export function table<const Entry extends Section>(description: string, entry: Entry): Table<Entry> {
  return { kind: 'table', description, entry };
}

export function understand<Value>(value: Value): SettingReading<Value> {
  return { kind: 'value', value };
}

export function mistake(sentence: string): SettingReading<never> {
  return { kind: 'mistake', sentence };
}
