#!/usr/bin/env node
import '../app/environment.ts';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CommandFailure, exitCodes } from '../app/failure.ts';
import type { ReportFormat } from '../app/report-issues.ts';
import { followSupervisor } from '../app/supervision/messages.ts';
import { version } from '../app/version.ts';
import type { ServeOptions } from './commands/serve.ts';

/** `supervisor`: whether a failed process is replaced. `supervised`: whether this is the process to replace. */
interface Supervision {
  readonly supervisor: boolean;
  readonly supervised?: boolean;
}

/** The command line. Each command's module is imported only when it runs, so that `--help` is fast. */
function createProgram(): Command {
  const program = new Command('concord')
    .description('Turns data contracts (ODCS) into one federated GraphQL API.')
    .version(version, '-V, --version')
    .showHelpAfterError('Add --help for what there is.')
    .addHelpText('after', `\nExit codes: 0 all is well, 1 something is wrong, 2 the command line is wrong.\n`)
    .exitOverride();

  server(program.command('serve'))
    .description('Serve the whole mesh in one process, or one domain of it as a subgraph.')
    .option('-d, --domain <name>', 'serve this domain only, for a gateway in another process')
    .addOption(
      new Option('--trust <whom>', 'with --domain, whom it answers: `none` is everybody, to try things')
        .choices(['gateway', 'none'])
        .default('gateway'),
    )
    .option('--no-supervisor', 'with --domain, serve it in this process, which nothing replaces when it fails')
    .addOption(new Option('--supervised').hideHelp())
    .addHelpText(
      'after',
      examples(
        'concord serve',
        'concord serve --port 8080 --environment production',
        'concord serve --domain marketing --port 4101',
      ),
    )
    .action(async (options: ServeOptions & Supervision) => {
      const { domain, supervisor, supervised } = options;
      if (supervised) followSupervisor();
      if (domain === undefined || !supervisor || supervised) await (await import('./commands/serve.ts')).serve(options);
      else await (await import('../app/supervision/supervise.ts')).supervise(process.argv.slice(2));
    });

  server(program.command('gateway'))
    .description('Serve a mesh whose subgraphs are served by other processes.')
    .option('-s, --subgraph <name=url>', 'a subgraph and where it is; any number of times', collect, [])
    .option('--supergraph <file>', 'a composed supergraph, in place of asking the subgraphs')
    .option('--wait <seconds>', 'how long to wait for subgraphs that are starting', '60')
    .addHelpText(
      'after',
      examples(
        'concord gateway -s marketing=http://localhost:4101 -s sales=http://localhost:4102',
        'concord gateway --supergraph supergraph.graphql',
      ),
    )
    .action(async (options) => await (await import('./commands/gateway.ts')).gateway(options));

  contracts(program.command('init'))
    .description('Draft contracts from data: files, a folder of them, or a PostgreSQL database.')
    .argument('[data...]', 'files, folders, or postgresql://host:port/database')
    .option('-d, --domain <name>', 'the domain (default: the folder of the data)')
    .option('-n, --name <name>', 'the name of the contract (default: that of the file, folder or database)')
    .option(
      '-o, --out <path>',
      'file or folder to write to; `-` is standard output (default: the folder of the domain)',
    )
    .option('--force', 'replace a contract that is there')
    .option('--schema <name>', 'which schema of a database')
    .option('--server <name>', 'the name of the database server in the contract, by which its credentials are found')
    .option('--sample <rows>', 'of how many rows of a larger table of a server different values are counted', '1000000')
    .addHelpText(
      'after',
      `\nKeys and references are compared in all rows. Nothing is read but what is named, and nothing written but the draft.\n${examples(
        'concord init data/orders.csv --domain sales',
        'concord init data --out contracts/sales',
        'PGUSER=reader PGPASSWORD=… concord init postgresql://localhost:5432/shop --domain shop',
      )}`,
    )
    .action(async (data: readonly string[], options) => await (await import('./commands/init.ts')).init(data, options));

  program
    .command('publish')
    .description('Put data files into place at once, with manifests by which damaged ones are never served.')
    .argument('<data...>', 'files or folders')
    .option('--to <path>', 'the file or folder that they replace (without it, they get manifests where they are)')
    .addHelpText(
      'after',
      examples(
        'concord publish build --to data',
        'concord publish orders.parquet --to data/orders.parquet',
        'concord publish data',
      ),
    )
    .action(
      async (data: readonly string[], options) => await (await import('./commands/publish.ts')).publish(data, options),
    );

  contracts(program.command('check'))
    .description('Say everything that is wrong with the contracts. Touches no data, unless it is told to.')
    .argument('[path]', 'folder of contracts, in place of the configured one; or a contract, or the folder of a domain')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'github']).default('text'))
    .option('--connect', 'open the data, too, and say what cannot be read, and why')
    .addHelpText(
      'after',
      examples(
        'concord check',
        'concord check contracts/sales/orders.odcs.yaml',
        'concord check --connect',
        'concord check --format github',
      ),
    )
    .action(
      async (path: string | undefined, options: { format: ReportFormat }) =>
        await (await import('./commands/check.ts')).check(path, options),
    );

  contracts(program.command('test'))
    .description('Test the data against the contracts: columns, keys, constraints, quality rules and service levels.')
    .argument('[contract...]', 'contracts by file or id, domains, or objects as domain/object; all without any')
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'junit', 'github']).default('text'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that fails the test')
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option('--samples <n>', 'rows to show of each broken promise; 0 shows none', readCount, 5)
    .option('--now <instant>', 'what ages are measured against, in place of the clock', readInstant)
    .addHelpText(
      'after',
      examples(
        'concord test',
        'concord test sales.orders marketing --fail-on warning',
        'concord test sales/orders --now 2026-10-01T00:00:00Z --format junit > report.xml',
      ),
    )
    .action(
      async (words: readonly string[], options) => await (await import('./commands/test.ts')).test(words, options),
    );

  contracts(program.command('diff'))
    .description('Say what has changed between two states of contracts, and what breaks for those who consume them.')
    .argument('<before>', 'a folder, a contract, a revision of git, or <revision>:<path>')
    .argument('[after]', 'the same; the configured folder of contracts without it')
    .option('--git', 'both arguments are revisions of git, also where folders have their names')
    .option(
      '--operations <path>',
      'operations that must go on: a manifest of persisted queries, or a folder of .graphql files; any number of times',
      collect,
      [],
    )
    .option('--usage <file>', 'operations that a gateway has recorded, such as .concord/usage.json')
    .addOption(
      new Option('--unused-as <level>', 'what a breaking change is that no known operation uses')
        .choices(['breaking', 'dangerous'])
        .default('breaking'),
    )
    .addOption(
      new Option('--fail-on <level>', 'fail for changes of this level, too').choices(['breaking', 'dangerous']),
    )
    .addOption(
      new Option('-f, --format <format>', 'how to print')
        .choices(['text', 'json', 'markdown', 'github'])
        .default('text'),
    )
    .addHelpText(
      'after',
      `\nFails where a breaking change has no major version, and where a version goes down.\n${examples(
        'concord diff main',
        'concord diff HEAD~1 HEAD --format github',
        'concord diff main:contracts contracts --usage .concord/usage.json',
        'concord diff old.odcs.yaml new.odcs.yaml',
      )}`,
    )
    .action(
      async (before: string, after: string | undefined, options) =>
        await (await import('./commands/diff.ts')).diff(before, after, options),
    );

  contracts(program.command('sdl'))
    .description('Print the federation SDL of a domain.')
    .argument('<domain>', 'name of the folder of its contracts')
    .option('-r, --role <name>', 'what a role may use of it; any number of times', collect, [])
    .addHelpText('after', examples('concord sdl marketing > marketing.graphql', 'concord sdl marketing --role analyst'))
    .action(async (domain: string, options) => await (await import('./commands/sdl.ts')).sdl(domain, options));

  contracts(program.command('compose'))
    .description('Print the supergraph, which any federation router can serve, or the API that its clients see.')
    .option('-o, --output <file>', 'write it to a file')
    .option('-s, --subgraph <name=url>', 'where a subgraph is; any number of times', collect, [])
    .option('--url <url>', 'where the server is that has all others (default: `server` of the configuration)')
    .option('--api', 'print the API: what code generators and editors of clients read')
    .option('-r, --role <name>', 'with --api, what a role may use of it; any number of times', collect, [])
    .addHelpText(
      'after',
      examples(
        'concord compose -o supergraph.graphql -s marketing=http://localhost:4101/graphql',
        'concord compose --api -o api.graphql',
        'concord compose --api --role analyst',
      ),
    )
    .action(async (options) => await (await import('./commands/compose.ts')).compose(options));

  contracts(program.command('explain'))
    .description(
      'Print how a query would be answered: the query plan of the gateway, and the plans and SQL of each domain.',
    )
    .argument('<query>', 'the query, a file that holds it, or - for standard input')
    .option('--variables <json>', 'the variables: an object as JSON, or a file that holds it')
    .option('--operation <name>', 'which operation of the document')
    .option(
      '-r, --role <name>',
      'a role of the viewer, any number of times; those of `auth.anonymousRoles` without it',
      collect,
      [],
    )
    .option('--claims <json>', 'the claims of the viewer: an object as JSON, or a file that holds it')
    .option('--values', 'show the values of parameters and filters')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `\nNothing is run. What a domain would be asked with the rows of another one is shown for one made-up row.\n${examples(
        "concord explain '{ products(first: 2) { nodes { productName } } }'",
        'concord explain dashboard.graphql --operation Revenue --variables variables.json',
        'concord explain query.graphql --role analyst --claims \'{"country": "NL"}\' --values',
      )}`,
    )
    .action(async (query: string, options) => await (await import('./commands/explain.ts')).explain(query, options));

  contracts(program.command('usage'))
    .description('Show who asked what of the API, and which fields nobody asked for.')
    .argument('[coordinate]', 'a part of the API, such as `Order.priceUsd`: only who uses it')
    .option('--days <number>', 'how many days back, today included', '30')
    .option('--file <path>', 'the usage that another gateway wrote (default: `usage.json` of `usage.folder`)')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples('concord usage', 'concord usage Order.priceUsd --days 90', 'concord usage -f json'))
    .action(
      async (coordinate: string | undefined, options) =>
        await (await import('./commands/usage.ts')).usage(coordinate, options),
    );

  configured(program.command('token'))
    .description('Issue a token for trying things out, signed with a secret or private key of `auth.keys`.')
    .option('-r, --role <name>', 'a role; any number of times', collect, [])
    .option('--claim <name=value>', 'a claim; a value that is JSON is taken as that; any number of times', collect, [])
    .option('--subject <name>', 'who it is')
    .option('--audience <name>', 'for whom it is, in place of `auth.audience`')
    .option('--expires <time>', 'how long it is good, such as 10m, 8h or 30d', '1h')
    .option('--key <name>', 'which of `auth.keys` signs it (default: the first that can)')
    .addHelpText(
      'after',
      examples(
        'concord token --role analyst',
        'concord token --role regional --claim region=EU --claim level=3 --expires 8h',
        `curl localhost:4000/graphql -H "Authorization: Bearer $(concord token -r analyst)" -H 'content-type: application/json' -d '{"query":"{__typename}"}'`,
      ),
    )
    .action(async (options) => await (await import('./commands/token.ts')).token(options));

  configured(program.command('demo'))
    .description('Build the data of the demo mesh until yesterday, unless they are there.')
    .option('--until <day>', 'their last day, such as 2026-09-30')
    .option('--faults', 'with a few planted faults, which docs/finding-faults.md finds')
    .addHelpText('after', examples('concord demo', 'concord demo --until 2026-09-30', 'concord demo --faults'))
    .action(async (options) => await (await import('./commands/demo.ts')).demo(options));

  return program;
}

