import type { Edition } from './fragments.ts';

/** How well a reference is written: as the standard's JSON Schema has it, only as its text has it, or not at all. */
export type ReferenceForm = 'strict' | 'lenient' | 'wrong';

const qualified =
  /^(?:(?:https?:\/\/)?[A-Za-z0-9._\-/]+\.yaml#)?\/?[A-Za-z_]\w*\/[A-Za-z0-9_-]+(?:\/[A-Za-z_]\w*\/[A-Za-z0-9_-]+)*$/;
const shorthand: Readonly<Record<Edition, RegExp>> = {
  'v3.0': /^[A-Za-z_]\w*\.[A-Za-z_]\w*$/,
  'v3.1': /^[A-Za-z_]\w*\.[A-Za-z_]\w*$/,
  'v3.2': /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/,
};
/** The file may be a path or URL of a `.yaml` or `.yml`; names may have hyphens; shorthand nests and follows a file. */
const lenient =
  /^(?:[^#\s]+\.ya?ml#)?(?:\/?schema\/[\w-]+(?:\/properties\/[\w-]+)*|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+)$/;

/** Recognises a reference (ODCS "References"): `object.property`, `schema/<id>/properties/<id>`, `file.yaml#/schema/…`. */
export function classifyReference(reference: string, edition: Edition): ReferenceForm {
  if (shorthand[edition].test(reference) || qualified.test(reference)) return 'strict';
  return lenient.test(reference) ? 'lenient' : 'wrong';
}
