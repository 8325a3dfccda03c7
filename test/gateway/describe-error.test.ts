import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { describeError } from '../../gateway/request/describe-error.ts';

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

test('What the runtime says of a mistake in a program is told, and where.', () => {
  const nothing: { readonly a: { readonly b: string } } | undefined = JSON.parse('{}');
  const told = describeError(thrownBy(() => nothing?.a.b));
  expect(told).toMatchObject({ type: 'TypeError', message: 'Cannot read properties of undefined' });
  expect(told.frames?.[0]).toContain('describe-error.test.ts');
});

test('What a program said is not, since it may quote a value.', () => {
  expect(describeError(new TypeError('Ann earns 42'))).not.toHaveProperty('message');
  expect(JSON.stringify(describeError(new Error('Ann earns 42\n    at Ann (42)')))).not.toContain('Ann');
});

test('A message that was changed later hides no frame.', () => {
  const error = new Error('first');
  error.message = 'second';
  expect(describeError(error).frames?.[0]).toContain('describe-error.test.ts');
  expect(JSON.stringify(describeError(error))).not.toContain('first');
});

test('An error of the operating system, which has no frames, is told by its code and what was asked for.', async () => {
  const error = await readFile('/nowhere/at-all').catch((reason: unknown) => reason);
  expect(describeError(error)).toMatchObject({ code: 'ENOENT', syscall: 'open' });
  expect(JSON.stringify(describeError(error))).not.toContain('nowhere');
});

test('Of errors that came together the first is the cause.', () => {
  const told = describeError(new AggregateError([new RangeError('x')], 'several'));
  expect(told).toMatchObject({ type: 'AggregateError', cause: { type: 'RangeError' } });
});
