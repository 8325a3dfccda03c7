import { expect, test } from 'vitest';
import type { Verdict } from '../../../core/quality/verdict.ts';
import { constraintCases, keyCases } from './cases/constraints.ts';
import { argumentCases, libraryCases } from './cases/library.ts';
import { nestedCases } from './cases/nested.ts';
import { idOf, queryCases } from './cases/queries.ts';
import { referenceCases } from './cases/references.ts';
import { elementLevels, unitLevels } from './cases/service-levels.ts';
import { brief, byId } from './tested-data.ts';

type Get = () => readonly Verdict[];

const find = (get: Get, id: string): Verdict => byId(get())[id] ?? expect.fail(`There is no check ${id}.`);

const libraryId = (property: string | undefined, id: string): string =>
  ['library', 'items', property, id].filter(Boolean).join('/');

/** The same cases, whatever engine gave the verdicts. */
export function expectLibrary(get: Get): void {
  test.each(libraryCases)('The rule $id is $outcome.', ({ id, property, outcome, measured, severity }) => {
    expect(find(get, libraryId(property, id))).toMatchObject({
      outcome,
      measured,
      check: { severity, origin: 'quality' },
    });
  });
  test.each(argumentCases)('The arguments of $id are understood.', ({ id, property, count }) => {
    expect(brief(find(get, libraryId(property, id)))).toBe(`pass ${count}/10`);
  });
}

export function expectConstraints(get: Get): void {
  test.each(constraintCases)('$what: $outcome with $failing rows.', ({ id, outcome, failing }) => {
    expect(find(get, id)).toMatchObject({ outcome, failing, total: 4 });
  });
}

export function expectKeys(get: Get): void {
  expectBriefs(get, keyCases);
}

export function expectNested(get: Get): void {
  expectBriefs(get, nestedCases);
}

export function expectReferences(get: Get): void {
  expectBriefs(get, referenceCases);
}

function expectBriefs(get: Get, cases: Readonly<Record<string, string>>): void {
  test.each(Object.entries(cases))('%s: %s.', (id, expected) => {
    expect(brief(find(get, id))).toBe(expected);
  });
}

export function expectQueries(get: Get): void {
  test.each(queryCases)('The query $id: $outcome.', (one) => {
    const verdict = find(get, idOf(one));
    expect(verdict.outcome, JSON.stringify(verdict)).toBe(one.outcome);
    if (one.reason !== undefined) expect(verdict.reason).toMatch(one.reason);
  });
}

/** By the lines of the contract, which stand in the order of the levels; dates of the life cycle are no checks. */
export function expectServiceLevels(get: Get): void {
  for (const { name, levels } of [
    { name: 'units', levels: unitLevels },
    { name: 'elements', levels: elementLevels },
  ]) {
    const measured = levels.filter(({ says }) => !says.includes('generalAvailability'));
    test.each(measured.map((level, index) => ({ ...level, index })))('$says: $outcome.', ({ says, index, outcome }) => {
      const own = get().filter(({ check }) => check.contractId === name && check.origin === 'sla');
      const lines = [...new Set(own.map(({ check }) => check.at.line))].toSorted((a, b) => a - b);
      const found = own.filter(({ check }) => check.at.line === lines[index]);
      expect(found.map((verdict) => verdict.outcome)).toEqual(found.map(() => outcome));
      expect(found.length).toBe(says.includes(',', says.indexOf('element: ')) && says.includes("'visits.seen") ? 2 : 1);
    });
  }
}
