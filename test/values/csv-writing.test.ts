import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identifier, sql } from '../../core/query/sql/fragment.ts';
import { makeFolder, serveFiles } from '../core/engines/serve-files.ts';

const objects = `
  - name: notes
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: naïve, logicalType: string, customProperties: [{ property: graphqlName, value: note }] }
      - { name: amount, logicalType: number, physicalType: 'DECIMAL(10,2)', customProperties: [{ property: numberFormat, value: { decimal: ',', grouping: '.' } }] }
`;
const notes = [
  'plain',
  'a,b;c|d\te',
  `she said "hi"`,
  `it's`,
  'two\nlines',
  'Zoë, Ångström',
  '100 €',
  '日本',
  '😀',
  ' padded ',
  '#5',
  '\\',
  '°',
  'ÿ',
];
const amounts = ['1.234,50', '-7', '0,05', '1,234.5'];
const shownAmounts = ['1234.50', '-7.00', '0.05', null];

const encoders: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text, 'utf8'),
  'ISO-8859-1': (text) => Buffer.from(text, 'latin1'),
  'UTF-16': (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
};

/** Whether the encoding has all characters; UTF-16 is read as far as they have 16 bits. */
function isEncodable(text: string, encoding: string): boolean {
  const most = { 'UTF-8': 0x10ffff, 'ISO-8859-1': 0xff, 'UTF-16': 0xffff }[encoding] ?? 0;
  return [...text].every((character) => (character.codePointAt(0) ?? 0) <= most);
}

/** A cell, or nothing where it cannot be written without quotes. */
function cellOf(text: string, delimiter: string, quote: string): string | undefined {
  const needs = text.includes(delimiter) || /[\n\r]/.test(text) || (quote !== '' && text.includes(quote));
  if (!needs) return text;
  return quote === '' ? undefined : `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
}

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => folder.remove());

const cases = Object.keys(encoders).flatMap((encoding) =>
  [',', ';', 'tab', '|', '§'].flatMap((delimiter) =>
    ['"', "'", 'none'].map((quote) => ({ encoding, delimiter, quote })),
  ),
);

describe('CSV is read as the contract says that it is written', () => {
  test.each(cases)('$encoding, values between $delimiter, texts in $quote', async ({ encoding, delimiter, quote }) => {
    const [separator, mark] = [delimiter === 'tab' ? '\t' : delimiter, quote === 'none' ? '' : quote];
    const rows = notes
      .filter((note) => isEncodable(note, encoding) && cellOf(note, separator, mark) !== undefined)
      .map((note, index) => ({ id: String(index + 1), note, at: index % amounts.length }));
    const lines = rows.map(({ id, note, at }) =>
      [id, note, amounts[at] ?? ''].map((text) => cellOf(text, separator, mark) ?? '0').join(separator),
    );
    const text = `${['id', 'naïve', 'amount'].join(separator)}\n${lines.join('\n')}\n`;
    await writeFile(join(folder.path, 'notes.csv'), encoders[encoding]?.(text) ?? '');
    const served = await serveFiles(folder.path, { objects, format: 'csv', writing: { encoding, delimiter, quote } });
    try {
      const { data } = await served.ask('{ notes(first: 100, orderBy: [{ field: id }]) { nodes { id note amount } } }');
      const nodes = rows.map(({ id, note, at }) => {
        const isWritten = cellOf(amounts[at] ?? '', separator, mark) !== undefined;
        return { id, note, amount: isWritten ? shownAmounts[at] : '0.00' };
      });
      expect(JSON.parse(JSON.stringify(data))).toEqual({ notes: { nodes } });
      expect(rows.length).toBeGreaterThan(5);
      const [object] = served.domain.objects;
      if (object === undefined || encoding === 'UTF-16') return;
      // Where the unreadable amounts stand.
      const { domain, typeName } = object;
      const flag = served.engine.unreadable({ domain, object: typeName }).get('amount')?.flag ?? '';
      const where = sql`${identifier('sought')}.${identifier(flag)}`;
      const places = await served.engine.locate(object, { alias: 'sought', where, limit: 10 });
      const lineOf = (index: number): number =>
        2 + lines.slice(0, index).join('\n').split('\n').length - (index === 0 ? 1 : 0);
      const bad = nodes.flatMap(({ amount }, index) =>
        amount === null ? [{ row: index + 1, line: lineOf(index) }] : [],
      );
      expect(places).toEqual(bad);
    } finally {
      await served.close();
    }
  });
});
