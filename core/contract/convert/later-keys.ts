import type { ContractDeprecation, ContractEnumValue, ContractProperty, CustomProperties, Json } from '../contract.ts';
import { build, buildList, isRecord, type JsonRecord, readList, readRecord, readText } from './build.ts';

/**
 * Keys of v3.2 that an older contract may write as custom properties with the same name. Upgrading the contract then
 * only moves the key. The standard's own key takes precedence.
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

/** `true`, a reason, or a mapping; the standard allows only the flag. */
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
 * Entries are mappings with a `value`. Custom properties may also list plain values, or write them as one string,
 * because many tools only support custom properties with string values: `a, b` or `["a", "b"]`.
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
      // Not JSON: split at commas below.
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
