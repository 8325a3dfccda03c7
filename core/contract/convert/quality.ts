import type { Path } from '../../errors/issue.ts';
import type { ContractQuality, Json } from '../contract.ts';
import { operatorNames } from '../structure/sections/quality.ts';
import { build, buildList, buildRecord, copyRecord, type JsonRecord, readList, readRecord, readText } from './build.ts';
import { convertCustomProperties } from './sections.ts';

/**
 * v3.0 library rules → v3.1 metrics. `validValues` counted values in the list, `invalidValues` counts those outside.
 */
const metricsOfRules: Readonly<Record<string, string>> = {
  duplicateCount: 'duplicateValues',
  validValues: 'invalidValues',
  nullCheck: 'nullValues',
  nullValues: 'nullValues',
};

export function convertQuality(value: Json | undefined, path: Path): readonly ContractQuality[] {
  return buildList(readList(value).map((item, index) => convertRule(readRecord(item), [...path, index])));
}

function convertRule(rule: JsonRecord, path: Path): ContractQuality {
  const listed = rule.validValues;
  const operators = operatorNames.flatMap((name) => {
    const limit = rule[name];
    return limit === undefined ? [] : [[name, limit] as const];
  });
  return build({
    path: buildList(path),
    id: readText(rule.id),
    name: readText(rule.name),
    type: readType(rule),
    metric: readMetric(rule),
    arguments: listed === undefined ? copyRecord(rule.arguments) : buildRecord([['validValues', listed]]),
    query: readText(rule.query),
    engine: readText(rule.engine),
    implementation: rule.implementation,
    description: readText(rule.description),
    dimension: readText(rule.dimension),
    severity: readText(rule.severity),
    businessImpact: readText(rule.businessImpact),
    unit: readText(rule.unit),
    schedule: readText(rule.schedule),
    scheduler: readText(rule.scheduler),
    operators: buildRecord(listed !== undefined && operators.length === 0 ? [['mustBe', 0]] : operators),
    customProperties: convertCustomProperties(rule.customProperties),
  });
}

function readMetric(rule: JsonRecord): string | undefined {
  const old = readText(rule.rule);
  return readText(rule.metric) ?? (old === undefined ? undefined : (metricsOfRules[old] ?? old));
}

function readType(rule: JsonRecord): ContractQuality['type'] {
  const type = rule.type;
  if (type === 'sql' || type === 'text' || type === 'custom' || type === 'library') return type;
  return readMetric(rule) === undefined ? 'text' : 'library';
}
