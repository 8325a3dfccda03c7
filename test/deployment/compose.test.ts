import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, runConcord, startConcord } from '../cli/run-concord.ts';
import { ask } from '../gateway/ask.ts';
import { type ComposeService, optionOf, readComposeFile } from './compose-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let services: Readonly<Record<string, ComposeService>>;
let domains: readonly string[];

beforeAll(async () => {
  services = await readComposeFile();
  const folders = await readdir(new URL('../../contracts', import.meta.url), { withFileTypes: true });
  domains = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
});

describe('docker-compose.yml', () => {
  test('has a container for each domain of the demo, one for its data, and the gateway', () => {
    expect(Object.keys(services).sort()).toEqual([...domains, 'data', 'gateway'].sort());
    for (const domain of domains) {
      expect(services[domain]?.command.slice(0, 3)).toEqual(['serve', '--domain', domain]);
      expect(services[domain]?.volumes).toEqual(['data:/concord/.concord:ro', '/concord/spill']);
      expect(services[domain]?.depends_on).toEqual({ data: { condition: 'service_completed_successfully' } });
    }
  });

  test('joins each domain where its container listens, once it is healthy', () => {
    const command = services.gateway?.command ?? [];
    const joined = command.filter((_, index) => command[index - 1] === '--subgraph');
    const listening = domains.map((domain) => {
      const port = optionOf(services[domain]?.command ?? [], '--port');
      return `${domain}=http://${domain}:${port}/graphql`;
    });
    expect([...joined].sort()).toEqual(listening.sort());
    expect(services.gateway?.depends_on).toEqual(
      Object.fromEntries(domains.map((domain) => [domain, { condition: 'service_healthy' }])),
    );
    expect(services.gateway?.ports).toEqual(['4000:4000']);
  });

  test('asks each server on its own port whether it is ready', () => {
    for (const name of [...domains, 'gateway']) {
      const service = services[name];
      const port = optionOf(service?.command ?? [], '--port');
      expect(service?.healthcheck?.test.join(' '), name).toContain(`http://127.0.0.1:${port}/health/ready`);
    }
  });

  test('holds no secret, and nothing can be written but the data', () => {
    for (const [name, service] of Object.entries(services)) {
      expect(service.read_only, name).toBe(true);
      for (const value of Object.values(service.environment ?? {})) expect(value).toMatch(/^\$\{\w+:(-|\?[^}]*)\}$/);
    }
  });
});

test('the image runs as a user without rights, and has everything that the program needs', async () => {
  const text = await readFile(new URL('../../Dockerfile', import.meta.url), 'utf8');
  const last = text.slice(text.lastIndexOf('FROM '));
  expect(text.match(/^FROM /gm)).toHaveLength(2);
  expect(last).toMatch(/^USER node$/m);
  // Containers are read-only, so the engine writes to the volume that each has for it.
  expect(last).toContain('CONCORD_ENGINE_SPILL_FOLDER=/concord/spill');
  expect(last).toMatch(/^RUN mkdir .*\bspill\b.*chown node:node .*\bspill\b/m);
  expect(last).toContain('ENTRYPOINT ["node", "cli/concord.ts"]');
  const copied = [...last.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) => (names ?? '').split(' '));
  expect(copied.sort()).toEqual([
    'app',
    'cli',
    'concord.yaml',
    'contracts',
    'core',
    'gateway',
    'package.json',
    'subgraphs',
  ]);
  const ignored = await readFile(new URL('../../.dockerignore', import.meta.url), 'utf8');
  for (const name of copied) expect(ignored).toContain(`!${name}\n`);
});

describe('the same commands as processes', () => {
  const ports = new Map<string, number>();
  const running: Running[] = [];
  const environment = { CONCORD_SUBGRAPH_KEY: 'a key of the tests, long enough to sign with' };

  beforeAll(async () => {
    for (const name of [...domains, 'gateway']) ports.set(name, await findFreePort());
  });

  afterAll(async () => {
    await Promise.all(running.map((one) => one.stop()));
  });

  /** The command of a container, with its port and the names of the other containers as they are on this machine. */
  function localize(name: string): readonly string[] {
    return (services[name]?.command ?? []).map((word, index, command) => {
      if (command[index - 1] === '--port') return String(ports.get(name));
      return word.replace(/=http:\/\/([\w-]+):\d+/, (_, host: string) => `=http://127.0.0.1:${ports.get(host)}`);
    });
  }

  test('build the data, become healthy, and answer across all domains', { timeout: 240_000 }, async () => {
    const data = await runConcord(services.data?.command ?? [], { cwd: root });
    expect(data.code, data.stderr).toBe(0);
    for (const domain of domains) running.push(startConcord(localize(domain), { cwd: root, environment }));
    await Promise.all(running.map((one) => one.url()));
    const gateway = startConcord(localize('gateway'), { cwd: root, environment });
    running.push(gateway);
    const url = await gateway.url();

    const query =
      '{ orders(first: 3) { nodes { orderId session { websiteSessionId utmSource campaign { utmCampaign } } customer { customerId } } totalCount } }';
    const { body } = await ask(url, query);
    expect(body.errors).toBeUndefined();
    expect(body.data?.orders).toMatchObject({ nodes: [{ orderId: '1' }, { orderId: '2' }, { orderId: '3' }] });

    for (const name of [...domains, 'gateway']) await expectHealthy(name);
  });

  /** Runs the health check of a container, with the port of this machine. */
  async function expectHealthy(name: string): Promise<void> {
    const [kind, program, flag, script] = services[name]?.healthcheck?.test ?? [];
    expect([kind, program, flag]).toEqual(['CMD', 'node', '-e']);
    const local = (script ?? '').replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${ports.get(name)}`);
    await promisify(execFile)(process.execPath, ['-e', local]);
    const wrong = (script ?? '').replace(/127\.0\.0\.1:\d+/, '127.0.0.1:1');
    await expect(promisify(execFile)(process.execPath, ['-e', wrong])).rejects.toThrow();
  }
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
