import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseProduct } from '../../../core/contract/products/parse.ts';
import { checkProductStructure } from '../../../core/contract/structure/check.ts';
import { mutate } from './mutations.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/data/odcs/odps');
const hasOfficialFiles = existsSync(folder);
if (!hasOfficialFiles) console.warn(`SKIPPED: no files of the standard of data products at ${folder}.`);

function readExamples(): readonly { readonly name: string; readonly document: Record<string, unknown> }[] {
  const names = hasOfficialFiles ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return names.map((name) => ({ name, document: parse(readFileSync(`${folder}/${name}`, 'utf8')) }));
}

const demo = resolve(import.meta.dirname, '../../../contracts');
const ownProducts = readdirSync(demo, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.odps.yaml'))
  .map((name) => ({ name, document: parse(readFileSync(`${demo}/${name}`, 'utf8')) as Record<string, unknown> }));

describe.skipIf(!hasOfficialFiles)('the structure of data products that we check, and the JSON Schema of ODPS', () => {
  const compile = () => {
    const ajv = new Ajv2019({ strict: false });
    addFormats.default(ajv);
    return ajv.compile(JSON.parse(readFileSync(`${folder}/odps-json-schema-v1.0.0.json`, 'utf8')));
  };
  const ours = (document: unknown) => checkProductStructure(document as never, () => '');

  test('agree on the examples of the standard and on the products of the demo', () => {
    const validate = compile();
    const all = [...readExamples(), ...ownProducts];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ document }) => !validate(document)).map(({ name }) => name)).toEqual([]);
    expect(all.flatMap(({ document }) => ours(document))).toEqual([]);
  });

  test('agree on mutations of them', () => {
    const validate = compile();
    const documents = [...readExamples(), ...ownProducts].map(({ document }) => document);
    const mutations = documents.flatMap((document, seed) => mutate(document, documents, 500, seed));
    const verdicts = mutations.map(({ document, kind, path }) => {
      const official = validate(document);
      const found = ours(document);
      const what = `${kind} at ${path.join('/')}: ${JSON.stringify(validate.errors)} / ${JSON.stringify(found)}`;
      expect(found.length === 0, what).toBe(official);
      return official;
    });
    // Both verdicts must be frequent, or agreement would mean little.
    expect(verdicts.filter((isValid) => isValid).length).toBeGreaterThan(mutations.length / 10);
    expect(verdicts.filter((isValid) => !isValid).length).toBeGreaterThan(mutations.length / 3);
  });

  test('reads the examples of the standard into data', () => {
    const read = (name: string) =>
      parseProduct(readFileSync(`${folder}/${name}`), { file: name, absolutePath: name, domain: 'seller' });
    const { file, issues } = read('customer-data-product.odps.yaml');
    expect(issues).toEqual([]);
    expect(file?.product.inputPorts.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'payments 1.0.0',
      'payments 2.0.0',
      'onlinetransactions 1.0.0',
      'onlinetransactions 1.1.0',
    ]);
    expect(file?.product.outputPorts[1]?.inputContracts.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'dbb7b1eb-7628-436e-8914-2a00638ba6db 2.0.0',
      'ec2a112d-5cfe-49f3-8760-f9cfb4597544 1.0.0',
    ]);
    expect(file?.product.managementPorts).toEqual([
      {
        name: 'tpc-dict-update',
        content: 'dictionary',
        type: 'topic',
        description: 'Kafka topic for dictionary updates',
      },
    ]);
    expect(file?.product.team?.members.map(({ name }) => name)).toEqual(['John Doe', 'Jane Smith']);
    expect(read('simple-data-product.odps.yaml').issues).toEqual([]);
  });
});
