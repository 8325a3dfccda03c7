import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorCodes, openPolicyGateway, type PolicyGateway } from '../threats/policy-gateway.ts';
import { badClaims, badRoles } from './claims.ts';

let gateway: PolicyGateway;
beforeAll(async () => {
  gateway = await openPolicyGateway();
});
afterAll(() => gateway?.close());

const query = '{ clients { nodes { tenant } totalCount } clientsAggregate { value { count } } }';

describe('Claims and roles that a verified token may still hold', () => {
  test.each(badClaims)('%s', async (_, claims, expected) => {
    const answer = await gateway.ask({ roles: ['care'], claims }, query);
    expect(answer.status).toBe(200);
    if (expected === 'FORBIDDEN') {
      expect(errorCodes(answer)).toEqual(['FORBIDDEN']);
      expect(answer.body.data).toEqual({ clients: null, clientsAggregate: null });
    } else {
      expect(answer.body).toEqual({
        data: { clients: { nodes: [], totalCount: 0 }, clientsAggregate: { value: { count: 0 } } },
      });
    }
    expect(answer.text).not.toMatch(/north|south|SELECT/);
  });

  test.each(badRoles)('%s', async (_, roles) => {
    const answer = await gateway.ask({ roles, claims: { tenant: 'north', regions: ['France'] } }, query);
    expect(errorCodes(answer)).toEqual(['FORBIDDEN']);
    expect(answer.body.data).toEqual({ clients: null, clientsAggregate: null });
  });
});
