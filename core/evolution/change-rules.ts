import { contractRules } from './rules/contract.ts';
import { elementRules, objectRules } from './rules/objects.ts';
import { promiseRules } from './rules/promises.ts';
import { propertyRules } from './rules/properties.ts';
import { relationshipRules } from './rules/relationships.ts';
import type { Level, Rule } from './rules/rule.ts';
import { termRules } from './rules/terms.ts';
import { typeRules } from './rules/types.ts';

/** All kinds of change, by name; docs/evolution.md contains the table. */
const rules = Object.freeze({
  ...contractRules,
  ...objectRules,
  ...elementRules,
  ...propertyRules,
  ...typeRules,
  ...relationshipRules,
  ...promiseRules,
  ...termRules,
});

export type RuleName = keyof typeof rules;

/** The possible levels of a rule: those that it has a reason for. */
export type LevelOf<Name extends RuleName> = Extract<keyof (typeof rules)[Name], Level>;

export function describeRule(name: RuleName): Rule {
  return rules[name];
}

/** The names of all rules, in the order of the table. */
export function listRules(): readonly RuleName[] {
  return Object.keys(rules) as readonly RuleName[];
}
