import { dirname, resolve } from 'node:path';
import type { Configuration } from '../../app/configuration/read.ts';
import { CommandFailure } from '../../app/failure.ts';
import { readEngineSettings } from '../../app/loading/engine-settings.ts';
import type { CommonOptions } from '../../app/loading/load-configuration.ts';
import { listRoots, loadMesh } from '../../app/loading/load-mesh.ts';
import { defined } from '../../core/defined.ts';
import type { ContractDraft } from '../../core/drafting/draft.ts';
import {
  type ContractPlan,
  draftContracts,
  isDescribable,
  type KnownKey,
} from '../../core/drafting/draft-contracts.ts';
import { inspectFiles } from '../../core/engines/duckdb/inspect/inspect.ts';
import type { InspectedFile } from '../../core/engines/duckdb/inspect/inspected-file.ts';
import type { Inspection, RefusedTable } from '../../core/engines/inspection.ts';
import { inspectDatabase } from '../../core/engines/postgres/inspect/inspect.ts';
import type { Mesh, ModelObject } from '../../core/model/model.ts';
import { qualifiedName } from '../../core/query/sql/fragment.ts';
import { type FoundData, findData } from './find-data.ts';
import { listKnownKeys, relationOfNeighbour } from './known-keys.ts';
import { type PlanOptions, planContracts, type ServerPlace } from './plan-contracts.ts';

export interface InitOptions extends CommonOptions {
  readonly domain?: string;
  readonly name?: string;
  readonly out?: string;
  readonly force?: true;
  readonly schema?: string;
  readonly server?: string;
  readonly sample: string;
}

export interface DraftedData {
  readonly drafts: readonly ContractDraft[];
  /** Tables that could not be described, with the reasons. */
  readonly refused: readonly RefusedTable[];
}

/**
 * Inspects the data and drafts contracts for it. Writes nothing. Throws CommandFailure if the data cannot be reached.
 */
export async function draftData(
  data: readonly string[],
  configuration: Configuration,
  options: InitOptions,
): Promise<DraftedData> {
  const sample = readSample(options.sample);
  const found = await findData(data, options.schema);
  const { settings } = configuration;
  // References to existing drafts are possible too. Custom field code is not needed for that.
  const { mesh } = await loadMesh({
    ...configuration,
    settings: { ...settings, serveDrafts: true, customFields: false },
  });
  const progress = createProgress();
  const planOptions: PlanOptions = {
    contracts: resolve(configuration.folder, settings.contracts),
    domain: options.domain,
    name: options.name,
    out: options.out === '-' ? undefined : options.out,
  };
  const scope = { mesh, configuration, planOptions, progress };
  try {
    if (found.kind === 'files') return await draftFiles(found.files, scope);
    return await draftDatabase(found, { ...scope, options, sample });
  } finally {
    progress.end();
  }
}

interface Scope {
  readonly mesh: Mesh;
  readonly configuration: Configuration;
  readonly planOptions: PlanOptions;
  readonly progress: DraftProgress;
}

async function draftFiles(
  files: readonly InspectedFile[],
  { mesh, configuration, planOptions, progress }: Scope,
): Promise<DraftedData> {
  const engine = readEngineSettings(configuration);
  const inspection = await inspectFiles({
    files,
    roots: [...listRoots(configuration), ...files.map(({ path }) => dirname(path.split(/[*?[]/, 1)[0] ?? path))],
    settings: engine,
    objects: listObjects(mesh).filter(({ source }) => source.kind === 'files' || source.kind === 'database'),
    onFile: (name) => progress.begin(`Opening ${name}`),
  });
  try {
    const plans = planContracts(inspection.tables.filter(isDescribable), planOptions, undefined);
    const known = listKnownKeys(mesh, (object) =>
      inspection.neighbours.has(object.typeName) ? relationOfNeighbour(object) : undefined,
    );
    return await draftPlans(inspection, { plans, known, mesh, progress });
  } finally {
    await inspection.close();
  }
}

async function draftDatabase(
  { connection, url }: Extract<FoundData, { kind: 'server' }>,
  {
    mesh,
    configuration,
    planOptions,
    progress,
    options,
    sample,
  }: Scope & { readonly options: InitOptions; readonly sample: number },
): Promise<DraftedData> {
  const { host, port, database, sslMode = 'prefer' } = connection;
  const server = options.server ?? database;
  const given = configuration.credentials(server);
  const user = url.username === '' ? given.user : decodeURIComponent(url.username);
  const password = url.password === '' ? given.password : decodeURIComponent(url.password);
  const inspection = await inspectDatabase({
    connection: {
      ...connection,
      ...defined({ user, password }),
    },
    schema: options.schema ?? 'public',
    sample,
    onTable: (name) => progress.begin(`Opening ${name}`),
  }).catch((error: unknown) => {
    const reason = error instanceof Error && error.message !== '' ? error.message : String(error);
    throw new CommandFailure(`The database ${database} at ${host}:${port} cannot be read: ${reason}`);
  });
  try {
    const place: ServerPlace = { server, host, port, database, sslMode };
    const plans = planContracts(inspection.tables.filter(isDescribable), planOptions, place);
    const known = listKnownKeys(mesh, ({ source }) =>
      source.kind === 'table' && source.host === host && source.port === port && source.database === database
        ? qualifiedName([source.schema, source.table])
        : undefined,
    );
    return await draftPlans(inspection, { plans, known, mesh, progress });
  } finally {
    await inspection.close();
  }
}

async function draftPlans(
  inspection: Inspection,
  {
    plans,
    known,
    mesh,
    progress,
  }: {
    readonly plans: readonly ContractPlan[];
    readonly known: readonly KnownKey[];
    readonly mesh: Mesh;
    readonly progress: DraftProgress;
  },
): Promise<DraftedData> {
  // A contract that is replaced must not be a target of its own references.
  const replaced = new Set(plans.map(({ file }) => file));
  const files = new Map(
    mesh.domains.flatMap(({ contracts }) => contracts.map(({ id, file }) => [id, resolve(file)] as const)),
  );
  const staying = listObjects(mesh).filter(({ contractId }) => !replaced.has(files.get(contractId) ?? ''));
  const drafts = await draftContracts({
    inspection,
    plans,
    known: known.filter(({ file }) => !replaced.has(file)),
    takenTypes: new Set(staying.map(({ typeName }) => typeName)),
    onStep: progress.begin,
  });
  const empty = inspection.tables
    .filter((table) => !isDescribable(table))
    .map(({ name }) => ({ name, reason: 'It has no column that a contract can describe.' }));
  return { drafts, refused: [...inspection.refused, ...empty] };
}

function listObjects(mesh: Mesh): readonly ModelObject[] {
  return mesh.domains.flatMap(({ objects }) => objects);
}

function readSample(text: string): number {
  const rows = Number(text);
  if (/^\d+$/.test(text) && rows >= 1_000) return rows;
  throw new CommandFailure('`--sample` takes a whole number of rows, 1000 or more.');
}

/** Milliseconds of a step before it is reported. */
const patience = 2_000;

/** Reports the current step. */
interface DraftProgress {
  readonly begin: (sentence: string) => void;
  readonly end: () => void;
}

/** Reports the current step on standard error if it takes long. */
function createProgress(): DraftProgress {
  let timer: NodeJS.Timeout | undefined;
  return {
    begin(sentence) {
      clearTimeout(timer);
      timer = setTimeout(() => process.stderr.write(`${sentence} …\n`), patience).unref();
    },
    end: () => clearTimeout(timer),
  };
}
