import DataLoader from 'dataloader';
import { RequestError } from '../../../core/errors/request-error.ts';
import type { FieldContext } from '../../custom-fields/define.ts';
import type { Operation } from '../operation.ts';

/** For operations that cannot be aborted. */
const never = new AbortController().signal;

type BatchOf<Key, Value> = (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>;

/** The context of a custom field's code besides its rows. */
export function startContext(args: Readonly<Record<string, unknown>>, operation: Operation): FieldContext<never> {
  const { viewer, signal = never, custom } = operation;
  const loader = <Key, Value>(name: string, load: BatchOf<Key, Value>): DataLoader<Key, Value> => {
    // The cast is safe: a loader stored under this name was created here for it.
    const known = custom.loaders.get(name) as DataLoader<Key, Value> | undefined;
    const found = known ?? new DataLoader<Key, Value>(load);
    custom.loaders.set(name, found);
    return found;
  };
  return { arguments: args as never, viewer, signal, loader };
}

/** The promise, or an error once nobody waits any more, so that code that ignores the signal cannot hold a request. */
export async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return await promise;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(explainAbort(signal.reason));
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** The error when nobody waits any more: DEADLINE_EXCEEDED after the deadline. */
export function explainAbort(reason: unknown): unknown {
  return reason instanceof Error && reason.name === 'TimeoutError' ? new RequestError('DEADLINE_EXCEEDED') : reason;
}
