import fc from 'fast-check';
import { parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { type ApiSide, compareSides } from '../../../core/evolution/compare-sides.ts';
import { randomContracts } from '../sdl/random-contracts.ts';
import { printEveryOperation } from './every-operation.ts';
import { mutated } from './mutations.ts';
import { type ContractText, tryDeriveSide } from './read-case.ts';

/** Each run composes two meshes; `npm run test:long` takes more. */
const runs = Number(process.env.RANDOM_CHANGES ?? 8);

type Contracts = readonly ContractText[];

const changed = (how: 'gently' | 'anyhow'): fc.Arbitrary<readonly [Contracts, Contracts]> =>
  randomContracts.chain((contracts) => fc.tuple(fc.constant(contracts), mutated(contracts, how)));

/** Undefined where a side has errors: that is told by `concord check`. */
async function compare([older, newer]: readonly [Contracts, Contracts]) {
  const [before, after] = [tryDeriveSide(older), tryDeriveSide(newer)];
  if ('issues' in before || 'issues' in after) return undefined;
  return { before, after, ...(await compareSides(before, after)) };
}

test('What graphql-inspector calls breaking, some rule calls breaking, whatever has changed.', async () => {
  let broken = 0;
  await fc.assert(
    fc.asyncProperty(changed('anyhow'), async (contracts) => {
      const compared = await compare(contracts);
      fc.pre(compared !== undefined);
      expect(compared.changes.filter(({ rule }) => rule === 'api-changed')).toEqual([]);
      for (const { level, coordinate, causes } of compared.differences) {
        if (level !== 'breaking') continue;
        broken += 1;
        expect(causes.filter((cause) => cause.level === 'breaking').length, coordinate).toBeGreaterThan(0);
      }
    }),
    { numRuns: runs },
  );
  // Else the above would be about nothing.
  expect(broken).toBeGreaterThan(0);
}, 3_600_000);

test('Where no rule calls a change breaking, every operation goes on.', async () => {
  let judged = 0;
  await fc.assert(
    fc.asyncProperty(changed('gently'), async (contracts) => {
      const compared = await compare(contracts);
      fc.pre(compared !== undefined);
      const { before, after, changes } = compared;
      if (changes.some(({ level }) => level === 'breaking')) return;
      const document = parse(printEveryOperation(before.api), { noLocation: true });
      expect(listProblems(before.api, document)).toEqual([]);
      expect(listProblems(after.api, document)).toEqual([]);
      judged += 1;
    }),
    { numRuns: runs },
  );
  expect(judged).toBeGreaterThan(runs / 3);
}, 3_600_000);

function listProblems(api: ApiSide['api'], document: ReturnType<typeof parse>): readonly string[] {
  return validate(api, document, specifiedRules, { maxErrors: 10 }).map(({ message }) => message);
}
