import type { SideReply } from './side-answer.ts';
import type { SideQuestion } from './side-operation.ts';

type AskReply = (question: SideQuestion) => Promise<SideReply | undefined>;

/** The reply without the measures that the viewer may not read, and for each of these the reply with its refusal. */
export interface AllowedReply {
  readonly reply: SideReply;
  readonly question: SideQuestion;
  readonly refused: ReadonlyMap<number, SideReply>;
}

/**
 * A subgraph refuses a whole field where one of its measures is refused. This queries each measure alone to find the
 * refused ones, and then queries the others again. If that is refused, too, because of a filter or a dimension, the
 * first reply is returned.
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
