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
  prefix,
  text,
  textMap,
  textMaps,
  texts,
  timeZone,
} from './kinds.ts';
import { limitSettings, roleLimitSettings } from './limits.ts';
import { section, table, type ValueOf } from './setting.ts';

const upTo = (to: number) => ({ from: 1, to });

/**
 * Every key of `concord.yaml` with type, default, environment variable and meaning; the source of
 * docs/configuration.md.
 */
export const layout = section('Paths are relative to the folder of the file.', {
  contracts: text({
    description: 'Folder of the contracts: `<contracts>/<domain>/<name>.odcs.yaml`.',
    fallback: 'contracts',
    variable: 'CONCORD_CONTRACTS',
  }),
  environment: optionalText({
    description: 'The `environment` of the server that Concord uses in each contract. Without it, the first server.',
    variable: 'CONCORD_ENVIRONMENT',
  }),
  variables: texts({
    description:
      'Names of the environment variables that contracts and headers may use as `${NAME}`. No other can be read.',
    fallback: [],
    variable: 'CONCORD_VARIABLES',
  }),
  roots: texts({
    description: 'Folders that may contain data files. The engine cannot read any other folder. `${NAME}` is replaced.',
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
      'Whether Concord runs `<contracts>/<domain>/fields.ts`, which adds fields. It is code with the rights of the process.',
    fallback: true,
    variable: 'CONCORD_CUSTOM_FIELDS',
  }),
  demo: flag({
    description: 'Whether `serve` builds the demo data of the day into `.concord/demo` if it is missing.',
    fallback: false,
    variable: 'CONCORD_DEMO',
  }),
  demoUntil: optionalDay({
    description: 'The last day of the demo data. Without it, yesterday by UTC.',
    variable: 'CONCORD_DEMO_UNTIL',
  }),
  introspection: flag({
    description: 'Whether clients may query the schema.',
    fallback: true,
    variable: 'CONCORD_INTROSPECTION',
  }),
  graphql: section('Names in the API.', {
    prefix: prefix({
      description:
        'Prefix of the type names that all subgraphs of Concord share (`PageInfo`, `DateTime`, `StringFilter`, …), of the types `Mesh…` and of `Query.mesh`: with `Concord`, they become `ConcordPageInfo` and `concordMesh`. All processes of a mesh need the same prefix.',
      fallback: '',
      variable: 'CONCORD_GRAPHQL_PREFIX',
    }),
  }),
  server: section('The address of the server.', {
    host: text({
      description: 'Address; `0.0.0.0` is every address of the machine.',
      fallback: '127.0.0.1',
      variable: 'CONCORD_HOST',
    }),
    port: integer(
      { from: 0, to: 65_535 },
      { description: 'Port; 0 selects a free port.', fallback: 4_000, variable: 'CONCORD_PORT' },
    ),
    readiness: choice(['always', 'any', 'all'], {
      description:
        'When `/health/ready` is 200 while the server runs: `always`, while `any` subgraph can answer, or while `all` can answer everything. Its body always lists the subgraphs that cannot.',
      fallback: 'always',
      variable: 'CONCORD_READINESS',
    }),
    connections: integer(upTo(1_000_000), {
      description: 'Concurrent connections. One more replaces the connection that has been idle longest.',
      fallback: 10_000,
      variable: 'CONCORD_CONNECTIONS',
    }),
    grace: duration({
      description: 'Time for accepted requests to finish when the server stops.',
      fallback: 10_000,
      variable: 'CONCORD_GRACE',
    }),
  }),
  auth: authLayout,
  reload: section('Changes of contracts while they are served. See [live-change.md](live-change.md).', {
    mode: choice(['watch', 'off'], {
      description: '`watch`: Concord reads changed files automatically. `off`: at the signal `SIGHUP` only.',
      fallback: 'watch',
      variable: 'CONCORD_RELOAD_MODE',
    }),
    interval: duration({
      description:
        "Interval of checks for changed files if the system sends no change events, and of a gateway's queries for the state of its subgraphs.",
      fallback: 2_000,
      variable: 'CONCORD_RELOAD_INTERVAL',
    }),
    quiet: duration({
      description: 'Time without changes before Concord reads the files, so that several changes become one.',
      fallback: 200,
    }),
    folder: text({
      description:
        'Folder of `gateway.json`, in which `concord gateway` stores the last SDL of its subgraphs: it starts with that while one of them is down.',
      fallback: '.concord',
      variable: 'CONCORD_RELOAD_FOLDER',
    }),
    breaking: choice(['refuse', 'allow'], {
      description:
        'The reaction to a breaking change without a new major version. After a refusal, Concord keeps serving the previous contracts.',
      fallback: 'refuse',
      variable: 'CONCORD_RELOAD_BREAKING',
    }),
  }),
  cors: section('Web pages that may use the API. Cookies are never allowed.', {
    origins: texts({
      description:
        "Origins such as `https://reports.example.com`; `*` is any. The server's own pages always may. Without tokens, `*` lets every web page in a browser read the data of this server.",
      fallback: [],
      variable: 'CONCORD_CORS_ORIGINS',
    }),
  }),
  log: section('The log: JSON lines on standard error.', {
    level: choice(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      description: 'The lowest level that is written.',
      fallback: 'info',
      variable: 'CONCORD_LOG_LEVEL',
    }),
  }),
  audit: section('One line of JSON per request with the caller, the data read and the outcome; never a value.', {
    to: choice(['off', 'stdout', 'file'], {
      description: 'The destination of the lines.',
      fallback: 'off',
      variable: 'CONCORD_AUDIT_TO',
    }),
    file: text({
      description: 'The file, for `to: file`; lines are appended.',
      fallback: 'audit.jsonl',
      variable: 'CONCORD_AUDIT_FILE',
    }),
    subject: choice(['hashed', 'plain', 'none'], {
      description: "The form of a token's subject. `hashed`: an HMAC with `CONCORD_AUDIT_KEY`.",
      fallback: 'hashed',
    }),
  }),
  usage: section('Usage of the API by client, without any value; see docs/usage.md.', {
    record: flag({
      description: 'Whether operations are recorded.',
      fallback: true,
      variable: 'CONCORD_USAGE_RECORD',
    }),
    folder: text({
      description: 'Folder of `usage.duckdb` and `usage.json`. Each serving process needs its own folder.',
      fallback: '.concord',
      variable: 'CONCORD_USAGE_FOLDER',
    }),
    retention: integer(upTo(3_650), {
      description: 'Days after which usage is deleted.',
      fallback: 90,
      variable: 'CONCORD_USAGE_RETENTION',
    }),
  }),
  quality: section("Checks of the contracts' promises while the mesh is served; see docs/trust.md.", {
    checks: flag({
      description: 'Whether data is checked. Without checks every verdict is `UNKNOWN`, and nothing is blocked.',
      fallback: true,
      variable: 'CONCORD_QUALITY_CHECKS',
    }),
    interval: interval({
      description: 'Interval of rules without a schedule. `off`: never; rules with a schedule still run.',
      fallback: 900_000,
      variable: 'CONCORD_QUALITY_INTERVAL',
    }),
    timeZone: timeZone({
      description: "Time zone (IANA) of the rules' schedules.",
      fallback: 'UTC',
      variable: 'CONCORD_QUALITY_TIME_ZONE',
    }),
    onViolation: choice(['contract', 'warn', 'block'], {
      description:
        'The effect of a broken rule of severity error on its object: as the contract declares (`warn` by default), or the same for all contracts. `block`: its fields are `CONTRACT_VIOLATED`.',
      fallback: 'contract',
      variable: 'CONCORD_QUALITY_ON_VIOLATION',
    }),
    cacheFor: interval({
      description:
        'The maximum `max-age` of `Cache-Control`, which follows the promised freshness. `off`: always `no-store`.',
      fallback: 3_600_000,
      variable: 'CONCORD_QUALITY_CACHE_FOR',
    }),
    folder: text({
      description:
        'Folder of `verdicts.duckdb`, or `verdicts-<domain>.duckdb` if one domain is served. Only one process can use the file.',
      fallback: '.concord',
      variable: 'CONCORD_QUALITY_FOLDER',
    }),
    retention: integer(upTo(3_650), {
      description: 'Days after which verdicts are deleted.',
      fallback: 30,
      variable: 'CONCORD_QUALITY_RETENTION',
    }),
  }),
  limits: section(
    'Limits of one request. A larger request is refused with an error that names the limit; see docs/limits.md.',
    {
      ...limitSettings,
      roles: table(
        'Other limits for viewers with a role. With several roles the most generous applies.',
        section('One role of the contracts.', roleLimitSettings),
      ),
    },
  ),
  timeouts: section('Maximum durations.', {
    request: duration({ description: 'A whole operation.', fallback: 30_000, variable: 'CONCORD_TIMEOUTS_REQUEST' }),
    subrequest: duration({
      description: 'One sub-request to a subgraph over HTTP.',
      fallback: 20_000,
      variable: 'CONCORD_TIMEOUTS_SUBREQUEST',
    }),
  }),
  engine: section('The engines: the embedded DuckDB, and each PostgreSQL database.', {
    memoryLimit: memorySize({
      description: 'Memory that DuckDB tries not to exceed.',
      fallback: defaultEngineSettings.memoryLimit,
      variable: 'CONCORD_ENGINE_MEMORY_LIMIT',
    }),
    spillFolder: optionalText({
      description:
        "Folder for data that does not fit into DuckDB's memory; each engine creates its own folder in it and removes it. Without it, `concord-spill` in the system's folder for temporary files.",
      variable: 'CONCORD_ENGINE_SPILL_FOLDER',
    }),
    spillLimit: memorySize({
      description: "The maximum size of one DuckDB's data there.",
      fallback: defaultEngineSettings.spillLimit,
      variable: 'CONCORD_ENGINE_SPILL_LIMIT',
    }),
    threads: integer(upTo(1_024), {
      description: 'Threads of DuckDB.',
      fallback: defaultEngineSettings.threads,
      variable: 'CONCORD_ENGINE_THREADS',
    }),
    connections: integer(upTo(1_024), {
      description: 'Concurrent queries in one engine.',
      fallback: defaultEngineSettings.connections,
      variable: 'CONCORD_ENGINE_CONNECTIONS',
    }),
    queue: integer(
      { from: 0, to: 100_000 },
      {
        description: 'Waiting queries; one more is refused with ENGINE_BUSY.',
        fallback: defaultEngineSettings.queue,
        variable: 'CONCORD_ENGINE_QUEUE',
      },
    ),
    perViewer: optionalInteger(upTo(1_024), {
      description:
        'Concurrent queries of one viewer (subject of a token, else address) in one engine, without queries by key. Half of the connections if absent.',
      variable: 'CONCORD_ENGINE_PER_VIEWER',
    }),
    perRequest: optionalInteger(upTo(1_024), {
      description: 'The same for one request. One less than for the viewer if absent.',
      variable: 'CONCORD_ENGINE_PER_REQUEST',
    }),
    timeout: duration({
      description: 'Time after which a query is cancelled.',
      fallback: defaultEngineSettings.timeout,
      variable: 'CONCORD_ENGINE_TIMEOUT',
    }),
    grace: duration({
      description:
        'Time for a cancelled query to stop. Afterwards `serve --domain` replaces its process; see [operations.md](operations.md).',
      fallback: defaultEngineSettings.grace,
      variable: 'CONCORD_ENGINE_GRACE',
    }),
  }),
  scorecards: table(
    'Measures of several objects side by side, by the prefix of their fields; see docs/scorecards.md.',
    section('One scorecard.', {
      description: optionalText({ description: 'Its description, for clients.' }),
      dimensions: textMaps({
        description:
          'Common dimensions by name, each with the dimension of every list, such as `date: { orders: createdAt }`.',
        fallback: {},
      }),
      measures: textMap({
        description: 'Measures by name: a list and its measure, such as `orders.revenue`, or `orders.count`.',
        fallback: {},
      }),
      ratios: textMap({
        description: 'Ratios by name: two measures of the scorecard, such as `orders / sessions`.',
        fallback: {},
      }),
    }),
  ),
  peers: table(
    'Addresses by domain, from which `serve --domain` requests keys of rows that it cannot join in one statement.',
    section('One domain.', {
      url: text({ description: 'Its address without a path: `http://customers:4001`.' }),
    }),
  ),
  classifications: table(
    'The access that each classification of contracts grants, by its name; case is ignored. Without an entry, `public` and `internal` are allowed, `confidential` is redacted and `restricted` denied to everyone; any other is denied.',
    section('One classification.', {
      access: choice(['allow', 'mask', 'deny'], {
        description: 'Whether values are shown, masked, or denied.',
      }),
      mask: choice(maskNames, {
        description:
          'The replacement of a masked value; `null` if it does not fit the type. Properties may choose another mask.',
        fallback: 'redact',
      }),
      clear: texts({ description: 'Roles that see the values in clear.', fallback: [] }),
    }),
  ),
  subgraphs: table(
    'Further federation subgraphs in the mesh, by name.',
    section('One subgraph.', {
      url: text({ description: 'Its address for GraphQL over HTTP.' }),
      further: texts({
        description: 'Further addresses of the same subgraph: if one fails, the gateway calls another.',
        fallback: [],
      }),
      sdl: text({ description: 'File with its SDL.' }),
      headers: textMap({
        description: 'Headers of every request to it; `${NAME}` is replaced.',
        fallback: {},
      }),
      forward: section('Client data that it receives. Subgraphs that Concord serves receive none of it.', {
        propagate: texts({ description: 'Client headers that are forwarded unchanged.', fallback: [] }),
        rename: textMap({
          description: 'Client headers that are forwarded by another name: `authorization: x-client-authorization`.',
          fallback: {},
        }),
        claims: textMap({
          description:
            "Headers with a claim of the verified token: a name of `auth.claims`, `subject` or `roles`, such as `x-user: subject`. The client's own header of that name is dropped.",
          fallback: {},
        }),
      }),
      errors: choice(['pass', 'mask'], {
        description:
          '`pass`: clients get message, code and extensions of its errors, without addresses and stacks. `mask`: the code, and an id that is also in the log. Errors of subgraphs that Concord serves are always passed.',
        fallback: 'pass',
      }),
      signed: flag({
        description:
          'Whether it receives the viewer, in a token signed with `CONCORD_SUBGRAPH_KEY`. For subgraphs that Concord serves.',
        fallback: false,
      }),
    }),
  ),
});

/** The settings of a process, complete and frozen. */
export type Settings = ValueOf<typeof layout>;
