import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from './ask.ts';
import { startToyGateway } from './toy-mesh.ts';

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(isExecutable);
if (browserPath === undefined) console.warn('SKIPPED: GraphiQL in a browser, because no Chromium is installed.');

let gateway: Awaited<ReturnType<typeof startToyGateway>>;

beforeAll(async () => {
  gateway = await startToyGateway();
});

afterAll(async () => await gateway.close(0));

test('every file that the page of GraphiQL names is served by us', async () => {
  const page = await send(new URL('/graphiql', gateway.url).href, { method: 'GET' });
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)]
    .map(([, file]) => file ?? '')
    .filter((file) => file !== 'data:,');
  expect(files).toHaveLength(6);
  for (const file of files) {
    expect(file).toMatch(/^\/graphiql\//);
    const { status, text } = await send(new URL(file, gateway.url).href, { method: 'GET' });
    expect({ file, status }).toEqual({ file, status: 200 });
    expect(text.length).toBeGreaterThan(20);
  }
});

describe.skipIf(browserPath === undefined)('in a browser that can reach nothing but the gateway', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => await browser.close());

  test('GraphiQL loads the schema, runs a query and shows its answer', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
    const elsewhere: string[] = [];
    const problems: string[] = [];
    await page.route('**', async (route) => {
      if (route.request().url().startsWith(new URL('/', gateway.url).href)) return await route.continue();
      elsewhere.push(route.request().url());
      return await route.abort();
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(new URL('/graphiql', gateway.url).href);
    await page.waitForSelector('.graphiql-execute-button');
    await page.click('.graphiql-execute-button');
    await page.locator('.result-window', { hasText: 'READY' }).waitFor();
    expect(await page.textContent('.result-window')).toContain('"products"');
    await page.click('button[aria-label="Show Documentation Explorer"]');
    await page.getByText('Root Types').waitFor();
    expect(elsewhere).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('the endpoint itself offers Apollo Sandbox, or the way to GraphiQL where there is no internet', async () => {
    const page = await browser.newPage();
    await page.route('https://**', async (route) => await route.abort());
    await page.goto(gateway.url);
    await page.click('a[href="/graphiql"]');
    await page.waitForSelector('.graphiql-execute-button');
  });
});

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
