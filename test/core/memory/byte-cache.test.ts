import { expect, test } from 'vitest';
import { ByteCache, reportCaches } from '../../../core/memory/byte-cache.ts';

test('A cache keeps so many bytes, forgets what was not used for longest, and counts.', () => {
  const forgotten: string[] = [];
  const cache = new ByteCache<string>('test', 100, (value) => forgotten.push(value));
  cache.set('a', 'A', 40);
  cache.set('b', 'B', 40);
  expect(cache.get('a')).toBe('A');
  cache.set('c', 'C', 40);
  expect(cache.get('b')).toBeUndefined();
  expect(forgotten).toEqual(['B']);
  cache.set('a', 'A2', 10);
  cache.set('large', 'L', 101);
  expect(cache.get('large')).toBeUndefined();
  expect(forgotten).toEqual(['B', 'A', 'L']);
  const report = { name: 'test', entries: 2, bytes: 50, greatestBytes: 100, hits: 1, misses: 2, evictions: 1 };
  expect(cache.report).toEqual(report);
  const other = new ByteCache<string>('test', 100);
  other.set('x', 'X', 5);
  expect(reportCaches().find(({ name }) => name === 'test')).toEqual({
    ...report,
    entries: 3,
    bytes: 55,
    greatestBytes: 200,
  });
  cache.clear();
  expect(cache.report.bytes).toBe(0);
});
