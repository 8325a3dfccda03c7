import { describe, expect, test } from 'vitest';
import { limitsOf } from '../../../core/model/access/role-limits.ts';
import { Admission } from '../../../gateway/http/admission.ts';
import { defaultRequestLimits } from '../../../gateway/request/limits.ts';

const limits = { concurrentRequests: 3, concurrentPerViewer: 2, requestsPerMinute: 60 };

describe('the rate of a viewer', () => {
  test('lets a burst of ten seconds through, then one request a second', () => {
    let now = 0;
    const admission = new Admission(() => now);
    const send = () => admission.checkRate('a', limits)?.status ?? 200;
    expect(Array.from({ length: 12 }, send)).toEqual([...Array(10).fill(200), 429, 429]);
    now += 999;
    expect(send()).toBe(429);
    now += 2;
    expect([send(), send()]).toEqual([200, 429]);
    now += 3_600_000;
    expect(Array.from({ length: 11 }, send)).toEqual([...Array(10).fill(200), 429]);
  });

  test('is that of the viewer alone, and refusals say when to come back', () => {
    const admission = new Admission(() => 0);
    const slow = { ...limits, requestsPerMinute: 2 };
    expect(admission.checkRate('a', slow)).toBeUndefined();
    expect(admission.checkRate('b', slow)).toBeUndefined();
    const refusal = admission.checkRate('a', slow);
    expect(refusal?.headers['retry-after']).toBe('30');
    expect(String(refusal?.body)).toContain('RATE_LIMITED');
  });

  test('is not limited unless it is configured', () => {
    const admission = new Admission(() => 0);
    const refused = Array.from({ length: 10_000 }, () => admission.checkRate('a', defaultRequestLimits));
    expect(refused.every((answer) => answer === undefined)).toBe(true);
  });

  test('is remembered for so many viewers only', () => {
    const admission = new Admission(() => 0);
    const slow = { ...limits, requestsPerMinute: 1 };
    for (let viewer = 0; viewer <= 10_000; viewer += 1) admission.checkRate(String(viewer), slow);
    expect(admission.checkRate('0', slow), 'the viewer that was silent longest is forgotten').toBeUndefined();
    expect(admission.checkRate('10000', slow)?.status).toBe(429);
  });
});

describe('requests at the same time', () => {
  test('are limited for each viewer and for all together', () => {
    const admission = new Admission();
    const enter = (viewer: string) => admission.enter(viewer, limits);
    const first = enter('a');
    enter('a');
    const third = enter('a');
    expect(third.kind === 'refusal' && third.answer.status).toBe(429);
    enter('b');
    const full = enter('b');
    expect(full.kind === 'refusal' && { status: full.answer.status, headers: full.answer.headers }).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1' },
    });
    if (first.kind === 'admitted') {
      first.leave();
      first.leave();
    }
    expect(admission.active, 'whoever leaves twice leaves once').toBe(2);
    expect(enter('a').kind).toBe('admitted');
    expect(enter('a').kind).toBe('refusal');
  });
});

describe('limits of roles', () => {
  const general = { cost: 100, tokens: 50 };
  const roles = { batch: { cost: 1_000 }, small: { cost: 10, tokens: 70 } };
  const of = (...names: string[]) => limitsOf(general, roles, { roles: names, claims: {} });

  test('stand in the place of the general ones, and the most generous of several roles counts', () => {
    expect(of()).toEqual(general);
    expect(of('nobody')).toEqual(general);
    expect(of('batch')).toEqual({ cost: 1_000, tokens: 50 });
    expect(of('small')).toEqual({ cost: 10, tokens: 70 });
    expect(of('small', 'batch')).toEqual({ cost: 1_000, tokens: 70 });
    expect(of('small', 'nobody'), 'a role without an own limit has the general one').toEqual({ cost: 100, tokens: 70 });
  });

  test('are not found under names that every object has', () => {
    expect(of('__proto__', 'constructor', 'toString')).toEqual(general);
  });
});
