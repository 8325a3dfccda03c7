import type { Json } from '../contract/contract.ts';
import { defined } from '../defined.ts';
import type { Location, Path } from '../errors/issue.ts';
import { describeRule, type LevelOf, type RuleName } from './change-rules.ts';
import type { Level } from './rules/rule.ts';

/** One difference between two versions of a contract, and its effect on consumers. */
export interface Change {
  readonly rule: RuleName;
  readonly level: Level;
  /** The contract's `id` in the newer version. */
  readonly contract: string;
  readonly domain: string;
  /** The path in the newer version; in the older one, if the element is removed. */
  readonly path: Path;
  readonly at: Location;
  /** The change, as a sentence. */
  readonly sentence: string;
  /** The reason for the level, as a sentence. */
  readonly reason: string;
  readonly before?: Json;
  readonly after?: Json;
  /** The API coordinates of the changed element: `Order`, `Order.priceUsd`, `Query.orders`. */
  readonly coordinates?: readonly string[];
}

/** A change that a rule finds, before its contract is added. */
export interface Found {
  readonly rule: RuleName;
  readonly level: Level;
  /** The version that `path` belongs to. */
  readonly side: 'before' | 'after';
  readonly path: Path;
  readonly sentence: string;
  readonly reason: string;
  readonly before?: Json;
  readonly after?: Json;
  readonly coordinates?: readonly string[];
}

/** The rule's description of one change; `side` defaults to `after`. */
export type FoundDetail = Omit<Found, 'rule' | 'level' | 'reason' | 'side'> & Partial<Pick<Found, 'side'>>;

/** Creates a change with the rule's reason for its level; a level that the rule does not have does not compile. */
export function found<Name extends RuleName>(rule: Name, level: LevelOf<Name>, detail: FoundDetail): Found {
  const { before, after, coordinates, side = 'after', path, sentence } = detail;
  return {
    rule,
    level,
    side,
    path,
    sentence,
    reason: describeRule(rule)[level] ?? '',
    ...defined({ before, after }),
    ...(coordinates === undefined || coordinates.length === 0 ? {} : { coordinates }),
  };
}
