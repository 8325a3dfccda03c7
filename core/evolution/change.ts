import type { Json } from '../contract/contract.ts';
import { defined } from '../defined.ts';
import type { Location, Path } from '../errors/issue.ts';
import { describeRule, type LevelOf, type RuleName } from './change-rules.ts';
import type { Level } from './rules/rule.ts';

/** One difference between two sides of a contract, and what it means for those who consume the contract. */
export interface Change {
  readonly rule: RuleName;
  readonly level: Level;
  /** `id` of the contract, as the newer side has it. */
  readonly contract: string;
  readonly domain: string;
  /** Where it stands in the newer contract; in the older one, if it is gone. */
  readonly path: Path;
  readonly at: Location;
  /** What has changed. */
  readonly sentence: string;
  /** Why it has this level. */
  readonly reason: string;
  readonly before?: Json;
  readonly after?: Json;
  /** What of the API belongs to it: `Order`, `Order.priceUsd`, `Query.orders`. */
  readonly coordinates?: readonly string[];
}

/** A change as a rule finds it, before it is known which contract it belongs to. */
export interface Found {
  readonly rule: RuleName;
  readonly level: Level;
  /** Which of the two contracts `path` is of. */
  readonly side: 'before' | 'after';
  readonly path: Path;
  readonly sentence: string;
  readonly reason: string;
  readonly before?: Json;
  readonly after?: Json;
  readonly coordinates?: readonly string[];
}

/** What a rule says about a place; `after` is the side where it does not say. */
export type FoundDetail = Omit<Found, 'rule' | 'level' | 'reason' | 'side'> & Partial<Pick<Found, 'side'>>;

/** Makes a change with the reason that the rule has for its level; a level that the rule does not know does not compile. */
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
