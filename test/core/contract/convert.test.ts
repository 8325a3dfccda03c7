import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ContractFile } from '../../../core/contract/contract.ts';
import { parseContract } from '../../../core/contract/read.ts';

const rich = resolve(import.meta.dirname, 'rich.odcs.yaml');

function parse(text: string): ContractFile {
  const { file, issues } = parseContract(text, {
    file: 'sales/a.odcs.yaml',
    absolutePath: '/sales/a.odcs.yaml',
    domain: 'sales',
  });
  if (file === undefined) throw new Error(JSON.stringify(issues, null, 2));
  return file;
}

function head(apiVersion: string): string {
  return `apiVersion: ${apiVersion}\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n`;
}

describe('a contract as typed data', () => {
  const file = parse(readFileSync(rich, 'utf8'));

  test('has every section of the standard', async () => {
    await expect(`${JSON.stringify(file.contract, null, 2)}\n`).toMatchFileSnapshot('rich.contract.snap');
  });

  test('is frozen to its leaves', () => {
    const seen: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      expect(Object.isFrozen(value), path).toBe(true);
      seen.push(path);
      for (const [key, member] of Object.entries(value)) visit(member, `${path}.${key}`);
    };
    visit(file.contract, 'contract');
    expect(Object.isFrozen(file)).toBe(true);
    expect(seen.length).toBeGreaterThan(100);
  });

  test('has records without prototype wherever keys come from outside', () => {
    const [server] = file.contract.servers;
    const property = file.contract.objects[0]?.properties[0];
    for (const record of [server?.settings, file.contract.customProperties, property?.logicalTypeOptions]) {
      expect(Object.getPrototypeOf(record)).toBeNull();
    }
  });

  test('knows the line and column of each element, value and nearest ancestor', () => {
    const lines = readFileSync(rich, 'utf8').split('\n');
    const wordAt = (path: readonly (string | number)[]) => {
      const { line, column, file: name } = file.locate(path);
      expect(name).toBe('sales/a.odcs.yaml');
      return lines[line - 1]?.slice(column - 1).split(/[\s,\]]/)[0];
    };
    expect(wordAt(['id'])).toBe('rich');
    expect(wordAt(['schema', 0, 'name'])).toBe('orders');
    expect(wordAt(['schema', 0, 'properties', 1, 'logicalType'])).toBe('integer');
    expect(wordAt(['schema', 0, 'properties', 1])).toBe('name:');
    expect(wordAt(['schema', 0, 'properties', 1, 'noSuchKey', 7])).toBe('name:');
    expect(wordAt(['noSuchSection'])).toBe('apiVersion:');
    expect(wordAt([])).toBe('apiVersion:');
  });

  test('gives each element the path that leads to it', () => {
    for (const object of file.contract.objects) {
      expect(lineOf(file, object.path, object.name)).toContain(`name: ${object.name}`);
      for (const property of object.properties)
        expect(lineOf(file, property.path, property.name)).toContain(`name: ${property.name}`);
    }
  });
});

describe('older forms are read as the newer ones', () => {
  test('a team that is a list of members', () => {
    const { contract } = parse(
      `${head('v3.0.2')}team:\n  - username: ada\n    role: owner\n    dateIn: "2024-01-01"\n`,
    );
    expect(contract.team).toEqual({ members: [{ username: 'ada', role: 'owner' }] });
  });

  test('quality rules of v3.0', () => {
    const { contract } = parse(`${head('v3.0.2')}schema:
  - name: orders
    quality:
      - rule: duplicateCount
        mustBeLessThan: 10
      - type: library
        rule: validValues
        validValues: [pounds, euros]
      - rule: rowCount
        mustBeBetween: [100, 120]
      - rule: ourOwnRule
`);
    const quality = contract.objects[0]?.quality ?? [];
    expect(
      quality.map(({ type, metric, arguments: given, operators }) => ({ type, metric, given, operators })),
    ).toEqual([
      { type: 'library', metric: 'duplicateValues', given: {}, operators: { mustBeLessThan: 10 } },
      {
        type: 'library',
        metric: 'invalidValues',
        given: { validValues: ['pounds', 'euros'] },
        operators: { mustBe: 0 },
      },
      { type: 'library', metric: 'rowCount', given: {}, operators: { mustBeBetween: [100, 120] } },
      { type: 'library', metric: 'ourOwnRule', given: {}, operators: {} },
    ]);
  });

  test('a date that v3.0 had to use for a timestamp', () => {
    const properties = `schema:
  - name: orders
    properties:
      - { name: at, logicalType: date, physicalType: TIMESTAMP }
      - { name: day, logicalType: date, physicalType: DATE }
`;
    const types = (version: string) =>
      parse(head(version) + properties).contract.objects[0]?.properties.map(({ logicalType }) => logicalType);
    expect(types('v3.0.2')).toEqual(['timestamp', 'date']);
    expect(types('v3.1.0')).toEqual(['date', 'date']);
  });

  test('custom properties that stand in for keys of v3.2', () => {
    const { contract } = parse(`${head('v3.1.0')}schema:
  - name: orders
    customProperties:
      - { property: deprecated, value: Use sales instead. }
      - { property: synonyms, value: [sales, { synonym: purchases }] }
    properties:
      - name: status
        customProperties:
          - { property: enum, value: [new, { value: done, label: Done }] }
          - { property: deprecated, value: { reason: Old., removal: "2027-01-01" } }
      - name: revenue
        transformLogic: SUM(amount)
        customProperties:
          - { property: semanticType, value: measure }
          - { property: deprecated, value: false }
`);
    const [orders] = contract.objects;
    expect(orders?.deprecated).toEqual({ reason: 'Use sales instead.' });
    expect(orders?.synonyms).toEqual(['sales', 'purchases']);
    expect(orders?.properties[0]?.enum).toEqual([{ value: 'new' }, { value: 'done', label: 'Done' }]);
    expect(orders?.properties[0]?.deprecated).toEqual({ reason: 'Old.', removal: '2027-01-01' });
    expect(orders?.properties[1]?.semanticType).toBe('measure');
    expect(orders?.properties[1]?.deprecated).toBeUndefined();
  });

  test('the key of the standard wins over the custom property of its name', () => {
    const { contract } = parse(`${head('v3.2.0')}schema:
  - name: orders
    properties:
      - name: a
        semanticType: dimension
        customProperties:
          - { property: semanticType, value: measure }
`);
    expect(contract.objects[0]?.properties[0]?.semanticType).toBe('dimension');
  });
});

function lineOf(file: ContractFile, path: readonly (string | number)[], name: string): string | undefined {
  return readFileSync(rich, 'utf8').split('\n')[file.locate([...path, 'name']).line - 1] ?? name;
}
