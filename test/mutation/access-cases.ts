import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listTopics } from '../cases/case-folders.ts';
import { caseEngines } from '../cases/engines.ts';
import { type OpenTopic, openTopic } from '../cases/open-topic.ts';
import { printJson } from '../cases/print-json.ts';
import { printStatements } from '../cases/print-statement.ts';
import { runCase } from '../cases/run-case.ts';

const topics = listTopics(join(import.meta.dirname, '../cases')).filter(({ name }) => name === 'access');
const duckdb = caseEngines.find(({ name }) => name === 'duckdb');

// The cases of access once more, without PostgreSQL: a wrong change of the policy must make one of them differ.
describe.each(topics)('Cases of $name', (topic) => {
  let opened: Promise<OpenTopic> | undefined;
  afterAll(async () => (await opened)?.close());

  test.each(topic.cases)('$name', async (folder) => {
    if (duckdb === undefined) throw new Error('There is no DuckDB.');
    // Not before all tests: what a wrong change does while contracts are read must count for the test that reads them.
    opened ??= openTopic(topic, duckdb);
    const open = await opened;
    const [subgraph] = open.subgraphs.values();
    if (subgraph === undefined) throw new Error('There is no subgraph.');
    const { result, ran } = await runCase(folder, subgraph, open.takeStatements);
    const expected = (file: string) => readFileSync(join(folder.path, file), 'utf8');
    expect(printJson(result)).toBe(expected('result.json'));
    expect(printStatements(ran.map(({ statement }) => statement))).toBe(expected('duckdb.sql'));
  });
});
