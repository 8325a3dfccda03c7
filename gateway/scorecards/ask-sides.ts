import type { Scorecard } from './scorecard.ts';
import { readAnswer, type SideAnswer, type SubgraphReply, unasked } from './side-answer.ts';
import { type SideOperation, type SideQuestion, writeOperation } from './side-operation.ts';

/** Asks the subgraph of a domain, for the viewer and within the deadline of the request. */
export type AskSubgraph = (domain: string, operation: SideOperation) => Promise<SubgraphReply>;

/** Asks all sides at the same time. The answers are in the order of the sides. */
export async function askSides(
  scorecard: Scorecard,
  question: SideQuestion,
  ask: AskSubgraph,
): Promise<readonly SideAnswer[]> {
  const replies = await Promise.all(
    scorecard.sides.map(async ({ domain }, side) => {
      const operation = writeOperation(scorecard, side, question);
      return operation === undefined ? undefined : await ask(domain, operation);
    }),
  );
  // Read in the order of the sides, so that what is refused does not depend on who answers first.
  return replies.map((reply, side) => (reply === undefined ? unasked : readAnswer(reply, scorecard, side, question)));
}
