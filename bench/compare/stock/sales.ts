import { openDatabase } from '../duckdb.ts';
import { serveSubgraph } from './serve.ts';

const database = await openDatabase(process.argv[2] ?? '', ['orders']);

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  scalar DateTime
  scalar Decimal
  type Query { orders(first: Int!, offset: Int!): OrdersConnection! }
  type OrdersConnection { nodes: [Order!]! }
  type Order @key(fields: "orderId") {
    orderId: ID
    createdAt: DateTime
    itemsPurchased: Int
    priceUsd: Decimal
    session: Session
  }
  type Session @key(fields: "websiteSessionId", resolvable: false) { websiteSessionId: ID }
`;

await serveSubgraph(
  sdl,
  {
    Query: {
      orders: async (_root, { first, offset }) => ({
        nodes: await database.rows(
          `SELECT CAST(order_id AS VARCHAR) AS "orderId", strftime(created_at, '%Y-%m-%dT%H:%M:%SZ') AS "createdAt",
          CAST(items_purchased AS INTEGER) AS "itemsPurchased", CAST(price_usd AS VARCHAR) AS "priceUsd",
          CAST(website_session_id AS VARCHAR) AS "websiteSessionId" FROM orders ORDER BY order_id LIMIT $1 OFFSET $2`,
          [first, offset],
        ),
      }),
    },
    Order: {
      session: ({ websiteSessionId }: { websiteSessionId: string | null }) =>
        websiteSessionId === null ? null : { websiteSessionId },
    },
  },
  () => ({}),
);
