import { expect } from 'vitest';
import { type Answer, ask } from '../gateway/ask.ts';
import { type Block, listBlocks } from './markdown.ts';
import { printJson } from './print-json.ts';

/** The cursors in the documents are those of this key; docs/querying.md names it. */
export const cursorKey = 'the key of the documentation';

/** A query of a document, and the answer that stands below it. */
export interface Example {
  readonly query: Block;
  readonly answer: Block;
}

/** Every query with the answer that must follow it; definitions of types are no queries. */
export function listExamples(document: string): readonly Example[] {
  const blocks = listBlocks(document);
  return blocks.flatMap((query, index) => {
    if (query.language !== 'graphql' || /^\s*(?:"|type |input |enum |extend )/.test(query.text)) return [];
    const answer = blocks[index + 1];
    if (answer?.language !== 'json') throw new Error(`No answer follows this query:\n${query.text}`);
    return [{ query, answer }];
  });
}

/** The answer to a query. */
type Ask = (query: Block) => Promise<Answer>;

/** Asks every query, and gives each answer block the answer it should hold. An answer has errors only where it says so. */
export async function askAll(examples: readonly Example[], server: string | Ask): Promise<ReadonlyMap<Block, string>> {
  const answers = new Map<Block, string>();
  for (const { query, answer } of examples) {
    const { body } = await (typeof server === 'string' ? ask(server, query.text) : server(query));
    const expected = answer.label === 'errors' ? 'errors' : 'no errors';
    expect(body.errors === undefined ? 'no errors' : 'errors', `${query.text}\n${JSON.stringify(body)}`).toBe(expected);
    answers.set(answer, `${printJson(body)}\n`);
  }
  return answers;
}
