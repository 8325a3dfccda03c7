import DataLoader from 'dataloader';
import { openDatabase, type Row } from '../duckdb.ts';
import { serveSubgraph } from './serve.ts';

const database = await openDatabase(process.argv[2] ?? '', ['website_sessions']);

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  scalar DateTime
  enum Dimension { createdAt utmSource }
  enum Grain { DAY }
  input GroupBy { dimension: Dimension!, grain: Grain }
  input IdFilter { ne: ID }
  input SessionsFilter { websiteSessionId: IdFilter }
  type Query {
    session(websiteSessionId: ID!): Session
    sessions(first: Int!, offset: Int!): SessionsConnection!
    sessionsGroupBy(by: [GroupBy!]!, filter: SessionsFilter, first: Int!): SessionsGroups!
  }
  type Session @key(fields: "websiteSessionId") {
    websiteSessionId: ID
    createdAt: DateTime
    userId: ID
    isRepeatSession: Boolean
    utmSource: String
    deviceType: String
  }
  type SessionsConnection { nodes: [Session!]! }
  type SessionsGroups { nodes: [SessionsGroup!]! }
  type SessionsGroup { createdAt: DateTime, utmSource: String, count: Int! }
`;

const columns = `CAST(website_session_id AS VARCHAR) AS "websiteSessionId",
  strftime(created_at, '%Y-%m-%dT%H:%M:%SZ') AS "createdAt", CAST(user_id AS VARCHAR) AS "userId",
  CAST(is_repeat_session AS BOOLEAN) AS "isRepeatSession", utm_source AS "utmSource", device_type AS "deviceType"`;

interface Context {
  readonly sessions: DataLoader<string, Row | null>;
}

async function loadSessions(ids: readonly string[]): Promise<(Row | null)[]> {
  const places = ids.map((_id, index) => `CAST($${index + 1} AS BIGINT)`).join(', ');
  const rows = await database.rows(
    `SELECT ${columns} FROM website_sessions WHERE website_session_id IN (${places})`,
    ids,
  );
  const found = new Map(rows.map((row) => [row.websiteSessionId, row]));
  return ids.map((id) => found.get(id) ?? null);
}

await serveSubgraph<Context>(
  sdl,
  {
    Query: {
      session: (_root, { websiteSessionId }, { sessions }) => sessions.load(websiteSessionId),
      sessions: async (_root, { first, offset }) => ({
        nodes: await database.rows(
          `SELECT ${columns} FROM website_sessions ORDER BY website_session_id LIMIT $1 OFFSET $2`,
          [first, offset],
        ),
      }),
      sessionsGroupBy: async (_root, { filter, first }) => ({
        nodes: await database.rows(
          `SELECT strftime(date_trunc('day', created_at), '%Y-%m-%dT%H:%M:%SZ') AS "createdAt", utm_source AS "utmSource",
          CAST(count(*) AS INTEGER) AS "count" FROM website_sessions WHERE website_session_id <> CAST($1 AS BIGINT)
          GROUP BY date_trunc('day', created_at), utm_source
          ORDER BY date_trunc('day', created_at), utm_source NULLS LAST LIMIT $2`,
          [filter.websiteSessionId.ne, first],
        ),
      }),
    },
    Session: {
      __resolveReference: (reference: { websiteSessionId: string }, { sessions }: Context) =>
        sessions.load(reference.websiteSessionId),
    },
  },
  () => ({ sessions: new DataLoader(loadSessions) }),
);
