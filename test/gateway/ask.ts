import { request } from 'undici';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions: Record<string, unknown>;
    }[];
  };
}

/** Sends one GraphQL operation as most clients do. */
export async function ask(url: string, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  return await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
}

/** Sends any HTTP request; `body` of the answer is `{}` where it is not JSON. */
export async function send(url: string, options: NonNullable<Parameters<typeof request>[1]>): Promise<Answer> {
  const { statusCode, headers, body } = await request(url, options);
  const text = await body.text();
  return { status: statusCode, headers, text, body: parseOrEmpty(text) };
}

function parseOrEmpty(text: string): Answer['body'] {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
