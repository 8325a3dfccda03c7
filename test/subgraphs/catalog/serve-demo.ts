import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { stringify } from 'yaml';
import { type Running, runConcord, startConcord } from '../../cli/run-concord.ts';
import { type Answer, send } from '../../gateway/ask.ts';

const environment = { CONCORD_AUTH_SECRET: 'a secret of the tests, which is long enough' };
const root = resolve(import.meta.dirname, '../../..');

/** Every role that a contract of the demo names. */
export const demoRoles = [
  'analyst',
  'customer_care',
  'finance_controller',
  'marketing_manager',
  'privacy_officer',
  'regional_analyst',
  'web_engineer',
] as const;

export interface ServedDemo {
  /** Asks as somebody who has these roles, and reads the answer. */
  readonly askAs: (roles: readonly string[], query: string, variables?: object) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** The demo as `concord serve` serves it, for callers with tokens. */
export async function serveDemo(schema: 'full' | 'perRole'): Promise<ServedDemo> {
  expect((await runConcord(['demo'], { cwd: root })).code).toBe(0);
  const folder = await mkdtemp(join(tmpdir(), 'concord-catalog-'));
  const configuration = {
    contracts: join(root, 'contracts'),
    roots: [root],
    auth: {
      mode: 'jwt',
      schema,
      issuer: 'https://login.example.com',
      audience: 'concord',
      claims: { countries: { claim: 'countries', type: 'strings' } },
      keys: { development: { secret: 'CONCORD_AUTH_SECRET' } },
    },
    classifications: {
      confidential: { access: 'mask', clear: ['customer_care', 'marketing_manager', 'privacy_officer'] },
      restricted: { access: 'deny', clear: ['privacy_officer'] },
    },
  };
  await writeFile(join(folder, 'concord.yaml'), stringify(configuration));
  const server: Running = startConcord(['serve', '--port', '0'], { cwd: folder, environment });
  const url = await server.url();
  const tokens = new Map<string, string>();
  const tokenOf = async (roles: readonly string[]): Promise<string> => {
    const key = roles.join(' ');
    const known = tokens.get(key);
    if (known !== undefined) return known;
    const args = ['token', ...roles.flatMap((role) => ['--role', role]), '--claim', 'countries=["NL","DE"]'];
    const { stdout, stderr, code } = await runConcord(args, { cwd: folder, environment });
    expect(code, stderr).toBe(0);
    tokens.set(key, stdout.trim());
    return stdout.trim();
  };
  return {
    askAs: async (roles, query, variables) =>
      await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(roles)}` },
        body: JSON.stringify({ query, variables }),
      }),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
