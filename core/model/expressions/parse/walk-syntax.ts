import { isAggregateName } from '../aggregate-calls.ts';
import type { NameSyntax, Syntax } from './syntax.ts';

/** The names that an expression reads, from left to right, without those inside aggregates. */
export function namesIn(syntax: Syntax): readonly NameSyntax[] {
  switch (syntax.kind) {
    case 'name':
      return [syntax];
    case 'number':
    case 'text':
    case 'boolean':
    case 'null':
    case 'moment':
      return [];
    case 'call':
      return isAggregateName(syntax.name.text) ? [] : syntax.arguments.flatMap(namesIn);
    case 'arithmetic':
    case 'comparison':
      return [syntax.left, syntax.right].flatMap(namesIn);
    case 'and':
    case 'or':
    case 'join':
      return syntax.of.flatMap(namesIn);
    case 'in':
      return [syntax.of, ...syntax.values].flatMap(namesIn);
    case 'between':
      return [syntax.of, syntax.low, syntax.high].flatMap(namesIn);
    case 'like':
      return [syntax.of, syntax.pattern].flatMap(namesIn);
    case 'case': {
      const { of, branches, otherwise } = syntax;
      const parts = [of, ...branches.flatMap(({ when, value }) => [when, value]), otherwise];
      return parts.filter((part) => part !== undefined).flatMap(namesIn);
    }
    case 'extract':
    case 'cast':
    case 'negation':
    case 'not':
    case 'isNull':
      return namesIn(syntax.of);
  }
}