function configured(command: Command): Command {
  return command.option('-c, --config <file>', 'configuration file (default: concord.yaml, if there is one)');
}

function contracts(command: Command): Command {
  return configured(command)
    .option('--contracts <dir>', 'folder of the contracts')
    .option('-e, --environment <name>', 'which server of each contract is used');
}

function server(command: Command): Command {
  return contracts(command)
    .option('-p, --port <number>', 'port; 0 takes a free one', readPort)
    .option('--host <address>', 'address to listen on');
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function readCount(value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new InvalidArgumentError('It must be a whole number up to 9999.');
  return Number(value);
}

function readPort(value: string): string {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return value;
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
}

function readInstant(value: string): Date {
  const instant = new Date(value);
  if (!/^\d{4}-\d\d-\d\d(T.*(Z|[+-]\d\d:?\d\d))?$/.test(value) || Number.isNaN(instant.getTime())) {
    throw new InvalidArgumentError('It must be an instant such as 2026-10-01T00:00:00Z.');
  }
  return instant;
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

// A reader such as `head` may close the pipe early; the command then ends normally.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.success : exitCodes.usage;
  } else if (error instanceof CommandFailure) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exitCodes.failure;
  } else {
    process.stderr.write(
      `Concord failed in a way that it did not expect.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = exitCodes.failure;
  }
}
