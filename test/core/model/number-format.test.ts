import { expect, test } from 'vitest';
import { readNumberFormat } from '../../../core/model/formats/number-format.ts';

test.each([
  [{ suffix: '.' }],
  [{ prefix: '.' }],
  [{ decimal: ',', suffix: ' kg,' }],
  [{ grouping: "'", prefix: "CHF'" }],
])('%j is refused, since its separator stands beside the number', (format) => {
  expect(readNumberFormat(format)).toContain('without digits, signs, its separators');
});

test.each([[{ decimal: ',', grouping: '.', prefix: 'EUR ' }], [{ grouping: ' ', suffix: ' kr' }]])(
  '%j is a format',
  (format) => {
    expect(readNumberFormat(format)).toMatchObject({ kind: 'number', ...format });
  },
);
