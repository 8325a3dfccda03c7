import { describe, expect, test } from 'vitest';
import { deriveChecks } from '../../../core/quality/derive/derive.ts';
import { indexRules } from '../../../subgraphs/catalog/quality-rules.ts';
import { showRules } from '../../../subgraphs/catalog/show/rules.ts';
import type { ShowScope } from '../../../subgraphs/catalog/show/scope.ts';
import type { CatalogCheck } from '../../../subgraphs/catalog/sources.ts';
import { createView } from '../../../subgraphs/catalog/view.ts';
import { catalogOfTexts } from './catalog-of.ts';

/** Rules that read a column, or rows, that a reader may not, each behind something that it may read; and one that does not. */
const head = (id: string) => `apiVersion: v3.2.0
kind: DataContract
id: ${id}
name: ${id}
version: 1.0.0
status: active
servers: [{ server: files, type: local, path: '../../data/{object}.csv', format: csv }]
`;
const sql = (name: string, query: string) => `{ name: ${name}, type: sql, query: "${query}", mustBe: 0 }`;
const texts = {
  'shop/things.odcs.yaml': `${head('things')}roles:
  - { role: officer, access: read }
  - { role: reader, access: read }
slaProperties:
  - { property: latency, value: 1, unit: d, element: things.seen_at }
schema:
  - name: things
    quality:
      - { name: rows, metric: rowCount, mustBeGreaterThan: 1 }
    properties:
      - { name: thing_id, logicalType: integer, primaryKey: true }
      - name: kind
        logicalType: string
        quality:
          - { name: open, metric: nullValues, mustBe: 0 }
          - ${sql('column', 'SELECT max(length(secret)) FROM {object}')}
          - ${sql('row', 'SELECT count(*) FROM (SELECT * FROM {object}) AS t (a, b, c) WHERE c IS NULL')}
          - ${sql('another', 'SELECT count(*) FROM PAPERS')}
          - ${sql('quoted', 'SELECT count(*) FROM \\"papers\\"')}
          - { name: together, metric: duplicateValues, arguments: { properties: [kind, secret] }, mustBe: 0 }
      - { name: secret, logicalType: string, classification: restricted }
      - { name: seen_at, logicalType: timestamp, classification: restricted }
      - name: tags
        logicalType: array
        items: { name: tag, logicalType: string, classification: restricted, quality: [{ name: items, metric: nullValues, mustBe: 0 }] }
      - name: words
        logicalType: array
        items: { name: word, logicalType: string, quality: [{ name: openItems, metric: nullValues, mustBe: 0 }] }
      - name: paper_id
        logicalType: integer
        relationships: [{ to: papers.odcs.yaml#/schema/papers/properties/paper_id }]
`,
  'shop/papers.odcs.yaml': `${head('papers')}roles: [{ role: officer, access: read }]
schema:
  - name: papers
    properties:
      - { name: paper_id, logicalType: integer, primaryKey: true }
`,
};

const catalog = catalogOfTexts(texts, { restricted: { access: 'deny', clear: ['officer'] } });
const contracts = catalog.contracts.map(({ file }) => file);
const { checks } = deriveChecks(contracts, catalog.mesh);
const verdict = { outcome: 'fail', measured: 7, failing: 7, total: 9, reason: 'r', checkedAt: '2024-01-01T00:00:00Z' };

interface Told {
  readonly name: string;
  readonly property?: string;
  readonly origin: string;
  readonly verdict: () => { readonly measured?: string | null; readonly failing?: number };
  readonly history: (asked: object) => Promise<readonly { readonly measured?: string | null }[]>;
}

function tell(role: string): readonly Told[] {
  const view = createView(catalog, { roles: [role], claims: {} }, 'everything');
  const rules = indexRules(catalog, checks as readonly CatalogCheck[]);
  const verdicts = { latest: () => verdict, history: async () => [verdict], state: () => 'FAIL' as const };
  const scope = { view, sources: { verdicts }, rules } as unknown as ShowScope;
  const object = catalog.objects.get('Thing');
  if (object === undefined) throw new Error('There is no Thing.');
  return showRules(rules.ofObject(object), {}, scope) as unknown as readonly Told[];
}

const nameOf = ({ name, property, origin }: Told) => `${origin} ${name} ${property ?? ''}`.trim();

describe('Numbers of verdicts', () => {
  test('are told of rules that read nothing but what the viewer reads', () => {
    const told = tell('reader').filter((rule) => rule.verdict().measured !== undefined);
    expect(told.map(nameOf).toSorted()).toMatchInlineSnapshot(`
      [
        "quality open kind",
        "quality openItems words[]",
        "schema primaryKey thing_id",
        "schema required thing_id",
      ]
    `);
  });

  test('are told of no other rule, neither the latest nor earlier ones', async () => {
    const hidden = tell('reader').filter((rule) => rule.verdict().measured === undefined);
    for (const rule of hidden) {
      expect(rule.verdict()).toEqual({ outcome: 'fail', checkedAt: verdict.checkedAt });
      expect(await rule.history({})).toEqual([{ outcome: 'fail', checkedAt: verdict.checkedAt }]);
    }
    const names = hidden.map(({ name }) => name);
    for (const name of ['column', 'row', 'another', 'quoted', 'together', 'items', 'rows'])
      expect(names, name).toContain(name);
    expect(hidden.map(({ property }) => property)).toContain('seen_at');
    expect(hidden.map(({ origin }) => origin)).toContain('relationship');
  });

  test('are all told to who reads everything', () => {
    const told = tell('officer');
    expect(told.length).toBeGreaterThanOrEqual(15);
    expect(told.filter((rule) => rule.verdict().measured !== '7').map(nameOf)).toEqual([]);
  });
});
