import { suggest } from '../core/contract/structure/suggest.ts';

/** The maximum number of names that are listed if none is similar. */
const most = 12;

/**
 * The message about an unknown name: `There is no domain sale. Did you mean sales?`, or a list of known names. `noun`
 * is the kind of the name, `known` contains all names.
 */
export function describeUnknown(noun: string, name: string, known: readonly string[]): string {
  const wrong = `There is no ${noun} ${name}.`;
  const meant = suggest(name, known);
  if (meant !== undefined) return `${wrong} Did you mean ${meant}?`;
  if (known.length === 0) return `${wrong} There is none at all.`;
  const more = known.length > most ? ` and ${known.length - most} more` : '';
  return `${wrong} There is: ${known.slice(0, most).join(', ')}${more}.`;
}
