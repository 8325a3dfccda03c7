import type { Edition } from '../schemas/fragments.ts';

/** Whether a reference matches the standard's JSON Schema (`strict`), only its prose (`lenient`), or neither. */
export type ReferenceForm = 'strict' | 'lenient' | 'wrong';

const qualified =
  /^(?:(?:https?:\/\/)?[A-Za-z0-9._\-/]+\.yaml#)?\/?[A-Za-z_]\w*\/[A-Za-z0-9_-]+(?:\/[A-Za-z_]\w*\/[A-Za-z0-9_-]+)*$/;
const shorthand: Readonly<Record<Edition, RegExp>> = {
  'v3.0': /^[A-Za-z_]\w*\.[A-Za-z_]\w*$/,
  'v3.1': /^[A-Za-z_]\w*\.[A-Za-z_]\w*$/,
  'v3.2': /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/,
};
/**
 * A file may be a path or URL of a `.yaml` or `.yml`; names may have hyphens; shorthand may nest, also behind a file.
 */
const lenient =
  /^(?:[^#\s]+\.ya?ml#)?(?:\/?schema\/[\w-]+(?:\/properties\/[\w-]+)*|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+)$/;

/**
 * Classifies a reference (ODCS "References"): `object.property`, `schema/<id>/properties/<id>`, `file.yaml#/schema/…`.
 */
export function classifyReference(reference: string, edition: Edition): ReferenceForm {
  if (shorthand[edition].test(reference) || qualified.test(reference)) return 'strict';
  return lenient.test(reference) ? 'lenient' : 'wrong';
}
