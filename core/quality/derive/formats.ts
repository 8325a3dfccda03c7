const byte = '(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
const group = '[0-9a-fA-F]{1,4}';
const ipv4 = `(${byte}\\.){3}${byte}`;
const date = '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])';
const time = '([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?';
const zone = '(Z|z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])';

/** IPv6 addresses with one to seven groups before `::`. */
const shortened = Array.from({ length: 7 }, (_, before) => {
  const after = 6 - before;
  const left = before === 0 ? group : `${group}(:${group}){${before}}`;
  return after === 0 ? `${left}::` : `${left}::(${group}(:${group}){0,${after - 1}})?`;
});
const ipv6 = [`${group}(:${group}){7}`, `::(${group}(:${group}){0,6})?`, ...shortened].join('|');

/**
 * Regular expressions for the string formats of the standard (ODCS "Schema", logical type options of `string`), in
 * syntax that RE2 and PostgreSQL share. `password` and `binary` do not constrain the string.
 */
const patterns: Readonly<Record<string, string>> = Object.freeze({
  email: '^[^@[:space:]]+@[^@[:space:]]+\\.[^@[:space:]]+$',
  uuid: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
  uri: '^[A-Za-z][A-Za-z0-9+.-]*:[^[:space:]]+$',
  hostname: '^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$',
  ipv4: `^${ipv4}$`,
  ipv6: `^(${ipv6})$`,
  byte: '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
  date: `^${date}$`,
  time: `^${time}${zone}?$`,
  'date-time': `^${date}[Tt ]${time}${zone}$`,
});

const wordless = new Set(['password', 'binary']);

/** Whether the standard defines the format, including formats without a pattern. */
export function isFormatKnown(format: string): boolean {
  return wordless.has(format.toLowerCase()) || patternOfFormat(format) !== undefined;
}

export function patternOfFormat(format: string): string | undefined {
  return Object.hasOwn(patterns, format.toLowerCase()) ? patterns[format.toLowerCase()] : undefined;
}
