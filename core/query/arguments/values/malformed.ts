import { badInput } from '../bad-input.ts';
import { Malformed } from './scalars.ts';

/** Throws BAD_USER_INPUT at the first argument, or part of one, that is invalid for its scalar. */
export function refuseMalformed(args: Readonly<Record<string, unknown>>): void {
  const path: (string | number)[] = [];
  visit(args);

  function visit(value: unknown): void {
    if (value instanceof Malformed) throw badInput([...path], value.sentence);
    if (typeof value !== 'object' || value === null) return;
    for (const [step, member] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      path.push(step);
      visit(member);
      path.pop();
    }
  }
}
