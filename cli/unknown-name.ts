import { suggest } from '../core/contract/structure/suggest.ts';

/** How many names are listed where none is near. */
const most = 12;

/**
 * What to say of a name that names nothing: `There is no domain sale. Did you mean sales?`, or what there is.
 * `noun` is what it should have named, `known` are all names.
 */
export function describeUnknown(noun: string, name: string, known: readonly string[]): string {
  const wrong = `There is no ${noun} ${name}.`;
  const meant = suggest(name, known);
  if (meant !== undefined) return `${wrong} Did you mean ${meant}?`;
  if (known.length === 0) return `${wrong} There is none at all.`;
  const more = known.length > most ? ` and ${known.length - most} more` : '';
  return `${wrong} There is: ${known.slice(0, most).join(', ')}${more}.`;
}
