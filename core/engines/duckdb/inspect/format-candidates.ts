import type { Storage } from '../../../model/field-type.ts';
import { parseMomentPattern } from '../../../model/formats/moment-pattern.ts';
import type { NumberFormat, TextFormat } from '../../../model/formats/text-format.ts';

/** A format that strings are compared with. */
export interface FormatCandidate {
  /** As the contract declares it. */
  readonly written: { readonly format: string } | { readonly numberFormat: Omit<NumberFormat, 'kind'> };
  readonly format: TextFormat;
  readonly storage: Storage;
  /** Candidates of two different groups parse one string to two values. */
  readonly reads: 'day first' | 'month first' | 'year first' | 'point' | 'comma' | 'alone';
}

/** Of candidates that parse a string alike, the first is proposed. */
const dayFirst = ['-', '/', '.'].flatMap((sign) =>
  ['yyyy', 'yy'].flatMap((year) => [`dd${sign}MM${sign}${year}`, `d${sign}M${sign}${year}`]),
);
const monthFirst = ['/', '-'].flatMap((sign) =>
  ['yyyy', 'yy'].flatMap((year) => [`MM${sign}dd${sign}${year}`, `M${sign}d${sign}${year}`]),
);
const yearFirst = ['-', '/', '.'].map((sign) => `yy${sign}MM${sign}dd`);
const unmistakable = [
  ...['yyyy/MM/dd', 'yyyy.MM.dd', 'yyyy/M/d', 'yyyy-M-d'],
  ...[' ', '-'].flatMap((sign) => ['dd', 'd'].map((day) => `${day}${sign}MMM${sign}yyyy`)),
  ...['dd MMMM yyyy', 'd MMMM yyyy', 'MMM dd, yyyy', 'MMM d, yyyy', 'MMMM dd, yyyy', 'MMMM d, yyyy', 'dd-MMM-yy'],
];
const clocks = ['HH:mm', 'HH:mm:ss', 'HH:mm:ss.SSS', 'H:mm', 'H:mm:ss', 'hh:mm a', 'h:mm a', 'hh:mm:ss a', 'h:mm:ss a'];

const dates = [
  ...dayFirst.map((pattern) => ({ pattern, reads: 'day first' as const })),
  ...monthFirst.map((pattern) => ({ pattern, reads: 'month first' as const })),
  ...yearFirst.map((pattern) => ({ pattern, reads: 'year first' as const })),
  ...unmistakable.map((pattern) => ({ pattern, reads: 'alone' as const })),
];

const moment: Storage = { kind: 'timestamp', zoned: false, timeZone: 'UTC' };

export const momentCandidates: readonly FormatCandidate[] = [
  ...dates.map(({ pattern, reads }) => candidateOf(pattern, { kind: 'date' }, reads)),
  ...clocks.map((pattern) => candidateOf(pattern, { kind: 'time' }, 'alone')),
  ...dates.flatMap(({ pattern, reads }) => clocks.map((clock) => candidateOf(`${pattern} ${clock}`, moment, reads))),
];

function candidateOf(
  pattern: string,
  storage: Storage & { readonly kind: 'date' | 'time' | 'timestamp' },
  reads: FormatCandidate['reads'],
): FormatCandidate {
  return { written: { format: pattern }, format: parseMomentPattern(pattern, storage.kind), storage, reads };
}

const signs = ['$', '€', '£', 'EUR', 'USD', 'GBP', 'CHF'];
const affixes: readonly Pick<NumberFormat, 'prefix' | 'suffix'>[] = [
  {},
  ...signs.flatMap((sign) => [{ prefix: sign }, { prefix: `${sign} ` }, { suffix: sign }, { suffix: ` ${sign}` }]),
];
const separators: readonly Pick<NumberFormat, 'decimal' | 'grouping'>[] = [
  { decimal: '.' },
  { decimal: ',' },
  ...[',', ' ', "'"].map((grouping) => ({ decimal: '.', grouping })),
  ...['.', ' '].map((grouping) => ({ decimal: ',', grouping })),
];

export const numberCandidates: readonly FormatCandidate[] = affixes.flatMap((affix, index) =>
  // Without an affix, the default separators need no format.
  separators.slice(index === 0 ? 1 : 0).map((separator): FormatCandidate => {
    const written = { ...separator, ...affix };
    return {
      written: { numberFormat: written },
      format: { kind: 'number', ...written },
      storage: { kind: 'decimal', precision: 38, scale: 9 },
      reads: separator.decimal === '.' ? 'point' : 'comma',
    };
  }),
);
