import type { ContractFile, ContractServer } from '../../contract/contract.ts';
import { type Found, type FoundDetail, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { pairElements } from '../pair.ts';
import { differingProperties } from './custom-properties.ts';

/** Compares `servers`, paired by id, by name and environment, then by name. */
export function compareServers(before: ContractFile, after: ContractFile): readonly Found[] {
  const { pairs, removed, added } = pairElements(before.contract.servers, after.contract.servers, [
    ({ id }) => id,
    ({ server, environment }) => JSON.stringify([server, environment]),
    ({ server }) => server,
  ]);
  return [
    ...removed.map(({ server, type, path }) =>
      found('server-removed', 'dangerous', {
        side: 'before',
        path,
        sentence: `The server \`${server}\` is gone.`,
        ...sides(type, undefined),
      }),
    ),
    ...added.map(({ server, type, path }) =>
      found('server-added', 'safe', { path, sentence: `The server \`${server}\` is new.`, ...sides(undefined, type) }),
    ),
    ...pairs.flatMap((pair) => compareServer(pair.before, pair.after)),
  ];
}

/** Settings that define the format of the data, not its location. */
const formats = new Set(['format', 'delimiter', 'encoding', 'header']);

/** Custom properties that define the format of the data. */
const customFormats = ['nullValues', 'delimiter', 'quote', 'encoding'];

function compareServer(before: ContractServer, after: ContractServer): readonly Found[] {
  const changed = (what: string, older: unknown, newer: unknown): FoundDetail => ({
    path: after.path,
    sentence: `The ${what} of the server \`${after.server}\` changed from ${print(older)} to ${print(newer)}.`,
    ...sides(older as string | undefined, newer as string | undefined),
  });
  // Servers of different types have different settings.
  const settings =
    before.type !== after.type
      ? []
      : [...new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])].filter(
          (key) => !isEqual(before.settings[key], after.settings[key]),
        );
  const written = customFormats.filter((name) => !isEqual(before.customProperties[name], after.customProperties[name]));
  const described = [
    ...(before.server === after.server ? [] : ['name']),
    ...(before.description === after.description ? [] : ['description']),
    ...differingProperties(before.customProperties, after.customProperties),
  ];
  return [
    ...(before.type === after.type
      ? []
      : [found('server-type-changed', 'dangerous', changed('type', before.type, after.type))]),
    ...(before.environment === after.environment
      ? []
      : [
          found(
            'server-environment-changed',
            'dangerous',
            changed('environment', before.environment, after.environment),
          ),
        ]),
    ...settings.map((key) => {
      const detail = changed(key, before.settings[key], after.settings[key]);
      return formats.has(key)
        ? found('server-format-changed', 'dangerous', detail)
        : found('server-place-changed', 'dangerous', detail);
    }),
    ...written.map((name) => {
      const detail = changed(name, before.customProperties[name], after.customProperties[name]);
      return found('server-format-changed', 'dangerous', detail);
    }),
    ...described.map((key) =>
      found('server-described', 'safe', {
        path: after.path,
        sentence: `The ${key} of the server \`${after.server}\` changed.`,
      }),
    ),
  ];
}

function print(value: unknown): string {
  return value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);
}
