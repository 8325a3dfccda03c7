import type { ContractFile, ContractProperty, ContractQuality } from '../../core/contract/contract.ts';
import { defined } from '../../core/defined.ts';
import type { Catalog } from './catalog.ts';
import type { CatalogMeasure, CatalogObject, CatalogProperty } from './entries.ts';
import type { CatalogCheck } from './sources.ts';

/** The promises of contracts about their data, by subject. */
export interface QualityRules {
  /** Promises of the contract as a whole. */
  readonly ofContract: (id: string) => readonly CatalogCheck[];
  /** Promises of an object and of its properties. */
  readonly ofObject: (object: CatalogObject) => readonly CatalogCheck[];
  readonly ofPart: (part: CatalogProperty | CatalogMeasure) => readonly CatalogCheck[];
}

/** Indexes the measured promises; without them, the quality rules of the contracts. */
export function indexRules(catalog: Catalog, checks: readonly CatalogCheck[] | undefined): QualityRules {
  const all = checks ?? catalog.contracts.flatMap(({ file }) => readRules(file));
  const byObject = Map.groupBy(all, ({ contractId, object }) => keyOf(contractId, object));
  const ofObject = ({ model, object }: CatalogObject) => byObject.get(keyOf(model.contractId, object.name)) ?? [];
  return {
    ofContract: (id) => byObject.get(keyOf(id, '')) ?? [],
    ofObject,
    ofPart: (part) => {
      const name = part.kind === 'property' ? part.path : part.property.name;
      return ofObject(part.object).filter(({ property }) => property === name);
    },
  };
}

function keyOf(contractId: string, object: string): string {
  return JSON.stringify([contractId, object]);
}

/** The `quality` of a contract's objects and properties. */
function readRules({ contract }: ContractFile): readonly CatalogCheck[] {
  return contract.objects.flatMap((object) => {
    const describe = (rule: ContractQuality, index: number, property?: string): CatalogCheck => ({
      id: [contract.id, object.name, ...(property === undefined ? [] : [property]), nameOf(rule, index)].join('/'),
      contractId: contract.id,
      object: object.name,
      ...defined({ property }),
      origin: 'quality',
      severity: rule.severity ?? 'error',
      ...defined({ dimension: rule.dimension }),
      name: rule.name ?? nameOf(rule, index),
      sentence: rule.description ?? describeRule(rule),
      ...defined({ schedule: rule.schedule }),
    });
    return [
      ...object.quality.map((rule, index) => describe(rule, index)),
      ...object.properties.flatMap((property) => rulesWithin(property, property.name, describe)),
    ];
  });
}

function rulesWithin(
  property: ContractProperty,
  path: string,
  describe: (rule: ContractQuality, index: number, property: string) => CatalogCheck,
): readonly CatalogCheck[] {
  const members = [
    ...property.properties.map((member) => ({ member, path: `${path}.${member.name}` })),
    ...(property.items?.properties ?? []).map((member) => ({ member, path: `${path}[].${member.name}` })),
  ];
  return [
    ...property.quality.map((rule, index) => describe(rule, index, path)),
    ...members.flatMap((one) => rulesWithin(one.member, one.path, describe)),
  ];
}

function nameOf({ id, name, metric, type }: ContractQuality, index: number): string {
  return id ?? name ?? `${metric ?? type}-${index + 1}`;
}

/** `duplicateValues: mustBe 0`. Queries are not shown, because they name columns. */
function describeRule({ metric, type, operators, unit }: ContractQuality): string {
  const comparisons = Object.entries(operators).map(([operator, limit]) => `${operator} ${JSON.stringify(limit)}`);
  const compared = comparisons.length === 0 ? '' : `: ${comparisons.join(', ')}${unit === undefined ? '' : ` ${unit}`}`;
  return `${metric ?? type}${compared}`;
}
