import { isReservedHeader, usualClaims } from '../../gateway/transport/client-headers.ts';
import type { SettingFinding } from './apply.ts';
import type { Settings } from './layout.ts';

type Forward = Settings['subgraphs'][string]['forward'];

interface ForwardFinding {
  readonly at: SettingFinding['path'];
  readonly sentence: string;
  readonly side: SettingFinding['side'];
}

const headerName = /^[\w!#$%&'*+.^`|~-]+$/;

/** Errors in the rules that forward client headers to a subgraph. */
export function checkForward(
  forward: Forward,
  {
    claims,
    signed,
    fixed,
  }: { readonly claims: readonly string[]; readonly signed: boolean; readonly fixed: readonly string[] },
): readonly ForwardFinding[] {
  const found: ForwardFinding[] = [];
  const targets = new Set(fixed.map((header) => header.toLowerCase()));
  const before = targets.size;
  const check = (
    header: string,
    at: SettingFinding['path'],
    side: SettingFinding['side'],
    isTarget: 'target' | 'source',
  ): void => {
    if (!headerName.test(header)) {
      found.push({ at, side, sentence: `\`${header}\` cannot be the name of a header.` });
    } else if (isTarget === 'target' && isReservedHeader(header)) {
      found.push({
        at,
        side,
        sentence: `The header \`${header}\` belongs to the exchange itself and is not passed on.`,
      });
    } else if (isTarget === 'target' && targets.has(header.toLowerCase())) {
      found.push({ at, side, sentence: `Two rules give the header \`${header}\`.` });
    }
    if (isTarget === 'target') targets.add(header.toLowerCase());
  };
  for (const [index, header] of forward.propagate.entries()) check(header, ['propagate', index], 'value', 'target');
  for (const [header, as] of Object.entries(forward.rename)) {
    check(header, ['rename', header], 'key', 'source');
    check(as, ['rename', header], 'value', 'target');
  }
  const known = [...usualClaims, ...claims];
  for (const [header, claim] of Object.entries(forward.claims)) {
    check(header, ['claims', header], 'key', 'target');
    if (!known.includes(claim)) {
      const sentence = `There is no claim \`${claim}\`; there are ${known.join(', ')}. \`auth.claims\` adds more.`;
      found.push({ at: ['claims', header], side: 'value', sentence });
    }
  }
  if (signed && targets.size > before) {
    const sentence = 'A subgraph of Concord (`signed: true`) gets the viewer by its token, and no header of a client.';
    found.push({ at: [], side: 'key', sentence });
  }
  return found;
}
