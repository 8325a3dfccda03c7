import { expect, test } from 'vitest';
import { parseContract } from '../../core/contract/parse.ts';
import { buildMesh } from '../../core/model/build.ts';
import type { Field, ModelObject } from '../../core/model/model.ts';
import { outputType } from '../../core/sdl/output-type.ts';
import { readDocument } from './markdown.ts';

const document = await readDocument('docs/contract-mapping.md');

/** The rows of the table whose first head is `head`, without backticks. */
function readTable(head: string): readonly (readonly string[])[] {
  const table = document.split('\n\n').find((part) => part.trimStart().startsWith(`| ${head} |`));
  if (table === undefined) throw new Error(`There is no table ${head}.`);
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
  );
}

/** The object of a contract with one more property than its key. */
function derive(object: string, key: string, property: string): ModelObject {
  const text = `apiVersion: v3.2.0
kind: DataContract
id: one
version: 1.0.0
status: active
schema:
  - name: ${object}
    properties:
      - { name: ${key}, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - ${property}
`;
  const { file, issues } = parseContract(text, {
    file: 'one.odcs.yaml',
    absolutePath: '/one.odcs.yaml',
    domain: 'one',
  });
  if (file === undefined) throw new Error(`${JSON.stringify(issues)}\n${text}`);
  const { mesh, issues: problems } = buildMesh([file], { variables: {}, roots: [] });
  const [found] = mesh.domains[0]?.objects ?? [];
  if (found === undefined) throw new Error(JSON.stringify(problems));
  return found;
}

function fieldOf(object: ModelObject, property: string): Field | undefined {
  return object.fields.find((field) => field.property === property);
}

const other = '{ name: other, logicalType: string }';

test.each(readTable('name in the contract'))(
  'An object %s is a %s, the list %s, the row %s.',
  (name, type, list, row) => {
    const { typeName, collection, keys } = derive(name, 'key', other);
    expect([typeName, collection, keys[0]?.queryField]).toEqual([type, list, row]);
  },
);

test.each(readTable('property in the contract'))('A property %s is the field %s.', (name, field) => {
  expect(fieldOf(derive('things', 'key', `{ name: ${name}, logicalType: string }`), name)?.name).toBe(field);
});

test.each(readTable('`logicalType`'))(
  'A %s stored as %s with the options %s is a %s.',
  (logical, physical, options, type) => {
    const property = ['name: it'];
    if (logical !== '') property.push(`logicalType: ${logical}`);
    if (physical !== '') property.push(`physicalType: '${physical}'`);
    if (options !== '') property.push(`logicalTypeOptions: ${options}`);
    const field = fieldOf(derive('things', 'key', `{ ${property.join(', ')} }`), 'it');
    expect(field && outputType(field.type)).toBe(type);
  },
);

test('The tables have their rows.', () => {
  expect(readTable('name in the contract').length).toBeGreaterThanOrEqual(5);
  expect(readTable('property in the contract').length).toBeGreaterThanOrEqual(4);
  expect(readTable('`logicalType`').length).toBeGreaterThanOrEqual(20);
});

test('A key of one column is an ID, and so is every foreign key to it.', () => {
  const object = derive(
    'things',
    'key',
    '{ name: parent_key, logicalType: integer, relationships: [{ to: things.key }] }',
  );
  expect(object.fields.map(({ type }) => outputType(type))).toEqual(['ID', 'ID']);
  expect(object.relations.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['thing toOne', 'things toMany']);
});
