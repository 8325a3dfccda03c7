import { defined } from '../../defined.ts';
import type { Source } from '../model.ts';
import { readOptional, reportAt, type ServerScope } from './server-settings.ts';

type CsvSettings = Pick<Extract<Source, { kind: 'files' }>, 'delimiter' | 'quote' | 'encoding'>;

/**
 * The CSV settings `delimiter`, `quote` and `encoding`: the standard's settings where the server type has them, else
 * custom properties of those names. Undefined, with an issue, when one of them is unusable.
 */
export function readCsvSettings(at: ServerScope, extension: string | undefined): CsvSettings | undefined {
  const delimiter = readSign('delimiter', at, extension === 'tsv' ? '\t' : undefined);
  const quote = readSign('quote', at, undefined);
  const encoding = readEncoding(at);
  if (delimiter === 'invalid' || quote === 'invalid' || encoding === 'invalid') return undefined;
  if (quote !== undefined && quote === (delimiter ?? ',')) {
    reportAt(at, 'customProperties', 'SERVER_CSV_INVALID', {
      sentence: 'The "delimiter" and the "quote" of the server are the same.',
      hint: 'Write two different characters.',
    });
    return undefined;
  }
  return {
    ...defined({ delimiter, quote, encoding }),
  };
}

/** Words for characters that are hard to see in YAML. */
const words: Readonly<Record<string, string>> = { tab: '\t', '\\t': '\t', none: '' };

function readSign(name: 'delimiter' | 'quote', at: ServerScope, other: string | undefined): string | undefined {
  const given = readGiven(name, at);
  if (given === undefined) return other;
  const sign = Object.hasOwn(words, given) ? words[given] : given;
  const isNone = sign === '' && name === 'quote';
  if (sign !== undefined && (isNone || /^[^\r\n\p{L}\p{N}]$/u.test(sign)) && !(name === 'delimiter' && sign === '"'))
    return sign;
  reportAt(at, placeOf(name, at), 'SERVER_CSV_INVALID', {
    sentence: `The ${name} ${JSON.stringify(given)} of the server is no single character that can ${name === 'delimiter' ? 'stand between values' : 'stand around texts'}.`,
    hint:
      name === 'delimiter'
        ? 'Write for example ";" or "tab".'
        : 'Write for example "\'", or "none" where texts have no quotes around them.',
  });
  return 'invalid';
}

/** Encodings by lower-case name, letters and digits only. */
const encodings: Readonly<Record<string, NonNullable<CsvSettings['encoding']>>> = {
  ...{ utf8: 'utf-8', ascii: 'utf-8', usascii: 'utf-8' },
  ...{ latin1: 'latin-1', iso88591: 'latin-1', l1: 'latin-1' },
  ...{ utf16: 'utf-16', utf16le: 'utf-16' },
};

function readEncoding(at: ServerScope): CsvSettings['encoding'] | 'invalid' {
  const given = readGiven('encoding', at);
  if (given === undefined) return undefined;
  const name = given.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const encoding = Object.hasOwn(encodings, name) ? encodings[name] : undefined;
  if (encoding !== undefined) return encoding === 'utf-8' ? undefined : encoding;
  reportAt(at, placeOf('encoding', at), 'SERVER_CSV_INVALID', {
    sentence: `CSV in the encoding ${JSON.stringify(given)} cannot be read.`,
    hint: 'Write UTF-8, ISO-8859-1 or UTF-16 (little-endian), or convert the files to UTF-8 where they are written.',
  });
  return 'invalid';
}

function readGiven(name: string, at: ServerScope): string | undefined {
  const custom = at.server.customProperties[name];
  return typeof custom === 'string' ? custom : readOptional(name, at);
}

function placeOf(name: string, { server }: ServerScope): string {
  return Object.hasOwn(server.customProperties, name) ? 'customProperties' : name;
}
