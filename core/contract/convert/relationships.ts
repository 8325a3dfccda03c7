import type { Path } from '../../errors/issue.ts';
import type { ContractRelationship, Json } from '../contract.ts';
import { build, buildList, readList, readRecord, readText, readTexts } from './build.ts';
import { convertCustomProperties } from './sections.ts';

/** A single reference becomes a list of one. */
export function convertRelationships(value: Json | undefined, path: Path): readonly ContractRelationship[] {
  return buildList(
    readList(value).map((item, index) => {
      const relationship = readRecord(item);
      return build({
        path: buildList([...path, index]),
        id: readText(relationship.id),
        type: readText(relationship.type) ?? 'foreignKey',
        from: convertSide(relationship.from),
        to: convertSide(relationship.to),
        description: readText(relationship.description),
        customProperties: convertCustomProperties(relationship.customProperties),
      });
    }),
  );
}

function convertSide(side: Json | undefined): readonly string[] {
  return typeof side === 'string' ? buildList([side]) : readTexts(side);
}
