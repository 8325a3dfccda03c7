// The directions of docs/architecture.md. test/repository/directions.test.ts plants forbidden imports and sees this fail.

/** Each layer, and the layers below it that it may import. What is not listed is forbidden, types included. */
const layers = {
  'core/errors': [],
  'core/memory': [],
  'core/contract': ['core/errors'],
  'core/model': ['core/errors', 'core/contract'],
  'core/sdl': ['core/errors', 'core/model'],
  'core/query/plan': ['core/errors', 'core/model'],
  'core/query/arguments': ['core/errors', 'core/model', 'core/query/plan'],
  'core/query/groups': ['core/errors', 'core/model', 'core/query/(plan|arguments)'],
  'core/query/rows': ['core/errors', 'core/model', 'core/query/(plan|arguments|groups)'],
  'core/query/policy': ['core/errors', 'core/model', 'core/query/(plan|arguments)'],
  'core/query/sql': ['core/errors', 'core/model', 'core/query/(plan|arguments|groups|policy)'],
  'core/query/result': ['core/errors', 'core/model', 'core/query/(plan|arguments|policy|sql)'],
  'core/engines': ['core/(errors|memory)', 'core/model', 'core/query/(plan|sql)'],
  'core/embedded': ['core/errors', 'core/engines'],
  'core/quality': ['core/errors', 'core/contract', 'core/model', 'core/query', 'core/engines', 'core/embedded'],
  'core/evolution': ['core/errors', 'core/contract', 'core/model', 'core/sdl'],
  'core/drafting': ['core/errors', 'core/contract', 'core/model', 'core/query/sql', 'core/engines'],
  subgraphs: ['core/(?!drafting/|evolution/)'],
  gateway: ['core/(errors|memory|contract|model|sdl|evolution|quality/verdicts)', 'subgraphs'],
  app: ['core', 'subgraphs', 'gateway'],
  cli: ['core', 'subgraphs', 'gateway', 'app'],
};

/** The rooms of the gateway, each above those before it: what a request is first, how it arrives last. */
const gatewayRooms = ['request', 'auth', 'transport', 'federation', 'usage', 'graphql', 'deployments', 'http'];

const own = '(core|subgraphs|gateway|app|cli|test|bench|contracts)/';

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const directions = Object.entries(layers).map(([layer, below]) =>
  forbid(
    `${layer.replaceAll('/', '-')}-imports-down`,
    `${layer} imports only what stands below it.`,
    { path: `^${layer}/` },
    {
      path: `^${own}`,
      // What every file may use: it knows nothing of Concord.
      pathNot: `^(core/defined\\.ts$|${[layer, ...below].map((path) => (path.endsWith(')') ? path : `${path}/`)).join('|')})`,
    },
  ),
);

const gatewayDirections = gatewayRooms.map((room, index) =>
  forbid(
    `gateway-${room}-imports-down`,
    `gateway/${room} imports only the rooms of the gateway that stand below it.`,
    { path: `^gateway/${room}/` },
    { path: '^gateway/', pathNot: `^gateway/(${gatewayRooms.slice(0, index + 1).join('|')})/` },
  ),
);

module.exports = {
  forbidden: [
    ...directions,
    ...gatewayDirections,
    forbid('no-circles', 'A circle hides which of two files is the lower one.', {}, { circular: true }),
    forbid(
      'plan-is-data',
      'A plan is data: its files know no library.',
      { path: '^core/query/plan/' },
      { path: 'node_modules' },
    ),
    forbid(
      'authors-see-types',
      'What authors import has no code of Concord behind it.',
      { path: '^subgraphs/custom-fields/define\\.ts$' },
      { path: '.', pathNot: '^core/model/access/viewer\\.ts$' },
    ),
    forbid(
      'subgraphs-are-apart',
      'A domain knows neither the catalog nor scorecards.',
      { path: '^subgraphs/(domain|custom-fields)/' },
      { path: '^subgraphs/(catalog|scorecards)/' },
    ),
    forbid(
      'scorecards-read-arguments',
      'Scorecards read the arguments of groups as objects do; they make no plan and run no statement.',
      { path: '^subgraphs/scorecards/' },
      { path: '^core/(query/(rows|policy|sql|result)|engines|embedded)/' },
    ),
    forbid(
      'engines-are-apart',
      'An engine never imports another.',
      { path: '^core/engines/([a-z]+)/' },
      { path: '^core/engines/[a-z]+/', pathNot: '^core/engines/$1/' },
    ),
    forbid(
      'duckdb-driver-in-one-folder',
      'The DuckDB driver is imported by its engine only.',
      { pathNot: '^core/(engines/duckdb|embedded)/' },
      { path: 'node_modules/@duckdb/' },
    ),
    forbid(
      'pg-driver-in-one-folder',
      'The PostgreSQL driver is imported by its engine only.',
      { pathNot: '^core/engines/postgres/' },
      { path: 'node_modules/(pg|@types/pg)/' },
    ),
    forbid(
      'yaml-in-contract',
      'Only contract parses YAML.',
      { pathNot: '^core/contract/' },
      { path: 'node_modules/yaml/' },
    ),
    forbid('resolvable', 'An import that resolves to nothing is a mistake.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
