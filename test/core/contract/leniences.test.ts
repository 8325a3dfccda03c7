import { describe, expect, test } from 'vitest';
import { parseContract } from '../../../core/contract/parse.ts';
import { buildMesh } from '../../../core/model/build.ts';

const head = 'kind: DataContract\nid: o\nversion: 1.0.0\n';
const where = { file: 'shop/o.odcs.yaml', absolutePath: '/contracts/shop/o.odcs.yaml', domain: 'shop' };

function read(text: string, variables: Readonly<Record<string, string>> = {}) {
  const { file, issues } = parseContract(text, where);
  if (file === undefined) return { issues, file, mesh: undefined };
  const built = buildMesh([file], { variables, roots: ['/contracts'] });
  return { file, mesh: built.mesh, issues: [...issues, ...built.issues] };
}

const told = (issues: readonly { readonly severity: string; readonly code: string; readonly sentence: string }[]) =>
  issues.map(({ severity, code, sentence }) => `${severity} ${code} ${sentence}`);

describe('what the standard allows is read', () => {
  test('a key without a value is absent, and said to be; a required one is an error.', () => {
    const contract = `apiVersion: v3.1.0\n${head}status: active\ndescription: ~\nroles:\nschema:\n  - name: a\n    description: null\n    properties:\n      - { name: id, logicalType: integer, logicalTypeOptions: ~, tags: }\n`;
    const { file, issues } = read(contract);
    expect(told(issues.filter(({ code }) => code === 'CONTRACT_NULL'))).toEqual(
      ['description', 'roles', 'description', 'logicalTypeOptions', 'tags'].map(
        (key) => `warning CONTRACT_NULL \`${key}\` has no value; it is read as if the key were not there.`,
      ),
    );
    expect(issues.map(({ line }) => line).slice(0, 2)).toEqual([6, 7]);
    expect(file?.contract.objects[0]?.properties).toHaveLength(1);
    expect(told(read(contract.replace('name: a', 'name:')).issues)).toContain(
      'error CONTRACT_WRONG_TYPE `name` is empty; it must be a text.',
    );
  });

  test('a contract without a status is one of its own version.', () => {
    const { file, issues } = read(
      `apiVersion: v3.0.2\n${head}schema:\n  - name: a\n    properties:\n      - { name: id, logicalType: integer }\n`,
    );
    expect(file).toBeDefined();
    expect(told(issues)).toContain(
      'warning CONTRACT_MISSING_KEY The key `status` is missing in the contract, which v3.0.2 asks for; it is served as an active one.',
    );
    expect(issues.map(({ code }) => code)).not.toContain('CONTRACT_VERSION_DIFFERS');
  });

  test('a location with placeholders and wildcards is a URL.', () => {
    const contract = (location: string) =>
      `apiVersion: v3.1.0\n${head}status: active\nservers:\n  - { server: lake, type: s3, location: "${location}", format: json }\n`;
    for (const location of ['s3://bucket/{model}/*.json', 's3://${BUCKET}/x/{object}.parquet', 's3://b/**/part-*']) {
      expect(parseContract(contract(location), where).issues, location).toEqual([]);
    }
    expect(told(parseContract(contract('no place'), where).issues)).toEqual([
      'error CONTRACT_WRONG_VALUE `location` is `no place`, which is not a URL.',
    ]);
  });

  test('a variable may say what it is where it is not set.', () => {
    const contract = `apiVersion: v3.1.0\n${head}status: active\nservers:\n  - { server: f, type: local, path: "\${DATA:-data}/\${YEAR:-}a.csv", format: csv }\nschema:\n  - name: a\n    properties:\n      - { name: id, logicalType: integer }\n`;
    const pathOf = (variables: Readonly<Record<string, string>>) =>
      read(contract, variables).mesh?.domains[0]?.objects[0]?.source;
    expect(pathOf({})).toMatchObject({ path: '/contracts/shop/data/a.csv' });
    expect(pathOf({ DATA: '' })).toMatchObject({ path: '/contracts/shop/data/a.csv' });
    expect(pathOf({ DATA: 'other', YEAR: '2026/' })).toMatchObject({ path: '/contracts/shop/other/2026/a.csv' });
    expect(told(read(contract.replace(':-data', '')).issues)[0]).toContain('SERVER_VARIABLE_UNSET');
  });

  test('a property without any type is served as text, and said to be.', () => {
    const { mesh, issues } = read(
      `apiVersion: v3.1.0\n${head}status: active\nschema:\n  - name: a\n    properties:\n      - { name: id, logicalType: integer }\n      - { name: note }\n      - { name: place, physicalType: GEOGRAPHY }\n`,
    );
    expect(
      mesh?.domains[0]?.objects[0]?.fields.map(({ name, type }) => [name, 'scalar' in type && type.scalar]),
    ).toEqual([
      ['id', 'Long'],
      ['note', 'String'],
      ['place', 'String'],
    ]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.filter(({ code }) => code === 'TYPE_UNKNOWN')).toHaveLength(2);
  });

  test.each(['[new, paid]', '"new, paid"', `'["new", "paid"]'`, '"[new, paid"'])(
    'a custom property `enum` may be a list or a text of it: %s',
    (value) => {
      const { mesh } = read(
        `apiVersion: v3.1.0\n${head}status: active\nschema:\n  - name: a\n    properties:\n      - name: state\n        logicalType: string\n        customProperties:\n          - { property: enum, value: ${value} }\n`,
      );
      const type = mesh?.domains[0]?.objects[0]?.fields[0]?.type;
      if (value === '"[new, paid"') expect(type).toMatchObject({ scalar: 'String' });
      else expect(type).toMatchObject({ kind: 'enum', values: [{ value: 'new' }, { value: 'paid' }] });
    },
  );

  test('an object of which no column can be served is left out, and no reason to serve nothing.', () => {
    const contract = `apiVersion: v3.1.0\n${head}status: active\nschema:\n  - name: a\n    properties:\n      - { name: tags, logicalType: array }\n  - name: b\n    properties:\n      - { name: id, logicalType: integer }\n`;
    const { mesh, issues } = read(contract);
    expect(mesh?.domains[0]?.objects.map(({ name }) => name)).toEqual(['b']);
    expect(issues.map(({ code }) => code)).toContain('MODEL_OBJECT_EMPTY');
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
