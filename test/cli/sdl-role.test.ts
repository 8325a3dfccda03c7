import { resolve } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { runConcord } from './run-concord.ts';

const root = resolve(import.meta.dirname, '../..');

async function print(...args: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await runConcord(args, { cwd: root });
  expect(code, stderr).toBe(0);
  return stdout;
}

describe('concord sdl --role', () => {
  test('prints what a role may use of a domain: nothing of denied fields, and masked ones in rows only', async () => {
    const sdl = await print('sdl', 'customers', '--role', 'analyst');
    const { Customer, CustomersFilter, Query } = buildSubgraphSchema(parse(sdl)).getTypeMap() as Record<
      string,
      { getFields(): Record<string, unknown> }
    >;
    const fields = (type: typeof Customer) => Object.keys(type?.getFields() ?? {});
    expect(fields(Customer)).toEqual(expect.arrayContaining(['customerId', 'country', 'lastName']));
    expect(fields(CustomersFilter)).toEqual(expect.arrayContaining(['country', 'segment']));
    expect(fields(CustomersFilter)).not.toContain('lastName');
    expect(fields(Query)).toEqual(expect.arrayContaining(['customers', 'consents']));
    expect(sdl).not.toContain('birthDate');
  });

  test('prints all of it for those who may use all, and no object for those who may use none', async () => {
    const [all, whole] = [
      await print(
        'sdl',
        'customers',
        '--role',
        'privacy_officer',
        '--role',
        'marketing_manager',
        '-r',
        'customer_care',
      ),
      await print('sdl', 'customers'),
    ];
    expect(all).toBe(whole);
    const none = await print('sdl', 'customers', '--role', 'web_engineer');
    expect(none).not.toMatch(/type (?:Query|Customer|Consent)\b/);
  });
});
