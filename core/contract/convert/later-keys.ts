import type { ContractDeprecation, ContractEnumValue, ContractProperty, CustomProperties, Json } from '../contract.ts';
import { build, buildList, isRecord, type JsonRecord, readList, readRecord, readText } from './build.ts';

/**
 * Constructs of v3.2 that an older contract writes as custom properties of the same name, so that upgrading it is
 * moving a key. The standard's own key wins.
 */
export const laterKeys = ['semanticType', 'enum', 'deprecated', 'synonyms', 'context'] as const;

export function readLater(
  element: JsonRecord,
  custom: CustomProperties,
  key: (typeof laterKeys)[number],
): Json | undefined {
  return element[key] ?? custom[key];
}

export function convertSynonyms(value: Json | undefined): readonly string[] {
  return buildList(readList(value).flatMap((item) => readText(item) ?? readText(readRecord(item).synonym) ?? []));
}

/** `true`, a reason, or a mapping; the standard has the flag only. */
export function convertDeprecation(value: Json | undefined): ContractDeprecation | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (!isRecord(value)) return build({ reason: readText(value) });
  const { reason, since, removal, replacedBy } = value;
  return build({
    reason: readText(reason),
    since: readText(since),
    removal: readText(removal),
    replacedBy: readText(replacedBy),
  });
}

/**
 * Entries are mappings with a `value`; in custom properties plain values will do, and a text of them too: `a, b` or
 * `["a", "b"]`, since custom properties are texts in many tools.
 */
export function convertEnum(value: Json | undefined): readonly ContractEnumValue[] {
  const listed = typeof value === 'string' ? splitText(value) : readList(value);
  return buildList(
    listed.flatMap((item) => {
      const entry = readRecord(item);
      const content = isRecord(item) ? entry.value : item;
      if (typeof content !== 'string' && typeof content !== 'number' && typeof content !== 'boolean') return [];
      return [build({ value: content, label: readText(entry.label), description: readText(entry.description) })];
    }),
  );
}

function splitText(text: string): readonly Json[] {
  if (text.trim().startsWith('[')) {
    try {
      return readList(JSON.parse(text));
    } catch {
      // It is no JSON, so it is split as any other text.
    }
  }
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function convertSemanticType(value: Json | undefined): ContractProperty['semanticType'] {
  return value === 'measure' || value === 'dimension' ? value : 'column';
}
