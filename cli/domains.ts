import { randomBytes } from 'node:crypto';
import type { Log } from '../gateway/log.ts';
import type { Subgraph } from '../gateway/subgraph-source.ts';
import type { FieldCode } from '../subgraphs/custom-fields/domain-fields.ts';
import { openEngines } from '../subgraphs/engines/open-engines.ts';
import { planOnly } from '../subgraphs/engines/planning-engines.ts';
import type { Mesh, ModelObject } from '../subgraphs/model/model.ts';
import type { LogicalPlan } from '../subgraphs/plan/logical-plan.ts';
import { tablesOf } from '../subgraphs/plan/tables.ts';
import type { Observe } from '../subgraphs/server/runner.ts';
import { createSubgraph } from '../subgraphs/server.ts';
import type { Statement } from '../subgraphs/sql/statement.ts';
import type { Configuration } from './configuration/read.ts';
import { readLimits } from './limits.ts';
import { type LoadedMesh, listRoots, type PrintedDomain } from './load-mesh.ts';

export interface OpenDomains {
  readonly subgraphs: readonly Subgraph[];
  /** Closes the engines; the subgraphs have been closed before. */
  close(): Promise<void>;
}

/** A statement that would run, with the plan that it was compiled from. */
export interface PlannedStatement {
  readonly plan: LogicalPlan;
  readonly statement: Statement;
  /** The kind of engine: `duckdb`, `postgres`. */
  readonly engine: string;
}

/** Runs no statement: says what would run, and which data cannot be read. */
export interface PlanningOnly {
  readonly statement: (planned: PlannedStatement) => void;
  readonly problem: (sentence: string) => void;
}

/** Opens the engines of the given domains and a subgraph for each. Data that cannot be read degrades its own object only. */
export async function openDomains(
  domains: readonly PrintedDomain[],
  { mesh, fieldCode }: LoadedMesh,
  configuration: Configuration,
  log: Log,
  planning?: PlanningOnly,
): Promise<OpenDomains> {
  const { engine: settings } = configuration.settings;
  const { planLimits, roleLimits } = readLimits(configuration.settings);
  const engine = await openEngines({
    objects: askedObjects(domains, mesh),
    roots: listRoots(configuration),
    settings,
    credentials: configuration.credentials,
  });
  const engines = planning === undefined ? engine : planOnly(engine, planning.problem);
  const observe: Observe | undefined =
    planning &&
    ((plan, statement) => planning.statement({ plan, statement, engine: engine.of(tablesOf(plan)).dialect.name }));
  // Code of custom fields would compute with made-up rows, and may reach whatever it likes.
  const code: FieldCode =
    planning === undefined
      ? fieldCode
      : new Map([...fieldCode.keys()].map((name) => [name, (rows) => rows.map(() => null)]));
  const cursorSecret = configuration.cursorKey ?? randomBytes(32).toString('base64');
  const subgraphs = domains.map(({ domain, sdl }) =>
    createSubgraph({
      domain,
      mesh,
      fieldCode: code,
      sdl,
      engine: engines,
      ...(observe === undefined ? {} : { observe }),
      cursorSecret,
      limits: planLimits,
      roleLimits,
      report: ({ id, path, error }) =>
        log.error({ errorId: id, path, err: error, subgraph: domain.name }, 'A field failed'),
    }),
  );
  return { subgraphs, close: () => engine.close() };
}

/** The objects of the domains, and those of others that they ask about. */
function askedObjects(domains: readonly PrintedDomain[], mesh: Mesh): readonly ModelObject[] {
  const names = new Set(
    domains.flatMap(({ domain }) => [...domain.objects, ...domain.neighbours].map((one) => one.typeName)),
  );
  return mesh.domains.flatMap(({ objects }) => objects.filter(({ typeName }) => names.has(typeName)));
}
