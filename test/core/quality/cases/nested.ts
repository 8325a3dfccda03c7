import type { TestedContract } from '../tested-data.ts';

const body = `schema:
  - name: orders
    properties:
      - { name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - name: address
        logicalType: object
        logicalTypeOptions: { required: [street] }
        properties:
          - { name: city, logicalType: string, required: true, logicalTypeOptions: { maxLength: 6 } }
          - { name: street, logicalType: string }
          - name: country
            logicalType: string
            quality:
              - { id: known, metric: invalidValues, mustBe: 1, arguments: { validValues: [NL, BE] } }
      - name: tags
        logicalType: array
        logicalTypeOptions: { minItems: 1, maxItems: 3, uniqueItems: true }
        items: { logicalType: string, logicalTypeOptions: { pattern: '^[a-z]+$' } }
      - name: lines
        logicalType: array
        items:
          logicalType: object
          properties:
            - { name: sku, logicalType: string, required: true }
            - { name: pieces, logicalType: integer, physicalType: INTEGER, logicalTypeOptions: { minimum: 1 } }
`;

/** By hand: row 1 is right everywhere, row 5 has nothing. */
export const nestedCases: Readonly<Record<string, string>> = {
  // Row 2; row 5 has no address that could lack one.
  'nested/orders/address.city/required': 'fail 1/5',
  'nested/orders/address.city/maxLength': 'fail 1/5',
  'nested/orders/address.street/required': 'fail 2/5',
  // Row 3: a null is no invalid value.
  'nested/orders/address.country/known': 'pass 1/5',
  'nested/orders/tags/minItems': 'fail 1/5',
  'nested/orders/tags/maxItems': 'fail 1/5',
  'nested/orders/tags/uniqueItems': 'fail 1/5',
  'nested/orders/tags[]/pattern': 'fail 2/5',
  'nested/orders/lines[].sku/required': 'fail 1/5',
  // Two lines of row 3 are one row.
  'nested/orders/lines[].pieces/minimum': 'fail 2/5',
};

export const nestedInFiles: TestedContract = {
  domain: 'shop',
  name: 'nested',
  body,
  tables: {
    orders: {
      columns:
        'id BIGINT, address STRUCT(city VARCHAR, street VARCHAR, country VARCHAR), tags VARCHAR[], lines STRUCT(sku VARCHAR, pieces INTEGER)[]',
      rows: `
        (1, {'city': 'Delft', 'street': 'Markt', 'country': 'NL'}, ['a', 'b'], [{'sku': 'x', 'pieces': 1}]),
        (2, {'city': NULL, 'street': NULL, 'country': NULL}, [], []),
        (3, {'city': 'Brugge', 'street': NULL, 'country': 'FR'}, ['a', 'a', NULL, NULL], [{'sku': NULL, 'pieces': 0}, {'sku': 'y', 'pieces': -1}]),
        (4, {'city': 'Antwerpen', 'street': 'Meir', 'country': 'BE'}, ['A', 'b'], [{'sku': 'z', 'pieces': 0}]),
        (5, NULL, ['c', '9'], NULL)`,
    },
  },
};

/** The same rows where an engine has JSON. */
export const nestedInTables: TestedContract = {
  ...nestedInFiles,
  tables: {
    orders: {
      columns: 'id BIGINT, address JSONB, tags JSONB, lines JSONB',
      rows: `
        (1, '{"city":"Delft","street":"Markt","country":"NL"}', '["a","b"]', '[{"sku":"x","pieces":1}]'),
        (2, '{"city":null,"street":null}', '[]', '[]'),
        (3, '{"city":"Brugge","street":null,"country":"FR"}', '["a","a",null,null]', '[{"sku":null,"pieces":0},{"sku":"y","pieces":-1}]'),
        (4, '{"city":"Antwerpen","street":"Meir","country":"BE"}', '["A","b"]', '[{"sku":"z","pieces":0}]'),
        (5, NULL, '["c","9"]', NULL)`,
    },
  },
};
