import { askedRelation } from '../../core/model/find.ts';
import type { Mesh, ModelObject } from '../../core/model/model.ts';
import type { Scorecard, SideColumn } from './scorecard.ts';

/**
 * The scorecards reduced to `clear`, a mesh with what some roles may use in computations: measures of objects that they
 * may read, dimensions by which they may group all of these, and ratios of such measures. A scorecard without a measure
 * or a dimension is left out. Sides keep their index, by which measures reference them.
 */
export function restrictScorecards(scorecards: readonly Scorecard[], clear: Mesh): readonly Scorecard[] {
  const objects = clear.domains.flatMap((domain) => domain.objects);
  return scorecards.map((scorecard) => restrict(scorecard, objects)).filter(isUsable);
}

function isUsable({ measures, dimensions }: Scorecard): boolean {
  return measures.length > 0 && dimensions.length > 0;
}

function restrict(scorecard: Scorecard, objects: readonly ModelObject[]): Scorecard {
  const sides = scorecard.sides.map(({ collection }) => objects.find((object) => object.collection === collection));
  const kept = scorecard.measures.filter(({ side, metric }) => {
    const object = sides[side];
    return object !== undefined && (metric === 'count' || object.metrics.some(({ name }) => name === metric));
  });
  const dimensions = scorecard.dimensions.filter(({ columns }) =>
    columns.every((column, side) => {
      const object = sides[side];
      return object === undefined || isReadable(column, object, objects);
    }),
  );
  const ratios = scorecard.ratios.flatMap(({ name, numerator, denominator }) => {
    const [above, below] = [scorecard.measures[numerator], scorecard.measures[denominator]].map((measure) =>
      measure === undefined ? -1 : kept.indexOf(measure),
    );
    if (above === undefined || below === undefined || above < 0 || below < 0) return [];
    return [{ name, numerator: above, denominator: below }];
  });
  return { ...scorecard, measures: kept, dimensions, ratios };
}

/** Whether the mesh has the column: a field of the object, or of the object of a relation. */
function isReadable({ path }: SideColumn, object: ModelObject, objects: readonly ModelObject[]): boolean {
  const [first = '', second] = path;
  if (second === undefined) return object.fields.some(({ name }) => name === first);
  const target = askedRelation(object, first)?.to;
  const fields = objects.find(({ typeName }) => typeName === target)?.fields ?? [];
  return fields.some(({ name }) => name === second);
}
