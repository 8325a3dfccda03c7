import type { ContractFile, ContractObject, ContractProperty } from '../../contract/contract.ts';
import type { Report } from '../report.ts';

/** The name of the table or column: `physicalName`, else `name`. */
export function physicalNameOf(element: ContractObject | ContractProperty): string {
  return element.physicalName ?? element.name;
}

/**
 * Checks the physical name. Quotes, semicolons and the like are allowed, because identifiers are always quoted.
 * Invisible characters are rejected, because they are a mistake or a disguise.
 */
export function checkPhysicalName(
  element: ContractObject | ContractProperty,
  { file, report }: { readonly file: ContractFile; readonly report: Report },
): boolean {
  const name = physicalNameOf(element);
  const path = [...element.path, element.physicalName === undefined ? 'name' : 'physicalName'];
  if (!isVisibleName(name)) {
    report.error(file, {
      code: 'MODEL_PHYSICAL_NAME_ILLEGAL',
      path,
      sentence: `The physical name ${printVisibly(name)} is empty or contains characters that cannot be seen.`,
      hint: 'Write the name of the table or column as the database shows it, into "physicalName".',
    });
    return false;
  }
  const bytes = Buffer.byteLength(name, 'utf8');
  if (bytes > 63) {
    report.warning(file, {
      code: 'MODEL_PHYSICAL_NAME_LONG',
      path,
      sentence: `The physical name ${name.slice(0, 20)}… has ${bytes} bytes; DuckDB reads it, but engines such as PostgreSQL cut names off at 63.`,
      hint: 'Shorten "physicalName" if the data is to move to such an engine.',
    });
  }
  return true;
}

/** Whether all characters of a name are visible. */
export function isVisibleName(name: string): boolean {
  return name.trim() !== '' && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(name);
}

function printVisibly(name: string): string {
  return JSON.stringify(name).replace(
    /[^\x20-\x7e]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
