import type { Dialect } from './dialect.ts';
import type { Fragment, Parameter } from './fragment.ts';

/** The SQL of a fragment in a dialect, with its parameters in the order of their placeholders. */
export function render(
  fragment: Fragment,
  dialect: Dialect,
): { readonly text: string; readonly parameters: readonly Parameter[] } {
  const parameters: Parameter[] = [];
  let text = '';
  for (const part of fragment.parts) {
    switch (part.kind) {
      case 'text':
        text += part.text;
        break;
      case 'identifier':
        text += dialect.quote(part.name);
        break;
      case 'parameter':
        parameters.push(part.parameter);
        text += dialect.placeholder(parameters.length, part.parameter.storage, part.parameter.kind);
        break;
    }
  }
  return { text, parameters };
}
