import { defaultEngineSettings } from '../../core/engines/engine.ts';
import { maskNames } from '../../core/model/access/access.ts';
import { authLayout } from './auth-layout.ts';
import {
  choice,
  duration,
  flag,
  integer,
  interval,
  memorySize,
  optionalDay,
  optionalInteger,
  optionalText,
  text,
  textMap,
  textMaps,
  texts,
  timeZone,
} from './kinds.ts';
import { limitSettings, roleLimitSettings } from './limits.ts';
import { section, table, type ValueOf } from './setting.ts';

const upTo = (to: number) => ({ from: 1, to });

/** Every key of `concord.yaml`, with its type, default, environment variable and meaning. docs/configuration.md is printed from it. */
export const layout = section('Paths are relative to the folder of the file.', {
  contracts: text({
    description: 'Folder of the contracts: `<contracts>/<domain>/<name>.odcs.yaml`.',
    fallback: 'contracts',
    variable: 'CONCORD_CONTRACTS',
  }),
  environment: optionalText({
    description: 'Which server of each contract is used, by its `environment`. Without it, the first one.',
    variable: 'CONCORD_ENVIRONMENT',
  }),
  variables: texts({
    description:
      'Names of the environment variables that contracts and headers may use as `${NAME}`. No other can be read.',
    fallback: [],
    variable: 'CONCORD_VARIABLES',
  }),
  roots: texts({
    description: 'Folders below which data files may lie. The engine cannot read anything else. `${NAME}` is replaced.',
    fallback: ['.'],
    variable: 'CONCORD_ROOTS',
  }),
  serveDrafts: flag({
    description: 'Whether contracts with the status `draft` or `proposed` are served.',
    fallback: false,
    variable: 'CONCORD_SERVE_DRAFTS',
  }),
  customFields: flag({
    description:
      'Whether `<contracts>/<domain>/fields.ts` is run, which adds fields. It is code with the rights of the process.',
    fallback: true,
    variable: 'CONCORD_CUSTOM_FIELDS',
  }),
  demo: flag({
    description: 'Whether `serve` builds the demo data of the day into `.concord/demo` when they are not there.',
    fallback: false,
    variable: 'CONCORD_DEMO',
  }),
  demoUntil: optionalDay({
    description: 'The last day of the demo data. Without it, yesterday by UTC.',
    variable: 'CONCORD_DEMO_UNTIL',
  }),
  introspection: flag({
    description: 'Whether clients may ask for the schema.',
    fallback: true,
    variable: 'CONCORD_INTROSPECTION',
  }),
  server: section('Where the server listens.', {
    host: text({
      description: 'Address; `0.0.0.0` is every one of the machine.',
      fallback: '127.0.0.1',
      variable: 'CONCORD_HOST',
    }),
    port: integer(
      { from: 0, to: 65_535 },
      { description: 'Port; 0 takes a free one.', fallback: 4_000, variable: 'CONCORD_PORT' },
    ),
    readiness: choice(['always', 'any', 'all'], {
      description:
        'When `/health/ready` is 200 while the server runs: `always`, while `any` subgraph can answer, or while `all` can answer everything. Its body always says which cannot.',
      fallback: 'always',
      variable: 'CONCORD_READINESS',
    }),
    connections: integer(upTo(1_000_000), {
      description: 'Connections at the same time. One more takes the place of the one that has been idle longest.',
      fallback: 10_000,
      variable: 'CONCORD_CONNECTIONS',
    }),
    grace: duration({
      description: 'How long requests that have been accepted may still take when the server is asked to stop.',
      fallback: 10_000,
      variable: 'CONCORD_GRACE',
    }),
  }),
  auth: authLayout,
  reload: section('Changes of contracts while they are served. See [live-change.md](live-change.md).', {
    mode: choice(['watch', 'off'], {
      description: '`watch`: changed files are taken by themselves. `off`: at the signal `SIGHUP` only.',
      fallback: 'watch',
      variable: 'CONCORD_RELOAD_MODE',
    }),
    interval: duration({
      description:
        'How often files are looked at where nothing tells of their changes, and how often a gateway asks its subgraphs what they serve.',
      fallback: 2_000,
      variable: 'CONCORD_RELOAD_INTERVAL',
    }),
    quiet: duration({
      description: 'How long files must have been left alone before they are read: several changes are one then.',
      fallback: 200,
    }),
    folder: text({
      description:
        'Folder of `gateway.json`, in which `concord gateway` keeps what its subgraphs said last: it starts with that while one of them is down.',
      fallback: '.concord',
      variable: 'CONCORD_RELOAD_FOLDER',
    }),
    breaking: choice(['refuse', 'allow'], {
      description:
        'What happens to a change that breaks consumers and comes without a new major version. Refused, what is served stays.',
      fallback: 'refuse',
      variable: 'CONCORD_RELOAD_BREAKING',
    }),
  }),
  cors: section('Which web pages may use the API. Cookies are never allowed.', {
    origins: texts({
      description:
        'Origins such as `https://reports.example.com`; `*` is any. Pages of the server itself always may. Without tokens `*` lets every page that somebody opens read what this machine serves.',
      fallback: [],
      variable: 'CONCORD_CORS_ORIGINS',
    }),
  }),
  log: section('The log: JSON lines on standard error.', {
    level: choice(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      description: 'The least important lines that are written.',
      fallback: 'info',
      variable: 'CONCORD_LOG_LEVEL',
    }),
  }),
  audit: section('One line of JSON for each request: who, what was read, how it was answered; never a value.', {
    to: choice(['off', 'stdout', 'file'], {
      description: 'Where the lines go.',
      fallback: 'off',
      variable: 'CONCORD_AUDIT_TO',
    }),
    file: text({
      description: 'The file, for `to: file`; lines are appended.',
      fallback: 'audit.jsonl',
      variable: 'CONCORD_AUDIT_FILE',
    }),
    subject: choice(['hashed', 'plain', 'none'], {
      description: 'How the subject of a token is written. `hashed`: as an HMAC with `CONCORD_AUDIT_KEY`.',
      fallback: 'hashed',
    }),
  }),
  usage: section('Which client asks what of the API, without any value; see docs/usage.md.', {
    record: flag({
      description: 'Whether operations are counted.',
      fallback: true,
      variable: 'CONCORD_USAGE_RECORD',
    }),
    folder: text({
      description: 'Folder of `usage.duckdb` and `usage.json`. Each process that serves needs one of its own.',
      fallback: '.concord',
      variable: 'CONCORD_USAGE_FOLDER',
    }),
    retention: integer(upTo(3_650), {
      description: 'Days after which usage is forgotten.',
      fallback: 90,
      variable: 'CONCORD_USAGE_RETENTION',
    }),
  }),
  quality: section('Checks of what contracts promise, while the mesh is served; see docs/trust.md.', {
    checks: flag({
      description: 'Whether data are checked. Without it every verdict is `UNKNOWN`, and nothing is blocked.',
      fallback: true,
      variable: 'CONCORD_QUALITY_CHECKS',
    }),
    interval: interval({
      description: 'How often rules are checked that have no schedule. `off`: never; those with a schedule still are.',
      fallback: 900_000,
      variable: 'CONCORD_QUALITY_INTERVAL',
    }),
    timeZone: timeZone({
      description: 'Time zone (IANA) in which the schedules of rules are read.',
      fallback: 'UTC',
      variable: 'CONCORD_QUALITY_TIME_ZONE',
    }),
    onViolation: choice(['contract', 'warn', 'block'], {
      description:
        'What happens to an object while a rule of severity error is broken: what its contract says (`warn`, if nothing), or for all contracts the same. `block`: its fields are `CONTRACT_VIOLATED`.',
      fallback: 'contract',
      variable: 'CONCORD_QUALITY_ON_VIOLATION',
    }),
    cacheFor: interval({
      description:
        'The greatest `max-age` of `Cache-Control`, which follows the freshness that contracts promise. `off`: always `no-store`.',
      fallback: 3_600_000,
      variable: 'CONCORD_QUALITY_CACHE_FOR',
    }),
    folder: text({
      description:
        'Folder of `verdicts.duckdb`, or `verdicts-<domain>.duckdb` where one domain is served. One process has the file to itself.',
      fallback: '.concord',
      variable: 'CONCORD_QUALITY_FOLDER',
    }),
    retention: integer(upTo(3_650), {
      description: 'Days after which verdicts are forgotten.',
      fallback: 30,
      variable: 'CONCORD_QUALITY_RETENTION',
    }),
  }),
  limits: section('What one request may ask. More is refused with an error that names the limit; see docs/limits.md.', {
    ...limitSettings,
    roles: table(
      'What viewers with a role have in place of that. Of several roles the most generous counts.',
      section('One role of the contracts.', roleLimitSettings),
    ),
  }),
  timeouts: section('How long things may take.', {
    request: duration({ description: 'A whole operation.', fallback: 30_000, variable: 'CONCORD_TIMEOUTS_REQUEST' }),
    subrequest: duration({
      description: 'One sub-request to a subgraph over HTTP.',
      fallback: 20_000,
      variable: 'CONCORD_TIMEOUTS_SUBREQUEST',
    }),
  }),
  engine: section('The engines: the embedded DuckDB, and each PostgreSQL database.', {
    memoryLimit: memorySize({
      description: 'Memory that DuckDB tries to stay below.',
      fallback: defaultEngineSettings.memoryLimit,
      variable: 'CONCORD_ENGINE_MEMORY_LIMIT',
    }),
    spillFolder: optionalText({
      description:
        'Folder in which DuckDB writes what does not fit into memory; each engine makes one of its own in it and removes it. Without it, `concord-spill` in the folder of the system for temporary files.',
      variable: 'CONCORD_ENGINE_SPILL_FOLDER',
    }),
    spillLimit: memorySize({
      description: 'How much one DuckDB may write there.',
      fallback: defaultEngineSettings.spillLimit,
      variable: 'CONCORD_ENGINE_SPILL_LIMIT',
    }),
    threads: integer(upTo(1_024), {
      description: 'Threads of DuckDB.',
      fallback: defaultEngineSettings.threads,
      variable: 'CONCORD_ENGINE_THREADS',
    }),
    connections: integer(upTo(1_024), {
      description: 'Queries that run at the same time in one engine.',
      fallback: defaultEngineSettings.connections,
      variable: 'CONCORD_ENGINE_CONNECTIONS',
    }),
    queue: integer(
      { from: 0, to: 100_000 },
      {
        description: 'Queries that may wait; one more is refused with ENGINE_BUSY.',
        fallback: defaultEngineSettings.queue,
        variable: 'CONCORD_ENGINE_QUEUE',
      },
    ),
    perViewer: optionalInteger(upTo(1_024), {
      description:
        'Queries of one viewer (subject of a token, else address) that run at the same time in one engine, those by key left out. Half of the connections if absent.',
      variable: 'CONCORD_ENGINE_PER_VIEWER',
    }),
    perRequest: optionalInteger(upTo(1_024), {
      description: 'The same of one request. One less than the viewer may have if absent.',
      variable: 'CONCORD_ENGINE_PER_REQUEST',
    }),
    timeout: duration({
      description: 'How long one query may run before it is stopped.',
      fallback: defaultEngineSettings.timeout,
      variable: 'CONCORD_ENGINE_TIMEOUT',
    }),
    grace: duration({
      description:
        'How long a query may take to stop after it was told to. `serve --domain` replaces its process then; see [operations.md](operations.md).',
      fallback: defaultEngineSettings.grace,
      variable: 'CONCORD_ENGINE_GRACE',
    }),
  }),
  scorecards: table(
    'Numbers of several objects side by side, by the name that their fields start with. docs/scorecards.md tells more.',
    section('One scorecard.', {
      description: optionalText({ description: 'What it is about, for clients.' }),
      dimensions: textMaps({
        description:
          'What the objects have in common: by the name of the dimension, and below it by list, the dimension of that list, as `date: { orders: createdAt }`.',
        fallback: {},
      }),
      measures: textMap({
        description: 'Measures by name: a list and its measure, as `orders.revenue`, or `orders.count`.',
        fallback: {},
      }),
      ratios: textMap({
        description: 'Ratios by name: two measures of the scorecard, as `orders / sessions`.',
        fallback: {},
      }),
    }),
  ),
  peers: table(
    'Where `serve --domain` asks other domains about rows that it cannot join in one statement, by the name of the domain.',
    section('One domain.', {
      url: text({ description: 'Where it is served, without a path: `http://customers:4001`.' }),
    }),
  ),
  classifications: table(
    'What the classifications of contracts mean for readers, by their names; capital and small letters are the same. Without an entry, `public` and `internal` are allowed, `confidential` is redacted and `restricted` denied to everyone; any other is denied.',
    section('One classification.', {
      access: choice(['allow', 'mask', 'deny'], {
        description: 'Whether values are shown, masked, or not shown at all.',
      }),
      mask: choice(maskNames, {
        description:
          'What stands for a masked value; `null` where it does not fit the type. Properties may choose another.',
        fallback: 'redact',
      }),
      clear: texts({ description: 'Roles that see the values as they are.', fallback: [] }),
    }),
  ),
  subgraphs: table(
    'Further federation subgraphs that join the mesh, by the name that they have in it.',
    section('One subgraph.', {
      url: text({ description: 'Where it answers GraphQL over HTTP.' }),
      further: texts({
        description: 'Where else the same is served: what one address does not answer is asked of another.',
        fallback: [],
      }),
      sdl: text({ description: 'File with its SDL.' }),
      headers: textMap({
        description: 'Headers of every request to it; `${NAME}` is replaced.',
        fallback: {},
      }),
      forward: section('What it gets to know of clients. Subgraphs that Concord serves get nothing of it.', {
        propagate: texts({ description: 'Headers of clients that are passed on as they are.', fallback: [] }),
        rename: textMap({
          description:
            'Headers of clients that are passed on by another name: `authorization: x-client-authorization`.',
          fallback: {},
        }),
        claims: textMap({
          description:
            'Headers that have a claim of the verified token: a name of `auth.claims`, `subject` or `roles`, as `x-user: subject`. What a client sends by that name is dropped.',
          fallback: {},
        }),
      }),
      errors: choice(['pass', 'mask'], {
        description:
          '`pass`: clients get message, code and extensions of its errors, without addresses and stacks. `mask`: the code, and an id that is also in the log. Subgraphs that Concord serves make their errors for clients themselves.',
        fallback: 'pass',
      }),
      signed: flag({
        description:
          'Whether it is told who asks, by a token that is signed with `CONCORD_SUBGRAPH_KEY`. For subgraphs that Concord serves.',
        fallback: false,
      }),
    }),
  ),
});

/** The settings of a process, complete and frozen. */
export type Settings = ValueOf<typeof layout>;
