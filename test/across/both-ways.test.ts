import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listTopics } from '../cases/case-folders.ts';
import { caseEngines } from '../cases/engines.ts';
import { type OpenTopic, openTopic } from '../cases/open-topic.ts';
import { printJson } from '../cases/print-json.ts';
import { runCase } from '../cases/run-case.ts';

/**
 * Questions across domains have one answer, whether one statement joins the domains or each is asked by itself. The
 * cases show the first way, and this the second.
 */
const topics = listTopics(join(import.meta.dirname, '../cases')).filter(({ name }) => name === 'across');

describe.each(caseEngines)('On $title, with domains that ask each other', (engine) => {
  describe.each(topics)('$name', (topic) => {
    let open: OpenTopic;
    beforeAll(async () => {
      open = await openTopic(topic, engine, { coLocation: 'ignored' });
    });
    afterAll(() => open?.close());

    test.each(topic.cases)('$name has the same answer.', async (folder) => {
      const subgraph = open.subgraphs.get(folder.subgraph ?? '');
      if (subgraph === undefined) throw new Error(`${folder.path} names no subgraph.`);
      const { result, ran } = await runCase(folder, subgraph, open.takeStatements);
      const [report] = open.takeReports();
      if (printJson(result).includes('INTERNAL_SERVER_ERROR')) throw report;
      const joined = readFileSync(join(folder.path, 'result.json'), 'utf8');
      expect(printJson(result)).toBe(joined.replaceAll('"served": "JOIN"', '"served": "SEMI_JOIN"'));
      // Otherwise it would be the first way once more.
      const domains = ran.map(({ statement }) =>
        [...statement.text.matchAll(/"(crm|sales|web)"\./g)].map(([, name]) => name),
      );
      for (const read of domains) expect(new Set(read).size).toBeLessThanOrEqual(1);
    });
  });
});

test('There is a topic of questions across domains.', () => {
  expect(topics.map(({ cases }) => cases.length > 10)).toEqual([true]);
});
