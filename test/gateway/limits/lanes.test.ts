import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Lanes } from '../../../gateway/graphql/lanes.ts';
import { RequestTurns } from '../../../gateway/http/turns.ts';
import { defaultRequestLimits } from '../../../gateway/request/limits.ts';
import { type Answer, ask } from '../ask.ts';
import { createProducts, createReviews, startToyGateway } from '../toy-mesh.ts';

const { signal } = new AbortController();
const bounds = { running: 2, waiting: 3, patience: 50 };
const short = { cost: 1, caller: 'a', signal };
const long = { cost: 5_000, caller: 'a', signal };

describe('Lanes', () => {
  const open = (patience = 10_000) => new Lanes({ short: { ...bounds, patience }, long: { ...bounds, patience } });

  test('let short operations begin while long ones wait', async () => {
    const lanes = open();
    await lanes.enter(long);
    await lanes.enter(long);
    const third = lanes.enter(long);
    const leave = await lanes.enter(short);
    expect(await Promise.race([third.then(() => 'begun'), Promise.resolve('waits')])).toBe('waits');
    leave();
  });

  test('refuse what is more than may wait, and drop what nobody waits for', async () => {
    const lanes = open();
    const leave = await lanes.enter(long);
    await lanes.enter(long);
    const client = new AbortController();
    const gone = lanes.enter({ ...long, signal: client.signal });
    const others = [lanes.enter(long), lanes.enter(long)];
    client.abort(new Error('The client has left.'));
    await expect(gone).rejects.toThrow('The client has left.');
    others.push(lanes.enter(long));
    const newest = lanes.enter(long);
    await expect(others[0]).rejects.toMatchObject({ code: 'SERVER_BUSY', retryAfter: 1 });
    leave();
    const leaveNewest = await newest;
    leaveNewest();
    leaveNewest();
    await others[2];
  });

  test('refuse what has waited too long, and what comes with no time left', async () => {
    const lanes = open(20);
    await lanes.enter(short);
    await lanes.enter(short);
    await expect(lanes.enter(short)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    const over = AbortSignal.abort(new Error('The deadline has passed.'));
    await expect(lanes.enter({ ...long, signal: over })).rejects.toThrow('The deadline has passed.');
  });

  test('have places for others, whatever one viewer asks for', async () => {
    const lanes = open();
    const first = await lanes.enter(long);
    await lanes.enter(long);
    const own = [lanes.enter(long), lanes.enter(long), lanes.enter(long)];
    const other = lanes.enter({ ...long, caller: 'b' });
    await expect(own[0]).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    first();
    // The one that has nothing running is next.
    expect(await Promise.race([other.then(() => 'b'), own[2]?.then(() => 'a')])).toBe('b');
  });
});

test('Turns let what has arrived meanwhile be seen, and say when too many wait.', async () => {
  const turns = new RequestTurns(100);
  let seen = 0;
  const timer = setInterval(() => {
    seen += 1;
  }, 1);
  const work = async (turn: Promise<void> | undefined) => {
    await turn;
    const end = performance.now() + 5;
    while (performance.now() < end);
  };
  const all = Array.from({ length: 100 }, () => work(turns.take()));
  expect(turns.take()).toBeUndefined();
  await Promise.all(all);
  clearInterval(timer);
  expect(seen).toBeGreaterThan(20);
});

describe('A gateway that has as much to do as it may', () => {
  test('refuses before the body comes, and answers that it lives', async () => {
    const { promise: over, resolve: end } = Promise.withResolvers<void>();
    const limits = { ...defaultRequestLimits, concurrentPerViewer: 1 };
    const gateway = await startToyGateway({ local: [createProducts(() => over), createReviews()], limits });
    const slow = ask(gateway.url, '{ boom }');
    await expect
      .poll(async () => {
        const socket = connect(gateway.port, '127.0.0.1');
        // A megabyte is announced, and not a byte of it sent.
        socket.write(
          `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n`,
        );
        const [answer] = await Promise.race([once(socket, 'data'), delay(500, [''])]);
        socket.destroy();
        return String(answer).toLowerCase();
      })
      .toMatch(/^http\/1.1 429 [\s\S]*retry-after: 1/);
    const live = await fetch(new URL('/health/live', gateway.url));
    expect(live.status).toBe(200);
    end();
    await slow;
    await gateway.close(0);
  });

  test('does not begin what its engines have no place for, and says when to come again', async () => {
    const { promise: over, resolve: end } = Promise.withResolvers<void>();
    let begun = 0;
    const boom = () => {
      begun += 1;
      return over;
    };
    const limits = { ...defaultRequestLimits, concurrentPerViewer: 1_000 };
    const gateway = await startToyGateway({ local: [createProducts(boom), createReviews()], limits });
    const refused: Answer[] = [];
    const asked = Array.from({ length: 400 }, async () => {
      const answer = await ask(gateway.url, '{ boom }');
      if (answer.status !== 200) refused.push(answer);
    });
    // 32 are executed, and 256 wait.
    await expect.poll(() => refused.length, { timeout: 20_000 }).toBe(400 - 32 - 256);
    for (const { status, headers, body } of refused) {
      expect([status, headers['retry-after']]).toEqual([503, '1']);
      expect(body.errors?.[0]).toMatchObject({ path: ['boom'], extensions: { code: 'SERVER_BUSY', retryAfter: 1 } });
    }
    expect(begun).toBe(32);
    end();
    await Promise.all(asked);
    await gateway.close(0);
  });
});
