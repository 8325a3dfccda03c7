import type { Path } from '../../errors/issue.ts';
import type { ContractServer, Json } from '../contract.ts';
import { build, buildList, buildRecord, readList, readRecord, readText } from './build.ts';
import { convertCustomProperties } from './sections.ts';

const shared = new Set(['id', 'server', 'type', 'environment', 'description', 'roles', 'customProperties']);

/** Keys that only some server types have become `settings`. */
export function convertServers(value: Json | undefined, path: Path): readonly ContractServer[] {
  return buildList(
    readList(value).map((item, index) => {
      const server = readRecord(item);
      const settings = Object.entries(server).flatMap(([key, setting]) =>
        shared.has(key) || setting === undefined ? [] : [[key, setting] as const],
      );
      return build({
        path: buildList([...path, index]),
        id: readText(server.id),
        server: readText(server.server) ?? '',
        type: readText(server.type) ?? '',
        environment: readText(server.environment),
        description: readText(server.description),
        settings: buildRecord(settings),
        customProperties: convertCustomProperties(server.customProperties),
      });
    }),
  );
}
