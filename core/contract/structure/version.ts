import { type ApiVersion, apiVersions, type Json } from '../contract.ts';
import { suggest } from './suggest.ts';
import type { StructureProblem } from './translate.ts';
import { joinWords, quoteAll, shorten } from './wording.ts';

/** The `apiVersion` of a document, which selects its structure, or the problem if it is unusable. */
export function readApiVersion(
  document: { readonly [key: string]: Json },
  source: string,
): ApiVersion | StructureProblem {
  const { apiVersion, kind } = document;
  const known = apiVersions.find((version) => version === apiVersion);
  if (known !== undefined) return known;
  const versions = joinWords(quoteAll(apiVersions));
  if (apiVersion === undefined) {
    const other = typeof kind === 'string' && kind !== 'DataContract' ? ` Its \`kind\` is \`${shorten(kind)}\`.` : '';
    return problem(
      'CONTRACT_MISSING_KEY',
      [],
      `The file has no \`apiVersion\`, so it is no data contract.${other}`,
      'Add `apiVersion: v3.1.0`.',
    );
  }
  if (typeof apiVersion === 'number') {
    const sentence = `\`apiVersion\` is the number ${source}; it must be a text.`;
    const meant = suggest(`v${source}`, apiVersions);
    const hint = meant === undefined ? `Write ${versions}.` : `Write \`apiVersion: ${meant}\`.`;
    return problem('CONTRACT_VERSION_UNSUPPORTED', ['apiVersion'], sentence, hint);
  }
  if (typeof apiVersion !== 'string') {
    return problem('CONTRACT_VERSION_UNSUPPORTED', ['apiVersion'], '`apiVersion` is not a text.', `Write ${versions}.`);
  }
  const meant = suggest(apiVersion.startsWith('v') ? apiVersion : `v${apiVersion}`, apiVersions);
  const hint =
    meant === undefined || apiVersion.startsWith('v2') ? `Supported are ${versions}.` : `Did you mean \`${meant}\`?`;
  return problem(
    'CONTRACT_VERSION_UNSUPPORTED',
    ['apiVersion'],
    `The version \`${shorten(apiVersion)}\` of the standard is not supported.`,
    hint,
  );
}

function problem(
  code: StructureProblem['code'],
  path: StructureProblem['path'],
  sentence: string,
  hint: string,
): StructureProblem {
  return { severity: 'error', side: 'value', code, path, sentence, hint };
}
