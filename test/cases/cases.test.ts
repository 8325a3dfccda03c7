import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { markName } from '../../core/sdl/mark.ts';
import { vocabulary } from '../../core/sdl/vocabulary.ts';
import { listTopics } from './case-folders.ts';
import { caseEngines } from './engines.ts';
import { type OpenTopic, openTopic } from './open-topic.ts';
import { printJson } from './print-json.ts';
import { printStatements } from './print-statement.ts';
import { runCase } from './run-case.ts';

/**
 * Every folder below a topic is a case: `query.graphql` with `variables.json` against the topic's contracts and data.
 * Snapshots, one a representation: `plan.json`, `<engine>.sql` and `result.json`, which must be the same on all engines.
 */
const topics = listTopics(import.meta.dirname);

test('There are topics, and each has cases.', () => {
  expect(topics.length).toBeGreaterThan(0);
  for (const topic of topics) expect(topic.cases.length, topic.name).toBeGreaterThan(0);
});

describe.each(caseEngines)('On $title', (engine) => {
  describe.each(topics)('$name', (topic) => {
    let open: OpenTopic;
    beforeAll(async () => {
      open = await openTopic(topic, engine);
    });
    afterAll(() => open?.close());

    const domains = readdirSync(join(topic.path, 'contracts'));

    test.each(domains)('The contracts of %s give the subgraph.', async (domain) => {
      const sdl = open.subgraphs.get(domain)?.sdl ?? '';
      await expect(printOwn(parse(sdl))).toMatchFileSnapshot(join(topic.path, 'contracts', domain, 'subgraph.graphql'));
    });

    test.each(topic.cases)('$name', async (folder) => {
      const domain = folder.subgraph ?? (domains.length === 1 ? domains[0] : undefined);
      const subgraph = open.subgraphs.get(domain ?? '');
      if (subgraph === undefined) throw new Error(`${folder.path} names no subgraph.`);
      const { result, ran } = await runCase(folder, subgraph, open.takeStatements);
      const reports = open.takeReports();
      const statements = printStatements(ran.map(({ statement }) => statement));
      const lacks = folder.needs !== undefined && open.capabilities[folder.needs] === 'none';
      onTestFailed(() => console.error(`${folder.path}\n${statements}`));
      if (printJson(result).includes('INTERNAL_SERVER_ERROR')) throw reports[0];
      if (lacks) {
        expect(ran).toEqual([]);
        await expect(printJson(result)).toMatchFileSnapshot(join(folder.path, `result-without-${folder.needs}.json`));
        return;
      }
      // A mistake in a query would be recorded as the result that it wants.
      if (ran.length === 0 && !folder.name.includes('refused')) expect(printJson(result)).not.toContain('"errors"');
      const plans = printJson(ran.map(({ plan }) => plan));
      await expect(plans).toMatchFileSnapshot(join(folder.path, 'plan.json'));
      if (engine.name !== undefined)
        await expect(statements).toMatchFileSnapshot(join(folder.path, `${engine.name}.sql`));
      await expect(printJson(result)).toMatchFileSnapshot(join(folder.path, 'result.json'));
    });
  });
});

/** Without the mark and the vocabulary that every subgraph repeats. */
function printOwn(document: DocumentNode): string {
  const shared = new Set([
    markName,
    ...vocabulary.map((definition) => ('name' in definition ? definition.name?.value : undefined)),
  ]);
  const definitions = document.definitions.filter(
    (definition) =>
      definition.kind === Kind.SCHEMA_EXTENSION || !('name' in definition && shared.has(definition.name?.value)),
  );
  return `${print({ ...document, definitions })}\n`;
}
