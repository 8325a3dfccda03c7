import { describe, expect, test } from 'vitest';
import { Deployments } from '../../../gateway/deployments/deployments.ts';

const contracts = [{ id: 'orders', version: '1.0.0', domain: 'sales' }];
const now = () => new Date('2026-11-23T10:00:00Z');

describe('the deployments of a process', () => {
  test('are told the latest first, and only one of them serves', () => {
    const deployments = new Deployments(now);
    const first = deployments.serve({ contracts });
    const second = deployments.serve({ contracts, changes: { breaking: 0, dangerous: 1, safe: 2 } });
    expect(deployments.all.map(({ id, state }) => [id, state])).toEqual([
      [second.id, 'serving'],
      [first.id, 'replaced'],
    ]);
    expect(second).toMatchObject({ at: '2026-11-23T10:00:00.000Z', changes: { dangerous: 1, safe: 2 } });
    expect(deployments.serving).toEqual(second);
  });

  test('keep what is refused apart from what serves, once for each reason', () => {
    const deployments = new Deployments(now);
    const first = deployments.serve({ contracts });
    deployments.refuse({ contracts, held: ['sales'], problems: ['It is no YAML.'] });
    deployments.refuse({ contracts, held: ['sales'], problems: ['It is no YAML.'] });
    expect(deployments.all.map(({ state }) => state)).toEqual(['refused', 'serving']);
    expect(deployments.serving).toBe(first);
    expect(deployments.held).toEqual(['sales']);
    deployments.settle();
    expect(deployments.held).toEqual([]);
    deployments.refuse({ contracts, held: ['sales'], problems: ['It is no YAML.'] });
    expect(deployments.held, 'the same reason once more').toEqual(['sales']);
    expect(deployments.all).toHaveLength(2);
  });

  test('forget the oldest, but never the one that serves', () => {
    const deployments = new Deployments(now);
    const serving = deployments.serve({ contracts });
    for (let round = 0; round < 120; round += 1) {
      deployments.refuse({ contracts, held: ['sales'], problems: [`Problem ${round}.`] });
    }
    expect(deployments.all).toHaveLength(50);
    expect(deployments.all[0]?.problems).toEqual(['Problem 119.']);
    expect(deployments.serving).toBe(serving);
    const next = deployments.serve({ contracts });
    expect(deployments.serving).toBe(next);
    expect(deployments.all).toHaveLength(50);
  });
});
