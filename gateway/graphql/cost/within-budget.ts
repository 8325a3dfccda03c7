import { describeCode } from '../../../core/errors/error-codes.ts';
import type { SubgraphReply } from '../../../subgraphs/subgraph.ts';
import { findRequestContext } from '../../request/request-context.ts';
import { isExactNumber } from '../../transport/reply/exact-json.ts';
import { failFetch, findLostPaths } from '../../transport/reply/lost-paths.ts';
import { countRepresentations, parseSubOperation } from '../../transport/sub-operation.ts';
import type { SubgraphSource } from '../../transport/subgraph-source.ts';
import { type CostModel, estimateCost } from './estimate-cost.ts';

/**
 * The same source, for operations whose cost is only known when lists have been returned: a fetch for more entities
 * than the budget allows is not sent, and a reply with more objects is discarded. Both become errors at the paths
 * without data.
 */
export function withinBudget(
  source: SubgraphSource,
  costs: CostModel,
  counts: 'whatComesBack' | 'whatIsAsked',
): SubgraphSource['dataSource'] {
  return {
    async process(options) {
      const budget = findRequestContext(options.context)?.budget;
      const { query = '', variables = {} } = options.request;
      if (budget === undefined) return await source.dataSource.process(options);
      const operation = parseSubOperation(query);
      const { definition, document } = operation;
      const refuse = (detail: string): SubgraphReply => {
        const message = `${describeCode('QUERY_TOO_COSTLY').sentence} ${detail}; the limit is ${budget.limit}.`;
        return { errors: failFetch(findLostPaths(operation, variables), { code: 'QUERY_TOO_COSTLY', message }) };
      };
      const entities = countRepresentations(operation, variables);
      const asked = entities === 0 ? 0 : estimateCost({ ...costs, document, operation: definition, variables }).cost;
      if (!budget.spend(asked)) return refuse(`It needs ${entities} entities at once, which cost ${asked}`);
      const reply = await source.dataSource.process(options);
      if (counts === 'whatIsAsked') return reply;
      const objects = countObjects(reply.data);
      return budget.spend(Math.max(0, objects - entities)) ? reply : refuse(`A subgraph returned ${objects} objects`);
    },
  };
}

function countObjects(data: unknown): number {
  let count = -1;
  const open: unknown[] = [data];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null || isExactNumber(value)) continue;
    if (!Array.isArray(value)) count += 1;
    for (const member of Object.values(value)) {
      if (typeof member === 'object' && member !== null) open.push(member);
    }
  }
  return Math.max(0, count);
}
