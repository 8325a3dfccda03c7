import { Agent, request } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './contestants.ts';
import type { Operation, Workload } from './workloads.ts';

/** Turns whose answers are compared. */
const compared = [0, 3];

/** Asks over a connection that is kept, and returns the whole answer. */
export function ask(url: string, operation: Operation, agent: Agent): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const asked = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } });
  asked.on('error', reject);
  asked.on('response', (response) => {
    const chunks: Uint8Array[] = [];
    response.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    response.on('error', reject);
    response.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      if (response.statusCode === 200) resolve(text);
      else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 500)}`));
    });
  });
  asked.end(JSON.stringify(operation));
  return promise;
}

/** Throws unless all contestants give the same data for a workload; whoever is faster with another answer is not. */
export async function compareAnswers(workload: Workload, contestants: readonly Contestant[]): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  try {
    for (const turn of compared) {
      const [first, ...others] = await Promise.all(
        contestants.map(async ({ name, url }) => ({ name, data: await dataOf(url, workload.write(turn), agent) })),
      );
      for (const other of others) {
        if (isDeepStrictEqual(first?.data, other.data)) continue;
        const [one, two] = [JSON.stringify(first?.data), JSON.stringify(other.data)];
        const at = [...one].findIndex((letter, index) => letter !== two[index]);
        const around = (text: string): string => text.slice(Math.max(0, at - 150), at + 150);
        throw new Error(
          `${workload.name}: ${first?.name} and ${other.name} answer differently:\n${around(one)}\n${around(two)}`,
        );
      }
    }
  } finally {
    agent.destroy();
  }
}

async function dataOf(url: string, operation: Operation, agent: Agent): Promise<unknown> {
  const text = await ask(url, operation, agent);
  const { data, errors } = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined || data === undefined) throw new Error(`${url} answered ${text.slice(0, 500)}`);
  return data;
}
