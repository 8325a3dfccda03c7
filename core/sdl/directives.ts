import type { ConstDirectiveNode } from 'graphql';
import type { Key } from '../model/model.ts';
import { normalizeText } from './description.ts';
import { directive } from './nodes.ts';

/** `@key` for each key that makes an entity. */
export function keyDirectives(keys: readonly Key[]): readonly ConstDirectiveNode[] {
  return keys.filter((key) => key.entity).map((key) => directive('key', { fields: key.fields.join(' ') }));
}

/** `@tag` for each tag whose name federation allows; only the catalog shows other tags. */
export function tagDirectives(tags: readonly string[]): readonly ConstDirectiveNode[] {
  const legal = tags.filter((tag) => /^[A-Za-z_][A-Za-z0-9_\-/]{0,127}$/.test(tag));
  return [...new Set(legal)].map((name) => directive('tag', { name }));
}

export function deprecatedDirectives(reason: string | undefined): readonly ConstDirectiveNode[] {
  if (reason === undefined) return [];
  const text = normalizeText(reason);
  return [directive('deprecated', { reason: text === '' ? undefined : text })];
}

/** The static cost of a field, for demand estimates. */
export function costDirective(weight: number): ConstDirectiveNode {
  return directive('cost', { weight });
}

/** Counting needs a second statement. */
export const countCost: ConstDirectiveNode = costDirective(20);

/** `@listSize` of a connection field, so that gateways can estimate a query before running it. */
export function listSizeDirective(size: {
  readonly assumed: number;
  readonly slicing: readonly string[];
  readonly sized: readonly string[];
}): ConstDirectiveNode {
  return directive('listSize', {
    assumedSize: size.assumed,
    slicingArguments: size.slicing,
    sizedFields: size.sized,
    requireOneSlicingArgument: false,
  });
}
