import { expect, test } from 'vitest';
import { parseConfiguration } from '../../app/configuration/read.ts';
import { readCredentials } from '../../app/loading/credentials.ts';

test('Each server has its own variables, named in capitals with underscores.', () => {
  const environment = {
    CONCORD_SERVER_SALES_EU_1_USER: 'reader',
    CONCORD_SERVER_SALES_EU_1_PASSWORD: 'secret',
    CONCORD_SERVER_SALES_USER: 'another',
  };
  expect(readCredentials('sales-eu.1', environment)).toEqual({ user: 'reader', password: 'secret' });
});

test('Without them, the variables of PostgreSQL serve; empty ones are none.', () => {
  const environment = { CONCORD_SERVER_SALES_PASSWORD: '', PGUSER: 'shared', PGPASSWORD: 'word' };
  expect(readCredentials('sales', environment)).toEqual({ user: 'shared', password: 'word' });
  expect(readCredentials('sales', {})).toEqual({});
});

test('The configuration gives the credentials, and does not call their variables misspelt.', () => {
  const environment = { CONCORD_SERVER_SALES_USER: 'reader', CONCORD_SERVER_SALES_PASWORD: 'secret' };
  const { configuration, issues } = parseConfiguration('', { file: 'c.yaml', path: '/c.yaml' }, environment);
  expect(configuration.credentials('sales')).toEqual({ user: 'reader' });
  expect(issues.map(({ sentence }) => sentence)).toEqual([
    'The environment variable `CONCORD_SERVER_SALES_PASWORD` means nothing.',
  ]);
});
