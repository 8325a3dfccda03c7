import type { Json } from '../contract/contract.ts';
import type { InspectedTable, Inspection } from '../engines/inspection.ts';
import { identifier, sql } from '../query/sql/fragment.ts';
import { digits, rowsOf } from './counts.ts';
import { fewRows } from './keys.ts';
import { isIdentifierName, plainName } from './names.ts';
import type { ColumnProfile } from './profile.ts';

/** Common properties of a column's values: constraints for the contract, and evidence that is only printed. */
export interface ValuesDraft {
  readonly options: Readonly<Record<string, Json>>;
  /** The column's only values. */
  readonly closed?: readonly string[];
  readonly evidence: readonly string[];
}

/** Limits of a closed set: at most `values` values, each `times` times on average, in at least `rows` rows. */
const closedLimits = { values: 12, times: 20, rows: 100, characters: 40 } as const;

/** Columns with such names may have few values by chance, and new values appear later. */
const openNames =
  /(^|_)(name|title|description|comment|note|text|url|uri|path|referer|referrer|city|country|region|subject|message|content|campaign|version|file|email|address|utm)(_|$)/;

/** Finds ranges, lengths and closed sets of a column. `describe: 'nothing'` keeps its values out of the draft. */
export async function findValues(
  inspection: Inspection,
  table: InspectedTable,
  profile: ColumnProfile,
  { isKey, describe }: { readonly isKey: boolean; readonly describe: 'values' | 'nothing' },
): Promise<ValuesDraft> {
  const { shape, labels } = profile.column;
  if (shape.kind !== 'scalar' || profile.values === 0) return none;
  switch (shape.logicalType) {
    case 'integer':
    case 'number':
      return describeNumbers(profile, { isKey, describe });
    case 'string': {
      if (describe === 'nothing' || shape.physicalType !== 'VARCHAR') return none;
      if (labels !== undefined)
        return { options: {}, closed: labels, evidence: ['The database has a type with these values.'] };
      return isKey ? none : ((await findClosed(inspection, table, profile)) ?? describeTexts(profile));
    }
    case 'timestamp':
      return {
        options:
          shape.physicalType === 'TIMESTAMPTZ' ? { timezone: true } : { timezone: false, defaultTimezone: 'Etc/UTC' },
        evidence:
          shape.physicalType === 'TIMESTAMPTZ' ? [] : ['The data do not say in which time zone; UTC is assumed.'],
      };
    default:
      return none;
  }
}

const none: ValuesDraft = { options: {}, evidence: [] };

function describeNumbers(
  { column, least, greatest, values }: ColumnProfile,
  { isKey, describe }: { readonly isKey: boolean; readonly describe: 'values' | 'nothing' },
): ValuesDraft {
  const minimum = Number(least);
  const isCounted = isKey || isIdentifierName(column.name);
  const options = values < fewRows || !(minimum >= 0) ? {} : { minimum: isCounted && minimum >= 1 ? 1 : 0 };
  const range = least === greatest ? `Always ${least}.` : `From ${least} to ${greatest}.`;
  const evidence = describe === 'nothing' || isKey ? [] : [range];
  return { options, evidence };
}

function describeTexts({ shortest = 0, longest = 0, values, distinct }: ColumnProfile): ValuesDraft {
  if (shortest !== longest) return { options: {}, evidence: [`Texts of ${shortest} to ${longest} characters.`] };
  const evidence = [`All texts have ${longest} ${longest === 1 ? 'character' : 'characters'}.`];
  const isFixed = longest > 0 && longest <= 64 && values >= fewRows && distinct > 1;
  return { options: isFixed ? { minLength: longest, maxLength: longest } : {}, evidence };
}

/** The closed set of a column with few distinct values, counted in all rows. */
async function findClosed(
  { ask }: Inspection,
  { relation }: InspectedTable,
  { column, values, distinct, longest = 0, addresses = 0 }: ColumnProfile,
): Promise<ValuesDraft | undefined> {
  const { name } = column;
  if (openNames.test(plainName(name)) || addresses > 0 || longest > closedLimits.characters) return undefined;
  if (values < closedLimits.rows || distinct > closedLimits.values * 1.5) return undefined;
  const value = sql`CAST(${identifier(name)} AS VARCHAR)`;
  const found = await ask(
    sql`SELECT ${value} FROM ${relation} AS rows_of WHERE ${identifier(name)} IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT 41`,
  );
  const texts = found.map(([text]) => text ?? '');
  const isClosed =
    texts.length > 1 &&
    texts.length <= closedLimits.values &&
    values / texts.length >= closedLimits.times &&
    texts.every((text) => text.trim() === text && text !== '' && !/\p{C}/u.test(text));
  if (!isClosed) return undefined;
  return {
    options: {},
    closed: texts,
    evidence: [`Only these ${digits(texts.length)} values in ${rowsOf(values)}.`],
  };
}
