import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../subgraphs/catalog/catalog.ts';
import { indexForSearch } from '../../../subgraphs/catalog/search/search-index.ts';
import { normalizeWord, splitWords } from '../../../subgraphs/catalog/search/words.ts';
import { catalogOfTexts, readCatalogOf } from './catalog-of.ts';

const demo = await readCatalogOf('contracts');

function find(catalog: Catalog, text: string, first = 5): readonly string[] {
  const search = indexForSearch(catalog);
  return search({ text, first, isWanted: () => true }).map(({ document }) => document.entry.urn);
}

describe('the search in the demo puts first', () => {
  test.for([
    // What is asked, and what comes first.
    ['orders', 'object:sales.orders/orders'],
    ['order', 'object:sales.orders/orders'],
    ['order book', 'product:sales.order-book'],
    ['refund rate', 'measure:sales.orders/orders/refund_rate'],
    ['refundRate', 'measure:sales.orders/orders/refund_rate'],
    ['bounce rate', 'measure:customer-experience.website-behaviour/website_sessions/bounce_rate'],
    ['utm_source of a visit', 'property:customer-experience.website-behaviour/website_sessions/utm_source'],
    ['customers', 'object:customers.customers/customers'],
    ['birthday', 'property:customers.customers/customers/birth_date'],
    ['customer consent', 'object:customers.consents/consents'],
    ['gross margin', 'measure:sales.orders/orders/margin'],
    ['landing pages', 'object:marketing.campaigns/landing_pages'],
    ['advertising spend', 'object:marketing.ad-spend/daily_ad_spend'],
    ['cost per click', 'measure:marketing.ad-spend/daily_ad_spend/cost_per_click'],
    // A typing mistake, letters the wrong way round, accents, another form, the beginning of a word.
    ['custoner', 'object:customers.customers/customers'],
    ['refnud', 'object:sales.orders/order_item_refunds'],
    ['revénue', 'measure:sales.orders/orders/revenue'],
    ['campaigning', 'object:marketing.campaigns/campaigns'],
    ['camp', 'object:marketing.campaigns/campaigns'],
    // Whoever answers for it.
    ['Hanna Virtanen', 'product:sales.order-book'],
  ] as const)('%s', ([text, urn]) => {
    expect(find(demo, text)[0]).toBe(urn);
  });
});

test('What nothing is about finds nothing.', () => {
  for (const text of ['', '   ', 'the of and', 'xylophone', '!?']) expect(find(demo, text)).toEqual([]);
});

const shop = catalogOfTexts({
  'shop/orders.odcs.yaml': `
apiVersion: v3.2.0
kind: DataContract
id: shop
version: 1.0.0
schema:
  - name: buyers
    synonyms: [{ synonym: patrons }, { synonym: Kundschaft }]
    properties:
      - { name: buyer_id, logicalType: integer, primaryKey: true }
      - name: tel
        logicalType: string
        businessName: Telephone
        synonyms: [{ synonym: phone number }, { synonym: mobile }]
      - { name: old_tel, logicalType: string, businessName: Telephone, deprecated: true }
      - name: note
        logicalType: string
        description: ${'Words that do not matter here. '.repeat(20)}What was said about patrons of the shop. ${'More words. '.repeat(20)}
`,
});

test('Synonyms of the contract are found as names are.', () => {
  expect(find(shop, 'patron')[0]).toBe('object:shop/buyers');
  expect(find(shop, 'kundschaft')[0]).toBe('object:shop/buyers');
  expect(find(shop, 'mobile phone')[0]).toBe('property:shop/buyers/tel');
});

test('What is deprecated comes behind what is not.', () => {
  expect(find(shop, 'telephone')).toEqual(['property:shop/buyers/tel', 'property:shop/buyers/old_tel']);
});

test('An answer shows where the words are, of a long text the part around them.', () => {
  const hits = indexForSearch(shop)({ text: 'patrons', first: 5, isWanted: ({ entry }) => entry.kind === 'property' });
  const match = hits.find(({ document }) => document.entry.urn === 'property:shop/buyers/note')?.matches[0];
  expect(match?.place).toBe('description');
  expect(match?.text.length).toBeLessThan(200);
  expect(match?.text).toMatch(/^… .*What was said about patrons of the shop\..* …$/);
  expect(match?.words.map(({ start, length }) => match.text.slice(start, start + length))).toEqual(['patrons']);
});

test('Names are split where they are joined.', () => {
  const words = (text: string) => splitWords(text).map((word) => word.text);
  expect(words('website_session_id')).toEqual(['website', 'session', 'id']);
  expect(words('HTTPReferer utmSource2')).toEqual(['HTTP', 'Referer', 'utm', 'Source2']);
  expect(words('Größe, Straße 5')).toEqual(['Größe', 'Straße', '5']);
  expect(['Refunds', 'refunded', 'refund'].map(normalizeWord)).toEqual(['refund', 'refund', 'refund']);
  expect(normalizeWord('the')).toBeUndefined();
});

test('5 000 columns are indexed and searched while nobody waits.', () => {
  const properties = Array.from(
    { length: 5_000 },
    (_, index) => `      - { name: column_${index}, logicalType: string }`,
  );
  const wide = catalogOfTexts({
    'wide/wide.odcs.yaml': `apiVersion: v3.1.0\nkind: DataContract\nid: wide\nversion: 1.0.0\nstatus: active\nschema:\n  - name: things\n    properties:\n${properties.join('\n')}\n`,
  });
  const search = indexForSearch(wide);
  const started = performance.now();
  expect(search({ text: 'column 4711', first: 1, isWanted: () => true })[0]?.document.entry.urn).toBe(
    'property:wide/things/column_4711',
  );
  expect(performance.now() - started).toBeLessThan(2_000);
});
