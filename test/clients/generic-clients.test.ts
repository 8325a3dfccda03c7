import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startConcord } from '../cli/run-concord.ts';
import { listExamples } from '../docs/examples.ts';
import { readDocument, root } from '../docs/markdown.ts';
import { ask } from '../gateway/ask.ts';

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(isExecutable);
if (browserPath === undefined)
  console.warn('SKIPPED: no Chromium is installed to run the first query of README.md in GraphiQL.');

let server: Running;
let url: string;
beforeAll(async () => {
  server = startConcord(['serve', '--port', '0'], { cwd: root });
  url = await server.url();
});
afterAll(async () => await server?.stop());

test.skipIf(browserPath === undefined)('GraphiQL runs the first query of README.md.', async () => {
  const [example] = listExamples(await readDocument('README.md'));
  if (example === undefined) throw new Error('README.md shows no query.');
  const browser = await chromium.launch({
    executablePath: browserPath ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
    await page.goto(new URL('/graphiql', url).href);
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    // Typed text would be completed by the editor, so it is put in as by pasting.
    await page.evaluate(
      `document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.setValue(${JSON.stringify(example.query.text)})`,
    );
    await page.click('.graphiql-execute-button');
    await page.locator('.result-window', { hasText: 'totals' }).waitFor();
    const shown = await page.evaluate<string>(
      `document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()`,
    );
    expect(JSON.parse(shown)).toEqual(JSON.parse(example.answer.text));
  } finally {
    await browser.close();
  }
});

const counting = `query ($from: DateTime, $to: DateTime) {
  orders(timeRange: { from: $from, to: $to }) { totalCount }
  same: orders(filter: { createdAt: { gte: $from, lt: $to } }) { totalCount }
}`;

test.each([
  ['ISO 8601', '2026-09-01T00:00:00Z', '2026-10-01T00:00:00Z'],
  ['ISO 8601 with another offset', '2026-09-01T02:00:00+02:00', '2026-09-30T20:00:00-04:00'],
  ['dates', '2026-09-01', '2026-10-01'],
  ['epoch milliseconds', Date.parse('2026-09-01'), Date.parse('2026-10-01')],
  ['epoch milliseconds as text', String(Date.parse('2026-09-01')), String(Date.parse('2026-10-01'))],
])('Times may be %s.', async (_, from, to) => {
  const { body } = await ask(url, counting, { from, to });
  expect(body).toEqual({ data: { orders: { totalCount: 1670 }, same: { totalCount: 1670 } } });
});

test('Variables that an operation does not declare are ignored, as those that Grafana sends.', async () => {
  const variables = { from: '2026-09-01', to: '2026-10-01', __interval: '1m', __from: 1, refId: { a: ['b', null] } };
  const { body } = await ask(url, counting, variables);
  expect(body).toEqual({ data: { orders: { totalCount: 1670 }, same: { totalCount: 1670 } } });
});

test('A variable that is not set, or null, filters nothing.', async () => {
  const query = 'query ($source: String) { sessions(filter: { utmSource: { eq: $source } }) { totalCount } }';
  const counted = await Promise.all(
    [{}, { source: 'gsearch' }].map(async (variables) => (await ask(url, query, variables)).body.data),
  );
  expect(counted).toEqual([{ sessions: { totalCount: 499_993 } }, { sessions: { totalCount: 312_220 } }]);
});

test('Keys and decimals may be numbers or texts, but a key has one text only.', async () => {
  const query = `query ($id: ID!, $least: Decimal) {
    order(orderId: $id) { orderId }
    orders(filter: { priceUsd: { gte: $least } }) { totalCount }
  }`;
  const asked = async (id: unknown, least: unknown) => (await ask(url, query, { id, least })).body;
  const found = { data: { order: { orderId: '42' }, orders: { totalCount: 271 } } };
  expect(await asked('42', '150.00')).toEqual(found);
  expect(await asked(42, 150)).toEqual(found);
  for (const id of ['042', '0x2a', '42.0', ' 42']) {
    expect((await asked(id, '150')).data).toEqual({ order: null, orders: { totalCount: 271 } });
  }
});

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
