import { describe } from 'vitest';
import { constraintContract, keyContract } from './cases/constraints.ts';
import { nestedInFiles } from './cases/nested.ts';
import { expectConstraints, expectKeys, expectNested } from './expect-cases.ts';
import { judgeFiles } from './tested-data.ts';

const verdicts = await judgeFiles([constraintContract, keyContract, nestedInFiles]);

describe('constraints of properties', () => expectConstraints(() => verdicts));
describe('keys', () => expectKeys(() => verdicts));
describe('nested values', () => expectNested(() => verdicts));
