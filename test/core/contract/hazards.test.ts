import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { parseContract } from '../../../core/contract/read.ts';
import { maxContractBytes } from '../../../core/contract/yaml/decode.ts';

const where = { file: 'sales/orders.odcs.yaml', absolutePath: '/sales/orders.odcs.yaml', domain: 'sales' };
const head = 'apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\n';
const full = `${head}schema:\n  - name: orders\n    description: Ünïcödé 🛒 "quoted"\n    properties:\n      - name: id\n        logicalType: string\n        primaryKey: true\n`;

function codesOf(content: string | Uint8Array): readonly string[] {
  return parseContract(content, where).issues.map(({ code }) => code);
}

/** What a hazard may cost at most. It is far above what it does cost, and far below what it costs without its limit. */
const patience = 30_000;

function expectQuickly(content: string | Uint8Array): readonly string[] {
  const start = performance.now();
  const codes = codesOf(content);
  expect(performance.now() - start).toBeLessThan(patience);
  return codes;
}

describe('a contract that is read although it looks unusual', () => {
  test('begins with a byte order mark and ends its lines as Windows does', () => {
    const { file, issues } = parseContract(Buffer.from(`\ufeff${full.replaceAll('\n', '\r\n')}`), where);
    expect(issues).toEqual([]);
    expect(file?.contract.objects[0]?.description).toBe('Ünïcödé 🛒 "quoted"');
    expect(file?.locate(['schema', 0, 'name'])).toEqual({ file: where.file, line: 7, column: 11 });
  });

  test('is written as JSON', () => {
    const json = { apiVersion: 'v3.1.0', kind: 'DataContract', id: 'orders', version: '1.0.0', status: 'active' };
    expect(parseContract(JSON.stringify(json, null, '\t'), where).issues).toEqual([]);
  });

  test('has emoji, combining characters and GraphQL block quotes in its texts', () => {
    const description = '👩‍👩‍👧 e\u0301 """ } type Query { hacked: Int }';
    const { file } = parseContract(
      `${head}schema:\n  - name: a\n    description: ${JSON.stringify(description)}\n`,
      where,
    );
    expect(file?.contract.objects[0]?.description).toBe(description);
  });

  test('repeats a value by an alias', () => {
    const { file } = parseContract(
      `${head}tags: &tags [sales, orders]\nschema:\n  - name: a\n    tags: *tags\n`,
      where,
    );
    expect(file?.contract.objects[0]?.tags).toEqual(['sales', 'orders']);
  });

  test('says no, on, off and y, which are texts in YAML 1.2', () => {
    const { file } = parseContract(`${head}tags: [no, on, off, y, 12:30, 2024-01-31, 1_000]\n`, where);
    expect(file?.contract.tags).toEqual(['no', 'on', 'off', 'y', '12:30', '2024-01-31', '1_000']);
  });

  test('has 5 000 columns', () => {
    const columns = Array.from(
      { length: 5_000 },
      (_, index) => `      - name: column_${index}\n        logicalType: string\n`,
    );
    const { file, issues } = parseContract(
      `${head}schema:\n  - name: wide\n    properties:\n${columns.join('')}`,
      where,
    );
    expect(issues).toEqual([]);
    expect(file?.contract.objects[0]?.properties).toHaveLength(5_000);
  });

  test('has keys that are names of built-in members', () => {
    const keys = ['constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];
    const list = keys.map((key) => `  - property: ${key}\n    value: { ${key}: 1 }\n`).join('');
    const { file, issues } = parseContract(`${head}customProperties:\n${list}`, where);
    expect(issues).toEqual([]);
    expect(Object.keys(file?.contract.customProperties ?? {})).toEqual(keys);
    expect(Object.getPrototypeOf(file?.contract.customProperties)).toBeNull();
  });
});

describe('a contract that would exhaust its reader is refused in bounded time', () => {
  test.for([
    ['flow lists', `${head}tags: ${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['flow mappings', `${head}tags: ${'{a: '.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['block lists', `${head}tags: \n  ${'- '.repeat(5_000)}x`],
    ['explicit keys', `${'? '.repeat(5_000)}x`],
    ['lists that are never closed, up to the largest size', '['.repeat(maxContractBytes)],
  ] as const)('for %s that are too deep', ([, text]) => {
    expect(expectQuickly(text)).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
  });

  test('for aliases that would repeat ten million values', () => {
    const levels = Array.from(
      { length: 7 },
      (_, n) =>
        `      - &a${n} [${Array(10)
          .fill(n === 0 ? 'x' : `*a${n - 1}`)
          .join(', ')}]\n`,
    );
    const text = `${head}customProperties:\n  - property: bomb\n    value:\n${levels.join('')}`;
    expect(expectQuickly(text)).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
  });

  test('for aliases that nest deeper than lists may', () => {
    const levels = Array.from({ length: 200 }, (_, n) => `      - &a${n} [${n === 0 ? 'x' : `*a${n - 1}`}]\n`);
    const text = `${head}customProperties:\n  - property: deep\n    value:\n${levels.join('')}`;
    expect(expectQuickly(text)).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
  });

  test('for 100 MB, without looking at them', () => {
    expect(expectQuickly(new Uint8Array(100_000_000))).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
  });

  test('for one byte more than the largest size, which itself is read', () => {
    const comment = '#'.repeat(maxContractBytes - Buffer.byteLength(full));
    expect(expectQuickly(full + comment)).toEqual([]);
    expect(expectQuickly(`${full + comment}#`)).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
  });

  test.for([
    [
      'keys in one mapping',
      `${head}customProperties:\n  - property: many\n    value:\n${lines((n) => `      k${n}: 1`, 60_000)}`,
    ],
    ['aliases of one anchor', `${head}customProperties:\n  - property: &x many\n    value: [${'*x,'.repeat(9_000)}]\n`],
    ['keys that are unknown', head + lines((n) => `unknown${n}: 1`, 5_000)],
    ['objects of one name', `${head}schema:\n${lines(() => '  - name: same', 5_000)}`],
    ['syntax errors', '[]\n'.repeat(300_000)],
  ] as const)('or answered, for very many %s', ([, text]) => {
    expect(expectQuickly(text).length).toBeLessThanOrEqual(101);
  });
});

test('a file that is wrong throughout gets its first hundred issues, and one that counts the others', () => {
  const { issues } = parseContract(head + lines((n) => `unknown${n}: 1`, 150), where);
  expect(issues).toHaveLength(101);
  expect(issues.at(-1)).toMatchObject({
    severity: 'error',
    code: 'CONTRACT_LIMIT_EXCEEDED',
    line: 106,
    sentence: 'From here on there are 50 more problems in the file.',
  });
});

describe('what is no YAML is refused', () => {
  test.for(['tags: ]', 'tags: [a]]', 'tags: {a: 1}}', '...\ntags: [a]', 'tags: [a]\n}', '@tags', '`tags`', '%TAG ! x'])(
    'also where most of it is fine: %s',
    (line) => {
      expect(parseContract(`${head}${line}\n`, where).file).toBeUndefined();
    },
  );
});

describe('a half-written contract is never an exception', () => {
  test('when it is cut anywhere', () => {
    const bytes = Buffer.from(full);
    let refused = 0;
    for (let length = 0; length < bytes.length; length++) {
      const { file, issues } = parseContract(bytes.subarray(0, length), where);
      expect(file === undefined, `cut at ${length}`).toBe(issues.some(({ severity }) => severity === 'error'));
      if (file === undefined) refused++;
    }
    // All cuts before the last required key, and those inside of a quoted or half-written line, cannot be legal.
    expect(refused).toBeGreaterThan(head.length - 10);
  });

  test('when a byte of it is changed', () => {
    const bytes = Buffer.from(full);
    for (let at = 0; at < bytes.length; at++) {
      for (const byte of [0x00, 0x09, 0x22, 0x26, 0x2a, 0x3a, 0x5b, 0x7b, 0x80, 0xff]) {
        const changed = Buffer.from(bytes);
        changed[at] = byte;
        const { file, issues } = parseContract(changed, where);
        expect(file === undefined, `byte ${byte} at ${at}`).toBe(issues.some(({ severity }) => severity === 'error'));
      }
    }
  });
});

function lines(write: (index: number) => string, count: number): string {
  return `${Array.from({ length: count }, (_, index) => write(index)).join('\n')}\n`;
}
