import { describe } from 'vitest';
import { queryContracts } from './cases/queries.ts';
import { customers, sales } from './cases/references.ts';
import { elementContract, now, unitContract } from './cases/service-levels.ts';
import { expectQueries, expectReferences, expectServiceLevels } from './expect-cases.ts';
import { judgeFiles } from './tested-data.ts';

// Objects of one name are of one mesh once.
const verdicts = [
  ...(await judgeFiles(queryContracts)),
  ...(await judgeFiles([customers, sales])),
  ...(await judgeFiles([elementContract, unitContract], { now })),
];

describe('queries', () => expectQueries(() => verdicts));
describe('foreign keys', () => expectReferences(() => verdicts));
describe('service levels', () => expectServiceLevels(() => verdicts));
