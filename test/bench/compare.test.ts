import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { contestantNames } from '../../bench/compare/contestants.ts';
import { workloads } from '../../bench/compare/workloads.ts';

test('All contestants of the comparison give the same data for every workload.', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/compare/compare.ts', '--equality-only']);
  const expected = workloads.map(({ name }) => `${name}: ${contestantNames.join(', ')} give the same data.`);
  expect(stdout.trim().split('\n')).toEqual(expected);
}, 180_000);
