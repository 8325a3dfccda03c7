import type { Json } from '../../core/contract/contract.ts';
import { mistake, type Setting, type SettingReading, understand } from './setting.ts';

interface Options<Value> {
  readonly description: string;
  readonly fallback?: Value;
  readonly variable?: string;
}

export function text(options: Options<string>): Setting<string> {
  return { kind: 'setting', type: 'a string', ...options, read: readText, parse: (given) => given };
}

/** A prefix of type names, or an empty string. */
export function prefix(options: Options<string>): Setting<string> {
  const type = 'a capital letter, then up to 30 letters and digits';
  return {
    ...text(options),
    type,
    read: (given) =>
      typeof given === 'string' && /^(?:[A-Z][A-Za-z0-9]{0,30})?$/.test(given)
        ? understand(given)
        : mistake(`must be ${type}`),
  };
}

/** An IANA time zone. */
export function timeZone(options: Options<string>): Setting<string> {
  const type = 'a time zone such as `Europe/Amsterdam`';
  return {
    ...text(options),
    type,
    read: (given) => (typeof given === 'string' && isTimeZone(given) ? understand(given) : mistake(`must be ${type}`)),
  };
}

/** A calendar day; may be absent. */
export function optionalDay(options: Omit<Options<never>, 'fallback'>): Setting<string | undefined> {
  const type = 'a day such as `2026-09-30`, from 2023-10-01 on';
  return {
    ...optionalText(options),
    type,
    // YAML also reads an unquoted day as a string.
    read: (given) =>
      typeof given === 'string' && isDay(given) && given >= '2023-10-01'
        ? understand(given)
        : mistake(`must be ${type}`),
  };
}

/** A string; may be absent. */
export function optionalText(options: Omit<Options<never>, 'fallback'>): Setting<string | undefined> {
  return { ...text(options), fallback: undefined };
}

export function integer(
  range: { readonly from: number; readonly to: number },
  options: Options<number>,
): Setting<number> {
  const type = `a whole number from ${range.from} to ${range.to}`;
  return {
    kind: 'setting',
    type,
    ...options,
    read: (given) =>
      typeof given === 'number' && Number.isInteger(given) && given >= range.from && given <= range.to
        ? understand(given)
        : mistake(`must be ${type}`),
    parse: (given) => (/^-?\d+$/.test(given) ? Number(given) : given),
  };
}

/** An integer; may be absent. */
export function optionalInteger(
  range: { readonly from: number; readonly to: number },
  options: Omit<Options<never>, 'fallback'>,
): Setting<number | undefined> {
  return { ...integer(range, options), fallback: undefined };
}

export function flag(options: Options<boolean>): Setting<boolean> {
  return {
    kind: 'setting',
    type: '`true` or `false`',
    ...options,
    read: (given) => (typeof given === 'boolean' ? understand(given) : mistake('must be `true` or `false`')),
    parse: (given) => (given === 'true' ? true : given === 'false' ? false : given),
  };
}

