import type { TestedContract } from '../tested-data.ts';

export const customers: TestedContract = {
  domain: 'customers',
  name: 'people',
  tables: {
    customers: { columns: 'customer_id BIGINT, code VARCHAR(10)', rows: "(1, 'one'), (2, 'two'), (3, 'three')" },
  },
  body: `schema:
  - name: customers
    properties:
      - { name: customer_id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - { name: code, logicalType: string, unique: true }
`,
};

export const sales: TestedContract = {
  domain: 'sales',
  name: 'book',
  tables: {
    orders: {
      columns: 'shop VARCHAR(5), nr BIGINT, customer_id BIGINT, customer_code VARCHAR(10), parent BIGINT',
      rows: `('a', 1, 1, 'one', NULL), ('a', 2, 2, 'none', 1), ('b', 1, 9, NULL, 2), ('b', 3, 9, 'two', 7), ('b', 4, NULL, 'three', NULL)`,
    },
    lines: {
      columns: 'id BIGINT, shop VARCHAR(5), nr BIGINT',
      // Line 3 mixes two orders; lines 4 and 5 refer to nothing as a whole.
      rows: `(1, 'a', 1), (2, 'b', 3), (3, 'a', 3), (4, NULL, 1), (5, 'c', NULL)`,
    },
  },
  body: `schema:
  - name: orders
    properties:
      - { name: shop, logicalType: string, primaryKey: true, primaryKeyPosition: 1 }
      - name: nr
        logicalType: integer
        physicalType: BIGINT
        primaryKey: true
        primaryKeyPosition: 2
      - name: customer_id
        logicalType: integer
        physicalType: BIGINT
        relationships:
          - { id: of_customer, to: ../customers/people.odcs.yaml#/schema/customers/properties/customer_id }
      - name: customer_code
        logicalType: string
        relationships:
          - id: tolerated
            to: ../customers/people.odcs.yaml#/schema/customers/properties/code
            customProperties:
              - { property: name, value: holder }
              - { property: mustBeLessThan, value: 21 }
              - { property: unit, value: percent }
              - { property: severity, value: warning }
      - name: parent
        logicalType: integer
        physicalType: BIGINT
  - name: lines
    properties:
      - { name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - { name: shop, logicalType: string }
      - { name: nr, logicalType: integer, physicalType: BIGINT }
    relationships:
      - { id: of_order, from: [lines.shop, lines.nr], to: [orders.shop, orders.nr] }
`,
};

export const referenceCases: Readonly<Record<string, string>> = {
  'book/orders/customer_id/of_customer': 'fail 2/5',
  'book/orders/customer_code/tolerated': 'pass 1/5',
  'book/lines/of_order': 'fail 1/5',
};
