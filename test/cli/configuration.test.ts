import { describe, expect, test } from 'vitest';
import { printConfigurationDocument } from '../../app/configuration/print.ts';
import { expandVariables, parseConfiguration, readConfiguration } from '../../app/configuration/read.ts';
import { readOverridden } from '../../app/loading/load-configuration.ts';

const at = { file: 'concord.yaml', path: '/mesh/concord.yaml' };
const parse = (text: string, environment: Record<string, string> = {}) => parseConfiguration(text, at, environment);
/** Issues as one line each. */
const complain = (text: string, environment: Record<string, string> = {}) =>
  parse(text, environment).issues.map(({ file, line, column, code, sentence, hint }) =>
    [`${file}:${line}:${column}`, code, sentence, hint].filter((part) => part !== undefined).join(' '),
  );

describe('a configuration', () => {
  test.each(['', '\n', '# only a comment', '\ufeff', 'server:', 'cors: {}'])('%j has the defaults', (text) => {
    const { configuration, issues } = parse(text);
    expect(issues).toEqual([]);
    expect(configuration.settings).toMatchObject({
      contracts: 'contracts',
      roots: ['.'],
      introspection: true,
      server: { host: '127.0.0.1', port: 4000, grace: 10_000 },
      limits: { bodyBytes: 1_048_576, pageSize: 10_000 },
      timeouts: { request: 30_000 },
      subgraphs: {},
    });
    expect(configuration.folder).toBe('/mesh');
  });

  test('takes values from the file, and the environment over them', () => {
    const text =
      'server: {port: 5000, host: 0.0.0.0}\nlimits: {bodyBytes: 2MiB}\ntimeouts: {request: 90s}\ncors: {origins: [https://a.example]}';
    const environment = {
      CONCORD_PORT: '6000',
      CONCORD_CORS_ORIGINS: 'https://b.example, https://c.example',
      CONCORD_HOST: '',
    };
    const { configuration, issues } = parse(text, environment);
    expect(issues).toEqual([]);
    expect(configuration.settings).toMatchObject({
      server: { host: '0.0.0.0', port: 6_000 },
      limits: { bodyBytes: 2_097_152 },
      timeouts: { request: 90_000 },
      cors: { origins: ['https://b.example', 'https://c.example'] },
    });
  });

  test('is frozen', () => {
    const { settings } = parse('').configuration;
    expect(Object.isFrozen(settings)).toBe(true);
    expect(Object.isFrozen(settings.server)).toBe(true);
  });

  test('lets contracts see the variables that it names, and no other', () => {
    const { configuration } = parse('variables: [DATA, MISSING]', { DATA: '/data', SECRET: 'x' });
    expect({ ...configuration.variables }).toEqual({ DATA: '/data' });
    expect(expandVariables('${DATA}/${SECRET}', configuration.variables)).toBe('/data/${SECRET}');
  });

  test('describes further subgraphs', () => {
    const text =
      'variables: [KEY]\nsubgraphs:\n  inventory:\n    url: http://inventory:4001/graphql\n    sdl: inventory.graphql\n    headers: {x-key: "${KEY}"}';
    const { configuration, issues } = parse(text, { KEY: 'k' });
    expect(issues).toEqual([]);
    expect(configuration.settings.subgraphs).toEqual({
      inventory: {
        url: 'http://inventory:4001/graphql',
        further: [],
        sdl: 'inventory.graphql',
        headers: { 'x-key': '${KEY}' },
        errors: 'pass',
        forward: { propagate: [], rename: {}, claims: {} },
        signed: false,
      },
    });
  });
});

