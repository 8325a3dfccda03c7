// The directions of docs/architecture.md. test/directions.test.ts plants a forbidden import and sees this fail.
const only = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    only(
      'no-cycles',
      'A cycle hides which of two files is the lower one.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    only(
      'errors-is-lowest',
      'Error codes know nothing else.',
      { path: '^subgraphs/errors/' },
      { path: '^(subgraphs/(?!errors/)|gateway|cli)' },
    ),
    only(
      'contract-is-low',
      'contract knows YAML and ODCS only.',
      { path: '^subgraphs/contract/' },
      { path: '^(subgraphs/(?!errors/|contract/)|gateway|cli)' },
    ),
    only(
      'model-reads-contract',
      'model knows contracts only.',
      { path: '^subgraphs/model/' },
      { path: '^(subgraphs/(?!errors/|contract/|model/)|gateway|cli)' },
    ),
    only(
      'custom-fields-read-model',
      'custom-fields runs what authors write; it knows models only.',
      { path: '^subgraphs/custom-fields/' },
      { path: '^(subgraphs/(?!errors/|model/|custom-fields/)|gateway|cli)' },
    ),
    only(
      'authors-see-types',
      'What authors import has no code of Concord behind it.',
      { path: '^subgraphs/custom-fields/define\\.ts$' },
      { path: '.', pathNot: '^subgraphs/model/viewer\\.ts$' },
    ),
    only(
      'sdl-reads-model',
      'sdl knows the model only.',
      { path: '^subgraphs/sdl/' },
      { path: '^(subgraphs/(?!errors/|model/|sdl/)|gateway|cli)' },
    ),
    only(
      'diff-compares-contracts',
      'diff compares contracts, models and SDL; it knows no plan and no engine.',
      { path: '^subgraphs/diff/' },
      { path: '^(subgraphs/(?!errors/|contract/|model/|sdl/|diff/)|gateway|cli)' },
    ),
    only(
      'plan-reads-model',
      'plan knows no SQL, no engine, no SDL.',
      { path: '^subgraphs/plan/' },
      { path: '^(subgraphs/(?!errors/|model/|plan/)|gateway|cli)' },
    ),
    only(
      'sql-reads-plan',
      'sql knows plans and dialects, no driver.',
      { path: '^subgraphs/sql/' },
      { path: '^(subgraphs/(?!errors/|model/|plan/|sql/)|gateway|cli)' },
    ),
    only(
      'engines-run-statements',
      'engines execute statements.',
      { path: '^subgraphs/engines/' },
      { path: '^(subgraphs/(?!errors/|model/|sql/|engines/)|gateway|cli)' },
    ),
    only(
      'checks-run-statements',
      'checks turn the promises of contracts into statements, and run them.',
      { path: '^subgraphs/checks/' },
      { path: '^(subgraphs/(?!errors/|contract/|model/|plan/|sql/|engines/|checks/)|gateway|cli)' },
    ),
    only(
      'draft-looks-at-data',
      'draft asks engines about data that no contract describes yet, and writes contracts.',
      { path: '^subgraphs/draft/' },
      { path: '^(subgraphs/(?!errors/|contract/|model/|sql/|engines/|draft/)|gateway|cli)' },
    ),
    only(
      'result-reads-statements',
      'result turns columns into JSON.',
      { path: '^subgraphs/result/' },
      { path: '^(subgraphs/(?!errors/|model/|plan/|sql/|result/)|gateway|cli)' },
    ),
    only(
      'trust-judges-verdicts',
      'trust keeps what checks found; it asks nothing of data itself.',
      { path: '^subgraphs/trust/' },
      { path: '^(subgraphs/(?!errors/|contract/|model/|plan/|engines/|checks/|trust/)|gateway|cli)' },
    ),
    only(
      'dialects-are-apart',
      'A dialect never imports another.',
      { path: '^subgraphs/sql/dialects/([a-z]+)' },
      { path: '^subgraphs/sql/dialects/', pathNot: '^subgraphs/sql/dialects/($1|dialect)' },
    ),
    only(
      'duckdb-driver-in-one-folder',
      'The DuckDB driver is imported by its engine only.',
      { pathNot: '^subgraphs/engines/duckdb/' },
      { path: 'node_modules/@duckdb/' },
    ),
    only(
      'pg-driver-in-one-folder',
      'The PostgreSQL driver is imported by its engine only.',
      { pathNot: '^subgraphs/engines/postgres/' },
      { path: 'node_modules/(pg|@types/pg)/' },
    ),
    only(
      'yaml-in-contract',
      'Only contract parses YAML.',
      { pathNot: '^subgraphs/contract/' },
      { path: 'node_modules/yaml/' },
    ),
    only(
      'gateway-imports-servers',
      'The gateway uses contracts, models and servers only.',
      { path: '^gateway/', pathNot: '^gateway/scorecards/' },
      { path: '^(subgraphs/(?!errors/|contract/|model/|sdl/|diff/|trust/|server)|cli)' },
    ),
    only(
      'scorecards-read-arguments',
      'Scorecards read the arguments of groups as objects do, so they share what gives these their meaning; no plan.',
      { path: '^gateway/scorecards/' },
      {
        path: '^(subgraphs/(?!errors/|contract/|model/|sdl/|server)|cli)',
        pathNot:
          '^subgraphs/plan/(automatic-bucket|bad-input|buckets|calendar|compare|data-range|group-dimensions|group-range|malformed|scalars|selected-fields|time-range|time-zone)\\.ts$|^subgraphs/plan/(group-plan|logical-plan|limits)\\.ts$',
      },
    ),
    only('nothing-imports-cli', 'The command line is the top.', { path: '^(subgraphs|gateway)/' }, { path: '^cli/' }),
    only(
      'no-tests-in-product',
      'The product never imports its tests.',
      { path: '^(subgraphs|gateway|cli)/' },
      { path: '^test/' },
    ),
    only('resolvable', 'An import that resolves to nothing is a mistake.', {}, { couldNotResolve: true }),
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
