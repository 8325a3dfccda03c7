import { randomUUID } from 'node:crypto';
import { describeCode } from '../../core/errors/error-codes.ts';
import { RequestError } from '../../core/errors/request-error.ts';

/**
 * Why a custom field has no value for some rows. All rows of one call share it, so that it is reported once. Clients do
 * not see the cause, unless that is a request error.
 */
export class FieldFailure extends Error {
  override readonly name = 'FieldFailure';
  readonly extensions: Readonly<Record<string, unknown>>;
  /** The cause for operators, with the id that clients get. */
  readonly masked: { readonly id: string; readonly error: unknown } | undefined;

  constructor(error: unknown) {
    if (error instanceof RequestError) {
      super(error.message);
      this.extensions = error.extensions;
      this.masked = undefined;
      return;
    }
    super(describeCode('INTERNAL_SERVER_ERROR').sentence);
    const id = randomUUID();
    this.extensions = { code: 'INTERNAL_SERVER_ERROR', id };
    this.masked = { id, error };
  }
}