describe('what is wrong is said with its place', () => {
  test.each([
    ['sever: {port: 1}', 'concord.yaml:1:1 CONFIGURATION_KEY_UNKNOWN `sever` means nothing. Did you mean `server`?'],
    [
      'server:\n  Port: 1',
      'concord.yaml:2:3 CONFIGURATION_KEY_UNKNOWN `server.Port` means nothing. Did you mean `port`?',
    ],
    [
      'server:\n  port: "4000"',
      'concord.yaml:2:9 CONFIGURATION_VALUE_INVALID `server.port` must be a whole number from 0 to 65535.',
    ],
    [
      'server:\n  port: 65536',
      'concord.yaml:2:9 CONFIGURATION_VALUE_INVALID `server.port` must be a whole number from 0 to 65535.',
    ],
    [
      'server:\n  port: 1.5',
      'concord.yaml:2:9 CONFIGURATION_VALUE_INVALID `server.port` must be a whole number from 0 to 65535.',
    ],
    ['server: 4000', 'concord.yaml:1:9 CONFIGURATION_VALUE_INVALID `server` must have keys below it.'],
    ['- a', 'concord.yaml:1:1 CONFIGURATION_VALUE_INVALID The configuration must have keys below it.'],
    ['introspection: yes', 'concord.yaml:1:16 CONFIGURATION_VALUE_INVALID `introspection` must be `true` or `false`.'],
    ['contracts: [a]', 'concord.yaml:1:12 CONFIGURATION_VALUE_INVALID `contracts` must be a string.'],
    ['contracts: ""', 'concord.yaml:1:1 CONFIGURATION_VALUE_INVALID `contracts` must be a string.'],
    ['roots: data', 'concord.yaml:1:8 CONFIGURATION_VALUE_INVALID `roots` must be a list of strings.'],
    [
      'cors: {origins: [example.com]}',
      'concord.yaml:1:18 CONFIGURATION_VALUE_INVALID `example.com` is not an origin such as `https://reports.example.com`.',
    ],
    [
      'variables: [A-B]',
      'concord.yaml:1:13 CONFIGURATION_VALUE_INVALID `A-B` is not the name of an environment variable.',
    ],
    [
      'engine: {memoryLimit: lots}',
      'concord.yaml:1:23 CONFIGURATION_VALUE_INVALID `engine.memoryLimit` must be a size such as `4GB` or `512MiB`.',
    ],
    [
      'subgraphs: {x: {url: "http://a"}}',
      'concord.yaml:1:16 CONFIGURATION_VALUE_MISSING `subgraphs.x.sdl` is missing; it must be a string.',
    ],
    [
      'subgraphs: {x: {url: "ftp://a", sdl: b}}',
      'concord.yaml:1:22 CONFIGURATION_VALUE_INVALID `ftp://a` is not an HTTP URL.',
    ],
    [
      'subgraphs: {"a b": {url: "http://a", sdl: b}}',
      'concord.yaml:1:13 CONFIGURATION_VALUE_INVALID `a b` cannot be the name of a subgraph; use letters, digits, `-`, `_` and `.`.',
    ],
    [
      'subgraphs: {x: {url: "http://a", sdl: b, headers: {h: "${NO}"}}}',
      'concord.yaml:1:55 CONFIGURATION_VALUE_INVALID The variable `NO` is not set, or not allowed by `variables`.',
    ],
    [
      'subgraphs: {x: {url: "http://a", sdl: b, forward: {propagate: [Host]}}}',
      'concord.yaml:1:64 CONFIGURATION_VALUE_INVALID The header `Host` belongs to the exchange itself and is not passed on.',
    ],
    [
      'subgraphs: {x: {url: "http://a", sdl: b, headers: {X-Key: k}, forward: {rename: {a: x-key}}}}',
      'concord.yaml:1:85 CONFIGURATION_VALUE_INVALID Two rules give the header `x-key`.',
    ],
    [
      'subgraphs: {x: {url: "http://a", sdl: b, forward: {claims: {x-user: sub}}}}',
      'concord.yaml:1:69 CONFIGURATION_VALUE_INVALID There is no claim `sub`; there are subject, roles. `auth.claims` adds more.',
    ],
    [
      'subgraphs: {x: {url: "http://a", sdl: b, signed: true, forward: {propagate: [a]}}}',
      'concord.yaml:1:56 CONFIGURATION_VALUE_INVALID A subgraph of Concord (`signed: true`) gets the viewer by its token, and no header of a client.',
    ],
    [
      'timeouts: {request: 1s, subrequest: 2s}',
      'concord.yaml:1:37 CONFIGURATION_VALUE_INVALID `timeouts.subrequest` must not be longer than `timeouts.request`.',
    ],
    ['demo: true\ndemo: false', 'concord.yaml:2:1 CONFIGURATION_UNREADABLE'],
    ['a: [', 'concord.yaml:1:5 CONFIGURATION_UNREADABLE'],
    ['a: &x [*x]', 'concord.yaml:1:8 CONFIGURATION_UNREADABLE'],
  ])('%s', (text, complaint) => {
    const complaints = complain(text);
    expect(
      complaints.some((line) => line.startsWith(complaint)),
      complaints.join('\n'),
    ).toBe(true);
  });

  test.each(['2', '0s', '1h', '-1s', '2 hours', '1e3'])('%s is no duration', (written) => {
    expect(complain(`timeouts: {request: ${written}}`)[0]).toContain('`timeouts.request` must be a duration');
  });

  test('all of it at once, and the rest is still read', () => {
    const { issues, configuration } = parse('serve: 1\nserver: {port: x, hots: y}\ncontracts: c');
    expect(issues).toHaveLength(3);
    expect(configuration.settings.contracts).toBe('c');
    expect(configuration.settings.server.port).toBe(4_000);
  });

  test('in the environment too', () => {
    expect(complain('', { CONCORD_PORT: 'x' })).toEqual([
      'environment:1:1 CONFIGURATION_VALUE_INVALID `CONCORD_PORT` must be a whole number from 0 to 65535.',
    ]);
    expect(complain('', { CONCORD_PROT: '1' })).toEqual([
      'environment:1:1 CONFIGURATION_KEY_UNKNOWN The environment variable `CONCORD_PROT` means nothing. Did you mean `CONCORD_PORT`?',
    ]);
    expect(complain('', { CONCORD_CURSOR_KEY: 'short' })[0]).toContain('shorter than 16 characters');
  });

  test('of one secret for clients and for the gateway', () => {
    const text = 'auth: {keys: {own: {secret: SIGNING}, other: {secret: OTHER}}, subgraphsAcceptClients: true}';
    const key = 'a key of the tests, long enough to sign with';
    const environment = { SIGNING: key, OTHER: `${key} twice`, CONCORD_SUBGRAPH_KEY: key };
    expect(complain(text, environment)).toEqual([
      'environment:1:1 CONFIGURATION_VALUE_INVALID `SIGNING` and `CONCORD_SUBGRAPH_KEY` are one secret; who signs for clients could sign for the gateway.',
    ]);
    expect(complain(text, { ...environment, CONCORD_SUBGRAPH_KEY: `${key} once` })).toEqual([]);
  });

  test('of a file that is not there', async () => {
    const { issues } = await readConfiguration('/nowhere/concord.yaml', {});
    expect(issues.map(({ code }) => code)).toEqual(['CONFIGURATION_UNREADABLE']);
  });

  test('keys named __proto__ or constructor mean nothing', () => {
    expect(complain('__proto__: {demo: true}\nconstructor: 1').map((line) => line.split(' ')[1])).toEqual([
      'CONFIGURATION_UNREADABLE',
      'CONFIGURATION_KEY_UNKNOWN',
    ]);
    expect(parse('__proto__: {demo: true}').configuration.settings.demo).toBe(false);
  });
});

test('docs/configuration.md is what the code says', async () => {
  await expect(printConfigurationDocument()).toMatchFileSnapshot('../../docs/configuration.md');
});

describe('what is wrong on the command line', () => {
  test('is said of the option, and not of the variable that it stands in for', async () => {
    const { issues } = await readOverridden({ until: 'never', environment: '' });
    expect(issues.map(({ file, sentence }) => `${file}: ${sentence}`)).toContain(
      'command line: `--until` must be a day such as `2026-09-30`, from 2023-10-01 on.',
    );
    expect(issues.filter(({ file }) => file === 'environment')).toEqual([]);
  });

  test('is a file of the configuration that is not there, with what to do', async () => {
    const { issues } = await readOverridden({ config: 'nowhere.yaml' });
    expect(issues).toMatchObject([
      {
        sentence: 'There is no file nowhere.yaml.',
        hint: 'Correct `--config`, or leave it out to take `concord.yaml` of this folder.',
      },
    ]);
  });
});
