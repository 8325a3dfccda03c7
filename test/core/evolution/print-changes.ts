import type { MeshComparison } from '../../../core/evolution/compare-meshes.ts';

/** All that is known of the changes, as text. */
export function printChanges({ changes, bumps, findings }: MeshComparison): string {
  const lines = changes.flatMap(
    ({ level, rule, sentence, reason, at, path, before, after, coordinates, domain, contract }) => [
      `${level} ${rule}: ${sentence}`,
      `  ${domain} ${contract}, ${at.file}:${at.line}:${at.column} /${path.join('/')}`,
      ...(before === undefined && after === undefined ? [] : [`  ${print(before)} → ${print(after)}`]),
      ...(coordinates === undefined ? [] : [`  ${coordinates.join(', ')}`]),
      `  ${reason}`,
    ],
  );
  const versions = bumps.map(
    ({ contract, before, after, declared, required, suggested }) =>
      `version of ${contract}: ${before} → ${after} is ${declared}, required is ${required}, suggested ${suggested ?? 'none'}`,
  );
  const issues = findings.map(({ severity, code, sentence, hint }) => `${severity} ${code}: ${sentence} ${hint ?? ''}`);
  return `${[...lines, ...versions, ...issues].join('\n')}\n`;
}

function print(value: unknown): string {
  return value === undefined ? '(none)' : typeof value === 'string' ? value : JSON.stringify(value);
}
