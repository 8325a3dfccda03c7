import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContracts } from '../../core/contract/read.ts';
import type { ObjectState } from '../../core/engines/engine.ts';
import type { Code } from '../../core/errors/error-codes.ts';
import { buildMesh } from '../../core/model/build.ts';
import type { AuthorizedPlan } from '../../core/query/policy/authorize.ts';
import type { Capabilities } from '../../core/query/sql/dialect.ts';
import type { Statement } from '../../core/query/sql/statement.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { loadCustomFields } from '../../subgraphs/custom-fields/load.ts';
import { createLocalPeers } from '../../subgraphs/domain/across/local-peers.ts';
import { createSubgraph, type DomainSubgraph, type SubgraphOptions } from '../../subgraphs/domain/domain-subgraph.ts';
import type { TopicFolder } from './case-folders.ts';
import type { CaseEngine } from './engines.ts';

/** The subgraphs of a topic on one engine, and what they did since it was last asked. */
export interface OpenTopic {
  readonly subgraphs: ReadonlyMap<string, DomainSubgraph>;
  readonly capabilities: Capabilities;
  /** What ran since the last call. */
  readonly takeStatements: () => readonly { readonly plan: AuthorizedPlan; readonly statement: Statement }[];
  /** What was kept from the client since the last call; each is a defect, or a cause that only operators see. */
  readonly takeReports: () => readonly unknown[];
  readonly close: () => Promise<void>;
}

export interface TopicOptions extends Pick<SubgraphOptions, 'coLocation' | 'limits'> {
  /** Codes of the issues that the contracts have on purpose. */
  readonly knownIssues?: readonly Code[];
}

/** The moment at which all cases run. */
const now = new Date('2025-06-15T12:00:00Z');

/** Serves a topic's contracts from its data. Throws when a contract has an issue or an object cannot be read. */
export async function openTopic(
  topic: TopicFolder,
  caseEngine: CaseEngine,
  { knownIssues = [], ...across }: TopicOptions = {},
): Promise<OpenTopic> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'concord-case-')));
  const read = await readContracts(join(topic.path, 'contracts'));
  const custom = await loadCustomFields(join(topic.path, 'contracts'));
  const built = buildMesh(read.files, {
    customFields: custom.declared,
    environment: caseEngine.environment,
    variables: caseEngine.variables(folder),
    roots: [folder],
    ...(topic.classifications === undefined ? {} : { classifications: topic.classifications }),
  });
  refuse(
    [...read.issues, ...custom.issues, ...built.issues]
      .filter((issue) => !knownIssues.includes(issue.code))
      .map((issue) => `${issue.file}:${issue.line} ${issue.sentence}`),
  );
  const { mesh } = built;
  const engine = await caseEngine.open({ script: join(topic.path, 'data.sql'), folder, mesh });
  refuse(engine.states().flatMap(describeState));
  const statements: { plan: AuthorizedPlan; statement: Statement }[] = [];
  const reports: unknown[] = [];
  const peers = createLocalPeers(() => subgraphs);
  const subgraphs: readonly DomainSubgraph[] = mesh.domains.map((domain) =>
    createSubgraph({
      domain,
      mesh,
      fieldCode: custom.code,
      sdl: printSubgraphSdl(domain, mesh),
      engine,
      peers,
      ...across,
      cursorSecret: 'the same in every run, so that cursors are',
      now: () => now,
      report: ({ error }) => reports.push(error),
      observe: (plan, statement) => statements.push({ plan, statement }),
    }),
  );
  return {
    subgraphs: new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph])),
    capabilities: engine.dialect.capabilities,
    takeStatements: () => statements.splice(0),
    takeReports: () => reports.splice(0),
    async close() {
      await engine.close();
      await rm(folder, { recursive: true });
    },
  };
}

function describeState(state: ObjectState): readonly string[] {
  if (state.kind === 'ready') return [];
  return [`${state.object.typeName}: ${state.kind === 'drift' ? state.differences.join(' ') : state.reason}`];
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
