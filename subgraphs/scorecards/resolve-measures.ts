import { suggest } from '../../core/contract/structure/suggest.ts';
import type { ScalarType } from '../../core/model/field-type.ts';
import type { Mesh, ModelObject } from '../../core/model/model.ts';
import { weighMetric } from '../../core/sdl/metric-cost.ts';
import { listKnown, type ReportFinding } from './groups/finding.ts';
import type { ScorecardDefinition, ScorecardMeasure, Side } from './scorecard.ts';

const countType: ScalarType = {
  kind: 'scalar',
  scalar: 'Long',
  storage: { kind: 'integer', bits: 64, signed: true },
};

/** The measures of a scorecard, and their objects in the order of first use. */
export function resolveMeasures(
  { measures: declared }: ScorecardDefinition,
  mesh: Mesh,
  report: ReportFinding,
): { readonly sides: readonly Side[]; readonly measures: readonly ScorecardMeasure[] } {
  const sides: Side[] = [];
  const measures: ScorecardMeasure[] = [];
  if (Object.keys(declared).length === 0) {
    const sentence = 'The scorecard has no measure.';
    const hint = 'Write for example `measures: { orders: orders.count }`.';
    report({ code: 'SCORECARD_INCOMPLETE', path: ['measures'], side: 'key', sentence, hint });
  }
  for (const [name, reference] of Object.entries(declared)) {
    const found = findMeasure(name, reference, mesh, report);
    if (found === undefined) continue;
    const { object, metric } = found;
    const known = sides.findIndex(({ collection }) => collection === object.collection);
    if (known < 0) sides.push(sideOf(object));
    measures.push({ name, side: known < 0 ? sides.length - 1 : known, ...describeMetric(object, metric) });
  }
  return { sides, measures };
}

function sideOf({ domain, contractId, collection, helper, eventTime, fields }: ModelObject): Side {
  const time = fields.find(({ name }) => name === eventTime)?.type;
  const eventTimeUnit = time?.kind === 'scalar' && time.scalar === 'Date' ? 'day' : 'instant';
  return { domain, contractId, collection, helper, eventTime, eventTimeUnit };
}

function findMeasure(
  name: string,
  reference: string,
  mesh: Mesh,
  report: ReportFinding,
): { readonly object: ModelObject; readonly metric: string } | undefined {
  const at = { path: ['measures', name], side: 'value' } as const;
  const [, collection = '', metric = ''] = /^([A-Za-z0-9]+)\.([A-Za-z0-9]+)$/.exec(reference.trim()) ?? [];
  if (metric === '') {
    const hint = 'Write the list and its measure, as in `orders.revenue` or `orders.count`.';
    report({ ...at, code: 'SCORECARD_REFERENCE_UNKNOWN', sentence: `\`${reference}\` is no measure.`, hint });
    return undefined;
  }
  const object = findObject(collection, mesh);
  if (object === undefined) {
    const sentence = `There is no list \`${collection}\` in the mesh.`;
    report({ ...at, code: 'SCORECARD_REFERENCE_UNKNOWN', sentence, hint: hintObject(collection, mesh) });
    return undefined;
  }
  const known = ['count', ...object.metrics.map((candidate) => candidate.name)];
  if (known.includes(metric)) return { object, metric };
  const meant = suggest(metric, known);
  report({
    ...at,
    code: 'SCORECARD_REFERENCE_UNKNOWN',
    sentence: `\`${collection}\` has no measure \`${metric}\`.`,
    hint: meant === undefined ? listKnown(known) : `Did you mean \`${collection}.${meant}\`?`,
  });
  return undefined;
}

function describeMetric(object: ModelObject, name: string): Omit<ScorecardMeasure, 'name' | 'side'> {
  const metric = object.metrics.find((candidate) => candidate.name === name);
  return metric === undefined
    ? {
        metric: name,
        type: countType,
        fill: 'zero',
        weight: 0,
        description: `How many ${object.collection} there are.`,
      }
    : {
        metric: name,
        type: metric.type,
        fill: metric.fill,
        weight: weighMetric(metric.expression),
        description: metric.description,
      };
}

/** The object with that collection. */
export function findObject(collection: string, mesh: Mesh): ModelObject | undefined {
  return mesh.domains.flatMap(({ objects }) => objects).find((object) => object.collection === collection);
}

export function hintObject(collection: string, mesh: Mesh): string {
  const known = mesh.domains.flatMap(({ objects }) => objects.map((object) => object.collection));
  const meant = suggest(collection, known);
  return meant === undefined ? listKnown(known) : `Did you mean \`${meant}\`?`;
}
