import type { ContractQuality } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import type { CheckRule } from '../check.ts';
import { type Draft, type ObjectScope, readSeverity } from './draft.ts';
import { readExpectation, readUnit } from './expectations.ts';
import { deriveMetric } from './library.ts';
import { listPlaces, type PropertyPlace } from './places.ts';
import { deriveQuery, type NamedTable } from './queries.ts';

/** Derives checks from the quality rules of an object and its properties at any depth (ODCS "Data Quality"). */
export function deriveQuality(scope: ObjectScope, tables: readonly NamedTable[]): readonly Draft[] {
  const { places, unserved } = listPlaces(scope);
  return [
    ...scope.declared.quality.map((rule) => draftOf(rule, undefined, { scope, tables, places })),
    ...places.flatMap((place) => place.property.quality.map((rule) => draftOf(rule, place, { scope, tables, places }))),
    ...unserved.flatMap(({ property, label }) =>
      property.quality.map((rule): Draft => {
        const broken = {
          kind: 'broken',
          reason: `The property ${label} is not served, so no rule can read it.`,
        } as const;
        return { ...commonOf(rule, rule.metric ?? rule.type), property: label, rule: broken, sentence: label };
      }),
    ),
  ];
}

interface RuleScope {
  readonly scope: ObjectScope;
  readonly tables: readonly NamedTable[];
  readonly places: readonly PropertyPlace[];
}

function draftOf(rule: ContractQuality, place: PropertyPlace | undefined, within: RuleScope): Draft {
  const subject = place?.label ?? within.scope.declared.name;
  const { sentence, measured } = measure(rule, place, within);
  return {
    ...commonOf(rule, rule.metric ?? rule.type),
    ...(place === undefined ? {} : { property: place.label }),
    sentence: sentence ?? rule.description ?? `A rule about ${subject} holds.`,
    rule: measured,
  };
}

function commonOf(rule: ContractQuality, kind: string): Omit<Draft, 'rule' | 'sentence'> {
  return {
    origin: 'quality',
    severity: readSeverity(rule.severity),
    key: rule.id ?? rule.name ?? kind,
    name: rule.name ?? rule.id ?? kind,
    path: rule.path,
    ...defined({ dimension: rule.dimension, schedule: rule.schedule }),
  };
}

interface Measured {
  readonly measured: CheckRule;
  readonly sentence?: string;
}

function measure(rule: ContractQuality, place: PropertyPlace | undefined, within: RuleScope): Measured {
  switch (rule.type) {
    case 'text':
      return { measured: { kind: 'manual' } };
    case 'custom':
      return {
        measured: { kind: 'unsupported', reason: `The rule is written for ${rule.engine ?? 'another engine'}.` },
      };
    case 'sql':
    case 'library': {
      const expect = readExpectation(rule.operators);
      if ('problem' in expect) return { measured: { kind: 'broken', reason: expect.problem } };
      return rule.type === 'sql'
        ? deriveQuery(rule, expect, {
            place,
            object: within.scope.declared,
            tables: within.tables,
            servers: within.scope.file.contract.servers,
          })
        : deriveMetric(rule, { expect, unit: readUnit(rule.unit), place, ...within });
    }
  }
}
