import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContractFile } from '../../../core/contract/contract.ts';
import { defaultEngineSettings, type Engine, type Engines } from '../../../core/engines/engine.ts';
import { openEngines } from '../../../core/engines/open-engines.ts';
import { type Classifications, defaultClassifications } from '../../../core/model/access/access.ts';
import { buildMesh } from '../../../core/model/build.ts';
import { deriveChecks } from '../../../core/quality/derive/derive.ts';
import { runChecks } from '../../../core/quality/run.ts';
import type { RunChecksOptions } from '../../../core/quality/run-context.ts';
import type { Verdict } from '../../../core/quality/verdict.ts';
import { deriveMaskKeys } from '../../../core/query/sql/mask-keys.ts';
import { makeFolder, runSql } from '../engines/serve-files.ts';
import { readText } from './contract-text.ts';

/** A table as SQL that DuckDB and PostgreSQL both read. */
export interface Table {
  readonly columns: string;
  /** Rows of VALUES; none when empty. */
  readonly rows: string;
}

export type Tables = Readonly<Record<string, Table>>;

/** One contract, without its head and servers, with the tables of its objects. */
export interface TestedContract {
  readonly domain: string;
  /** Its file is `<name>.odcs.yaml`, its id the name. */
  readonly name: string;
  readonly body: string;
  readonly tables: Tables;
}

export type TestOptions = Pick<RunChecksOptions, 'now' | 'onVerdict' | 'signal' | 'queryTimeout'> & {
  readonly samples?: number;
  readonly classifications?: Classifications;
  /** Done once, before the first statement of a check runs and after it was compiled. */
  readonly meanwhile?: () => Promise<void>;
};

/** How an engine gets tables, and how contracts name its server. */
export interface TestedEngine {
  readonly servers: (contract: TestedContract) => string;
  readonly roots: readonly string[];
  readonly credentials: { readonly user?: string; readonly password?: string };
}

/** Everything that came of the checks of contracts over data of an engine. */
export async function judge(
  contracts: readonly (TestedContract & { readonly on: TestedEngine })[],
  folder: string,
  options: TestOptions = {},
): Promise<readonly Verdict[]> {
  const files = contracts.map((contract) => fileOf(contract, folder));
  const roots = [...new Set(contracts.flatMap(({ on }) => on.roots))];
  const { mesh, issues } = buildMesh(files, {
    variables: {},
    roots,
    classifications: options.classifications ?? defaultClassifications,
  });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ sentence }) => sentence).join('\n'));
  const credentials = Object.assign({}, ...contracts.map(({ on }) => on.credentials));
  const engines = await openEngines({
    objects: mesh.domains.flatMap(({ objects }) => objects),
    roots,
    settings: { ...defaultEngineSettings, threads: 2, connections: 2 },
    credentials: () => credentials,
  });
  const { samples = 0, classifications: _, meanwhile, ...rest } = options;
  try {
    return await runChecks(deriveChecks(files, mesh).checks, {
      mesh,
      engines: meanwhile === undefined ? engines : interrupted(engines, meanwhile),
      ...rest,
      samples: { count: samples, maskKeys: deriveMaskKeys('a secret of this test') },
    });
  } finally {
    await engines.close();
  }
}

function interrupted(engines: Engines, meanwhile: () => Promise<void>): Engines {
  const wrapped = new Map<Engine, Engine>();
  let once: Promise<void> | undefined;
  const wrap = (engine: Engine): Engine => {
    const known = wrapped.get(engine) ?? {
      ...engine,
      async run(...given) {
        once ??= meanwhile();
        await once;
        return await engine.run(...given);
      },
    };
    wrapped.set(engine, known);
    return known;
  };
  const find = (object: string): Engine | undefined => {
    const engine = engines.find(object);
    return engine && wrap(engine);
  };
  return { ...engines, find };
}

function fileOf(contract: TestedContract & { readonly on: TestedEngine }, folder: string): ContractFile {
  const { domain, name, body, on } = contract;
  const text = `apiVersion: v3.2.0
kind: DataContract
id: ${name}
version: 1.0.0
status: active
servers:
  - ${on.servers(contract)}
${body}`;
  return readText(text, { domain, absolutePath: join(folder, 'contracts', domain, `${name}.odcs.yaml`) });
}

/** Parquet files of the tables in a folder of the test's own. */
export async function onFiles(
  folder: string,
  contracts: readonly TestedContract[],
  format: 'parquet' | 'csv' | 'json' = 'parquet',
): Promise<readonly (TestedContract & { readonly on: TestedEngine })[]> {
  const on: TestedEngine = {
    servers: () => `{ server: files, type: local, path: '../../data/{object}.${format}', format: ${format} }`,
    roots: [folder],
    credentials: {},
  };
  await mkdir(join(folder, 'data'));
  for (const { tables } of contracts) {
    for (const [name, { columns, rows }] of Object.entries(tables)) {
      await runSql(
        `CREATE TABLE written (${columns});${rows.trim() === '' ? '' : ` INSERT INTO written VALUES ${rows};`} COPY written TO '${folder}/data/${name}.${format}' (FORMAT ${format})`,
      );
    }
  }
  return contracts.map((contract) => ({ ...contract, on }));
}

export { makeFolder };

/** Checks of contracts over Parquet files that are written for it. */
export async function judgeFiles(
  contracts: readonly TestedContract[],
  options: TestOptions & { readonly format?: 'parquet' | 'csv' | 'json' } = {},
): Promise<readonly Verdict[]> {
  const folder = await makeFolder();
  try {
    return await judge(await onFiles(folder.path, contracts, options.format), folder.path, options);
  } finally {
    await folder.remove();
  }
}

/** Verdicts by the ids of their checks. */
export function byId(verdicts: readonly Verdict[]): Readonly<Record<string, Verdict>> {
  return Object.fromEntries(verdicts.map((verdict) => [verdict.check.id, verdict]));
}

/** What came of a check, in one word, with its count. */
export function brief({ outcome, failing, total }: Verdict): string {
  return failing === undefined ? outcome : `${outcome} ${failing}/${total}`;
}
