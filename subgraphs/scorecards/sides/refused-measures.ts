import type { SideReply } from './side-answer.ts';
import type { SideQuestion } from './side-operation.ts';

type AskReply = (question: SideQuestion) => Promise<SideReply | undefined>;

/** The reply to a question without the measures that the viewer may not read, each with the reply that refused it. */
export interface AllowedReply {
  readonly reply: SideReply;
  readonly question: SideQuestion;
  readonly refused: ReadonlyMap<number, SideReply>;
}

/**
 * A subgraph refuses a whole field where one of its numbers is refused. This finds out which are, by asking for each
 * alone, and asks again for the others. Where that is refused too, as it is when a filter or a dimension is not
 * allowed, the first reply stands.
 */
export async function askAllowed(
  first: SideReply,
  question: SideQuestion,
  measures: readonly number[],
  ask: AskReply,
): Promise<AllowedReply> {
  const unchanged = { reply: first, question, refused: new Map<number, SideReply>() };
  if (measures.length < 2 || !isRefused(first)) return unchanged;
  const { rows, range } = question;
  const alone = await Promise.all(
    measures.map(
      async (measure) =>
        [measure, await ask({ rows, range, measures: [measure], totals: 'wanted', meta: 'unwanted' })] as const,
    ),
  );
  const refused = new Map(alone.flatMap(([measure, reply]) => (isRefused(reply) ? [[measure, reply] as const] : [])));
  if (refused.size === 0 || refused.size === measures.length) return unchanged;
  const allowed = { ...question, measures: question.measures.filter((measure) => !refused.has(measure)) };
  const reply = await ask(allowed);
  return reply === undefined || isRefused(reply) ? unchanged : { reply, question: allowed, refused };
}

function isRefused(reply: SideReply | undefined): reply is SideReply {
  return (
    reply?.errors?.some(({ path, extensions }) => extensions?.code === 'FORBIDDEN' && (path?.length ?? 1) === 1) ===
    true
  );
}
