import { expect, test } from 'vitest';
import { anonymous } from '../../core/model/access/viewer.ts';
import { listTopics } from '../cases/case-folders.ts';
import { caseEngines } from '../cases/engines.ts';
import { openTopic } from '../cases/open-topic.ts';

test('A client that leaves cancels its fields, and operators hear of no failure.', async () => {
  const duckdb = caseEngines.find(({ name }) => name === 'duckdb');
  const topic = listTopics(new URL('../cases', import.meta.url).pathname).find(({ name }) => name === 'groups');
  if (duckdb === undefined || topic === undefined) throw new Error('The topic of groups is not there.');
  const open = await openTopic(topic, duckdb);
  const query = '{ sales { totalCount } salesAggregate { value { count } } }';
  const signal = AbortSignal.abort(new Error('The client has left.'));
  const { errors = [] } = (await open.subgraphs.get('trade')?.execute({ query, viewer: anonymous, signal })) ?? {};
  expect(errors.map(({ path, extensions }) => [path?.[0], extensions.code]).toSorted()).toEqual([
    ['sales', 'SUBREQUEST_CANCELLED'],
    ['salesAggregate', 'SUBREQUEST_CANCELLED'],
  ]);
  expect(open.takeReports()).toEqual([]);
  await open.close();
});
