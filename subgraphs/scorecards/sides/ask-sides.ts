import type { Scorecard } from '../scorecard.ts';
import { askAllowed } from './refused-measures.ts';
import { failureOf, readAnswer, type SideAnswer, type SideReply, unasked } from './side-answer.ts';
import { type SideOperation, type SideQuestion, writeOperation } from './side-operation.ts';

/** Queries the subgraph of a domain, for the viewer and within the request's deadline. */
export type AskSubgraph = (domain: string, operation: SideOperation) => Promise<SideReply>;

/**
 * Queries all sides at the same time. The answers are in the order of the sides. A measure that the viewer may not read
 * fails alone, and the others of its side are returned.
 */
export async function askSides(
  scorecard: Scorecard,
  question: SideQuestion,
  ask: AskSubgraph,
): Promise<readonly SideAnswer[]> {
  const replies = await Promise.all(
    scorecard.sides.map(async ({ domain, asked }, side) => {
      if (asked === 'never') return undefined;
      const askSide = async (part: SideQuestion) => {
        const operation = writeOperation(scorecard, side, part);
        return operation === undefined ? undefined : await ask(domain, operation);
      };
      const first = await askSide(question);
      const measures = question.measures.filter((measure) => scorecard.measures[measure]?.side === side);
      return first === undefined ? undefined : await askAllowed(first, question, measures, askSide);
    }),
  );
  // Read in the order of the sides, so that errors do not depend on which side answers first.
  return replies.map((found, side) => {
    if (found === undefined) return unasked;
    const answer = readAnswer(found.reply, scorecard, side, found.question);
    return answer.kind === 'failure' ? answer : withRefused(answer, found.refused, scorecard, side);
  });
}

function withRefused(
  answer: Extract<SideAnswer, { kind: 'answer' }>,
  refused: ReadonlyMap<number, SideReply>,
  scorecard: Scorecard,
  side: number,
): SideAnswer {
  const failures = new Map(answer.failures);
  for (const [measure, { errors }] of refused) {
    const [error] = errors ?? [];
    if (error !== undefined) failures.set(measure, failureOf(error, side, scorecard));
  }
  return { ...answer, failures };
}
