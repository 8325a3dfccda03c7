import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabase, type Value } from '../duckdb.ts';
import type { Operation } from '../workloads.ts';

/**
 * The least that an answer costs on this storage: one statement that makes the whole answer, and a server that sends it.
 * It reads no GraphQL: it knows each question of the workloads by its first field.
 */
const database = await openDatabase(process.argv[2] ?? '', ['website_sessions', 'orders']);

const session = `json_object('websiteSessionId', CAST(website_session_id AS VARCHAR),
  'createdAt', strftime(created_at, '%Y-%m-%dT%H:%M:%SZ'), 'userId', CAST(user_id AS VARCHAR),
  'isRepeatSession', CAST(is_repeat_session AS BOOLEAN), 'utmSource', utm_source, 'deviceType', device_type)`;

const nodes = (name: string, object: string, from: string, order: string): string =>
  `SELECT CAST(json_object('data', json_object('${name}', json_object('nodes',
    to_json(coalesce(list(${object} ORDER BY ${order}), []))))) AS VARCHAR) AS text FROM ${from}`;

interface Question {
  readonly text: string;
  readonly values: (variables: Operation['variables']) => readonly Value[];
}
const page = ({ first = 0, offset = 0 }: Operation['variables']): readonly Value[] => [first, offset];

const questions: Readonly<Record<string, Question>> = {
  sessions: {
    text: nodes(
      'sessions',
      session,
      '(SELECT * FROM website_sessions ORDER BY website_session_id LIMIT $1 OFFSET $2)',
      'website_session_id',
    ),
    values: page,
  },
  orders: {
    text: nodes(
      'orders',
      `json_object('orderId', CAST(order_id AS VARCHAR), 'createdAt', strftime(o.created_at, '%Y-%m-%dT%H:%M:%SZ'),
      'itemsPurchased', items_purchased, 'priceUsd', CAST(price_usd AS VARCHAR), 'session',
      CASE WHEN o.website_session_id IS NOT NULL THEN json_object('websiteSessionId',
        CAST(o.website_session_id AS VARCHAR), 'utmSource', s.utm_source, 'deviceType', s.device_type) END)`,
      `(SELECT * FROM orders ORDER BY order_id LIMIT $1 OFFSET $2) o
      LEFT JOIN website_sessions s ON s.website_session_id = o.website_session_id`,
      'order_id',
    ),
    values: page,
  },
  sessionsGroupBy: {
    text: nodes(
      'sessionsGroupBy',
      `json_object('createdAt', strftime(day, '%Y-%m-%dT%H:%M:%SZ'), 'utmSource', utm_source, 'count', count)`,
      `(SELECT date_trunc('day', created_at) AS day, utm_source, count(*) AS count FROM website_sessions
      WHERE website_session_id <> CAST($1 AS BIGINT) GROUP BY 1, 2)`,
      'day, utm_source NULLS LAST',
    ),
    values: ({ from = '' }) => [from],
  },
  session: {
    text: `SELECT CAST(json_object('data', json_object('session', ${session})) AS VARCHAR) AS text
      FROM website_sessions WHERE website_session_id = CAST($1 AS BIGINT)`,
    values: ({ id = '' }) => [id],
  },
};

const server = createServer(async (request, response) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Operation;
  const question = questions[/\{\s*(\w+)/.exec(query.slice(query.indexOf(')')))?.[1] ?? ''];
  if (question === undefined) {
    response.writeHead(400).end();
    return;
  }
  const [row] = await database.rows(question.text, question.values(variables));
  response.writeHead(200, { 'content-type': 'application/json' }).end(row?.text);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
