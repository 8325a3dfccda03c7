import { parse } from 'graphql';
import { restrictMesh } from '../../../core/model/access/restrict-mesh.ts';
import type { FieldType } from '../../../core/model/field-type.ts';
import type { Mesh } from '../../../core/model/model.ts';
import { prefixVocabulary } from '../../../core/sdl/prefix.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { vocabulary } from '../../../core/sdl/vocabulary.ts';
import { restrictScorecards } from '../../../subgraphs/scorecards/restrict-scorecards.ts';
import type { Scorecard } from '../../../subgraphs/scorecards/scorecard.ts';
import { printScorecardsSdl } from '../../../subgraphs/scorecards/sdl.ts';
import { listCoordinates } from '../../usage/coordinates.ts';
import { rootTypes } from './reachable.ts';

/** The inputs of schemas by role. */
export interface RoleScope {
  readonly mesh: Mesh;
  readonly scorecards: readonly Scorecard[];
}

/**
 * The coordinates of all domains' types that roles may not use: those in the domains' SDL that are missing from the SDL
 * of the roles' readable part. Since the printer makes both, no generated name can be forgotten. Rows show masked
 * fields; every other position needs values in clear. The same applies to scorecards. Other subgraphs are not affected.
 */
export function hiddenCoordinates({ mesh, scorecards }: RoleScope, roles: readonly string[]): ReadonlySet<string> {
  const shown = restrictMesh(mesh, roles, 'shown');
  const clear = restrictMesh(mesh, roles, 'clear');
  const rows = listRowTypes(shown);
  const kept = new Set([
    ...mesh.domains.flatMap(({ prefix = '' }) => [...listCoordinates(prefixVocabulary(vocabulary, prefix))]),
    ...coordinatesOf(clear),
    ...coordinatesOfScorecards(restrictScorecards(scorecards, clear)),
    ...[...coordinatesOf(shown)].filter((coordinate) => isOfRow(coordinate, rows)),
  ]);
  const all = [...coordinatesOf(mesh), ...coordinatesOfScorecards(scorecards)];
  // Viewers who may read nothing still have a schema: the gateway's own fields.
  return new Set(all.filter((coordinate) => !kept.has(coordinate) && !rootTypes.includes(coordinate)));
}

function coordinatesOf(mesh: Mesh): ReadonlySet<string> {
  const sdls = mesh.domains
    .filter(({ objects, stubs }) => objects.length + stubs.length > 0)
    .map((domain) => parse(printSubgraphSdl(domain, mesh), { noLocation: true }));
  return listCoordinates(sdls.flatMap(({ definitions }) => definitions));
}

function coordinatesOfScorecards(scorecards: readonly Scorecard[]): ReadonlySet<string> {
  if (scorecards.length === 0) return new Set();
  return listCoordinates(parse(printScorecardsSdl(scorecards), { noLocation: true }).definitions);
}

/** Arguments of relations need values in clear. */
function isOfRow(coordinate: string, rows: ReadonlySet<string>): boolean {
  return rows.has(coordinate.split('.')[0] ?? '') && !coordinate.includes('(');
}

function listRowTypes({ domains }: Mesh): ReadonlySet<string> {
  const objects = domains.flatMap((domain) => domain.objects);
  return new Set(
    objects.flatMap(({ typeName, fields }) => [typeName, ...fields.flatMap(({ type }) => typesWithin(type))]),
  );
}

function typesWithin(type: FieldType): readonly string[] {
  switch (type.kind) {
    case 'scalar':
    case 'json':
      return [];
    case 'enum':
      return [type.typeName];
    case 'object':
      return [type.typeName, ...type.fields.flatMap((field) => typesWithin(field.type))];
    case 'list':
      return typesWithin(type.of);
    case 'map':
      return [type.typeName, ...typesWithin(type.key), ...typesWithin(type.value)];
  }
}
