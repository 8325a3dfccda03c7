import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { ApiVersion } from '../../../core/contract/contract.ts';
import { parseContract } from '../../../core/contract/read.ts';
import { checkStructure } from '../../../core/contract/structure/check.ts';
import { differences, type Verdicts } from './deliberate-differences.ts';
import { mutate } from './mutations.ts';
import { compileOfficialSchema, hasOfficialFiles, readExamples } from './official-schemas.ts';

type Document = Record<string, unknown>;

const mutationsPerExample = 80;
const used = new Set<string>();

describe.skipIf(!hasOfficialFiles)('the structure that we check, and the JSON Schemas of the standard', () => {
  for (const { version, edition } of [
    { version: 'v3.0.2', edition: 'v3.1' },
    { version: 'v3.1.0', edition: 'v3.1' },
    { version: 'v3.2.0', edition: 'v3.2' },
  ] as const) {
    const validate = compileOfficialSchema(version);
    const examples = readExamples(edition).map(({ document }): Document => ({ ...document, apiVersion: version }));

    test(`agree on the ${examples.length} examples of ${edition}, read as ${version}`, () => {
      for (const document of examples) expectAgreement(document, version, validate);
    });

    test(`agree on mutations of the examples that are valid as ${version}`, () => {
      const valid = examples.filter((document) => validate(document));
      const donors = valid.filter((document) => JSON.stringify(document).length < 20_000);
      const mutations = valid.flatMap((document, seed) => mutate(document, donors, mutationsPerExample, seed));
      const verdicts = mutations.map(({ document, kind, path }) =>
        expectAgreement(document, version, validate, `${kind} at ${path.join('/')}`),
      );
      // Both verdicts must be frequent, or agreement would mean little.
      expect(verdicts.filter((isValid) => isValid).length).toBeGreaterThan(mutations.length / 10);
      expect(verdicts.filter((isValid) => !isValid).length).toBeGreaterThan(mutations.length / 3);
      expect(mutations.length).toBeGreaterThan(1_000);
    });
  }

  test('differ on the constructs that the list of differences names', () => {
    for (const { version, change } of deliberate) {
      const document: Document = { ...structuredClone(smallContract), apiVersion: version };
      change(document);
      expectAgreement(document, version, compileOfficialSchema(version));
    }
  });

  test.for(['v3.1', 'v3.2'] as const)('accept every example of %s as it stands', (edition) => {
    for (const { name, file } of readExamples(edition)) {
      const { file: contract, issues } = parseContract(readFileSync(file), {
        file: name,
        absolutePath: file,
        domain: 'x',
      });
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(contract?.contract.id).toEqual(expect.any(String));
    }
  });

  afterAll(() => {
    const unused = differences.filter(({ name }) => !used.has(name)).map(({ name }) => name);
    expect(unused, 'Each named difference must still exist.').toEqual([]);
  });
});

function expectAgreement(
  document: Document,
  version: ApiVersion,
  validate: ReturnType<typeof compileOfficialSchema>,
  what = '',
): boolean {
  const isValid = validate(document);
  const verdicts: Verdicts = {
    version,
    official: validate.errors ?? [],
    ours: checkStructure(document as never, version, () => ''),
  };
  const areEqual = isValid === verdicts.ours.every(({ severity }) => severity === 'warning');
  const difference = areEqual ? undefined : differences.find(({ explains }) => explains(verdicts));
  if (difference !== undefined) used.add(difference.name);
  else if (!areEqual)
    expect.fail(
      `${version} ${what}: official ${JSON.stringify(verdicts.official)}, ours ${JSON.stringify(verdicts.ours)}`,
    );
  return isValid;
}

const smallContract: Document = {
  kind: 'DataContract',
  id: 'small',
  version: '1.0.0',
  status: 'active',
  servers: [{ server: 'bucket', type: 's3', location: 's3://bucket/folder' }],
  schema: [{ name: 'orders', properties: [{ name: 'id', logicalType: 'string' }] }],
};

interface DeliberateCase {
  readonly version: ApiVersion;
  readonly change: (document: Document) => void;
}

const inProperty = (members: Document): DeliberateCase => ({
  version: 'v3.2.0',
  change: (document) => {
    document.schema = [{ name: 'orders', properties: [{ name: 'id', ...members }] }];
  },
});
const inServer = (server: Document): DeliberateCase => ({
  version: 'v3.2.0',
  change: (document) => {
    document.servers = [{ server: 'one', ...server }];
  },
});
const inSla = (members: Document): DeliberateCase => ({
  version: 'v3.2.0',
  change: (document) => {
    document.slaProperties = [{ property: 'latency', value: 1, ...members }];
  },
});

const element = { logicalType: 'string' };
const deliberate: readonly DeliberateCase[] = [
  {
    ...inProperty({ ...element, customProperties: [{ property: 'semanticType', value: 'meassure' }] }),
    version: 'v3.1.0',
  },
  inProperty({ description: 'No logical type.' }),
  inProperty({ map: { key: element, value: element } }),
  inProperty({ ...element, relationships: [{ to: 'customers.yml#/schema/customers/properties/id' }] }),
  inProperty({ ...element, relationships: [{ to: 'customers.yaml#orders.id' }] }),
  inProperty({ ...element, relationships: [{ id: 'to-customers', to: 'customers.id' }] }),
  inProperty({ ...element, deprecated: true }),
  inProperty({ logicalType: 'vector', logicalTypeOptions: { dimensions: 3 } }),
  inProperty({ ...element, customProperties: [{ property: 'a', value: 1, vendor: 'concord' }] }),
  inSla({ customProperties: [{ property: 'a', value: 1 }] }),
  inSla({ authoritativeDefinitions: [{ type: 'a', url: 'b' }] }),
  inServer({ type: 'local', path: 'data', format: 'csv', encoding: 'latin1' }),
  inServer({ type: 'teradata', host: 'example.com' }),
  inServer({ type: 'clickhouse', host: 'h', port: '${PORT:-9000}', database: 'd' }),
  inServer({ type: 's3', location: '${BUCKET}' }),
  {
    version: 'v3.1.0',
    change: (document) => {
      document.apiVersion = 'v2.2.2';
    },
  },
  {
    version: 'v3.1.0',
    change: (document) => {
      const property = { name: 'id', relationships: [{ to: 'customers.address.street' }] };
      document.schema = [{ name: 'orders', properties: [property] }];
    },
  },
];