export function choice<const Value extends string>(
  values: readonly Value[],
  options: Options<NoInfer<Value>>,
): Setting<Value> {
  const type = `one of ${values.map((value) => `\`${value}\``).join(', ')}`;
  return {
    kind: 'setting',
    type,
    ...options,
    read(given) {
      const chosen = values.find((value) => value === given);
      return chosen === undefined ? mistake(`must be ${type}`) : understand(chosen);
    },
    parse: (given) => given,
  };
}

/** One of the values; may be absent. */
export function optionalChoice<const Value extends string>(
  values: readonly Value[],
  options: Omit<Options<never>, 'fallback'>,
): Setting<Value | undefined> {
  return { ...choice(values, options), fallback: undefined };
}

export function texts(options: Options<readonly string[]>): Setting<readonly string[]> {
  return {
    kind: 'setting',
    type: 'a list of strings',
    ...options,
    read: (given) =>
      Array.isArray(given) && given.every((item) => typeof item === 'string')
        ? understand(given as readonly string[])
        : mistake('must be a list of strings'),
    parse: (given) =>
      given
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
  };
}

/** A list of strings; may be absent, which differs from empty. */
export function optionalTexts(options: Omit<Options<never>, 'fallback'>): Setting<readonly string[] | undefined> {
  return { ...texts(options), fallback: undefined };
}

export function textMap(options: Options<Readonly<Record<string, string>>>): Setting<Readonly<Record<string, string>>> {
  return {
    kind: 'setting',
    type: 'names with a string each',
    ...options,
    read: (given) =>
      isRecord(given) && Object.values(given).every((value) => typeof value === 'string')
        ? understand(given as Readonly<Record<string, string>>)
        : mistake('must be names with a string each'),
    parse: (given) => given,
  };
}

/** A map of maps to strings. */
export function textMaps(
  options: Options<Readonly<Record<string, Readonly<Record<string, string>>>>>,
): Setting<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const type = 'names with names below them, and a string each';
  const isTextMap = (given: Json) =>
    isRecord(given) && Object.values(given).every((value) => typeof value === 'string');
  return {
    kind: 'setting',
    type,
    ...options,
    read: (given) =>
      isRecord(given) && Object.values(given).every(isTextMap)
        ? understand(given as Readonly<Record<string, Readonly<Record<string, string>>>>)
        : mistake(`must be ${type}`),
    parse: (given) => given,
  };
}

const milliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };

/** `500ms`, `30s` or `2m`, converted to milliseconds. */
export function duration(options: Options<number>): Setting<number> {
  return measure('a duration such as `500ms`, `30s` or `2m`', milliseconds, 3_600_000, options);
}

const longUnits: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30s`, `15m`, `6h`, `1d` or `off`, converted to milliseconds. */
export function interval(options: Options<number | 'off'>): Setting<number | 'off'> {
  const type = 'a length of time such as `30s`, `15m`, `6h` or `1d`, or `off`';
  const { read } = measure(type, longUnits, 366 * 86_400_000, { description: '' });
  return {
    kind: 'setting',
    type,
    ...options,
    read: (given) => (given === 'off' ? understand('off') : read(given)),
    parse: (given) => given,
  };
}

const bytesOf: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  kB: 1_000,
  MB: 1_000_000,
  KiB: 1_024,
  MiB: 1_048_576,
  GiB: 1_073_741_824,
};

/** `1048576`, `500kB` or `1MiB`, converted to bytes. */
export function byteSize(options: Options<number>): Setting<number> {
  return measure('a size such as `1048576`, `500kB` or `1MiB`', bytesOf, 2 ** 31 - 1, options);
}

/** A memory size, passed to the engine as written. */
export function memorySize(options: Options<string>): Setting<string> {
  const type = 'a size such as `4GB` or `512MiB`';
  return {
    ...text(options),
    type,
    read: (given) =>
      typeof given === 'string' && /^\d{1,6}(\.\d{1,3})? ?([KMGT]i?B)$/.test(given)
        ? understand(given)
        : mistake(`must be ${type}`),
  };
}

function measure(
  type: string,
  units: Readonly<Record<string, number>>,
  most: number,
  options: Options<number>,
): Setting<number> {
  return {
    kind: 'setting',
    type,
    ...options,
    read(given) {
      const [, amount, unit] = /^(\d{1,15}) ?([a-zA-Z]*)$/.exec(String(given)) ?? [];
      const factor = unit !== undefined && Object.hasOwn(units, unit) ? units[unit] : undefined;
      if (amount === undefined || factor === undefined) return mistake(`must be ${type}`);
      const value = Number(amount) * factor;
      return value >= 1 && value <= most
        ? understand(value)
        : mistake(`must be ${type}, and not larger than ${most} in its smallest unit`);
    },
    parse: (given) => given,
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function readText(given: Json): SettingReading<string> {
  return typeof given === 'string' && given !== '' ? understand(given) : mistake('must be a string');
}

function isRecord(given: Json): given is Readonly<Record<string, Json>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function isDay(given: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(given) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given);
}
