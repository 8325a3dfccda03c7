import type { ErrorCode } from '../../core/errors/code.ts';
import { accessCodes } from '../../core/errors/codes/access.ts';
import { changeCodes } from '../../core/errors/codes/change.ts';
import { checkCodes } from '../../core/errors/codes/checks.ts';
import { configurationCodes } from '../../core/errors/codes/configuration.ts';
import { contractCodes } from '../../core/errors/codes/contract.ts';
import { customFieldCodes } from '../../core/errors/codes/custom-fields.ts';
import { gatewayCodes } from '../../core/errors/codes/gateway.ts';
import { ledgerCodes } from '../../core/errors/codes/ledger.ts';
import { limitCodes } from '../../core/errors/codes/limits.ts';
import { meshCodes } from '../../core/errors/codes/mesh.ts';
import { modelCodes } from '../../core/errors/codes/model.ts';
import { productCodes } from '../../core/errors/codes/product.ts';
import { requestCodes } from '../../core/errors/codes/request.ts';
import { scorecardCodes } from '../../core/errors/codes/scorecards.ts';

/** The tables of codes, as the document shows them. A new table is missed by the test that counts all codes. */
export const areas: readonly { readonly title: string; readonly codes: Readonly<Record<string, ErrorCode>> }[] = [
  { title: 'A single contract', codes: contractCodes },
  { title: 'Contracts together', codes: modelCodes },
  { title: 'Data products', codes: productCodes },
  { title: 'Access', codes: accessCodes },
  { title: 'Custom fields', codes: customFieldCodes },
  { title: 'Checks of data', codes: checkCodes },
  { title: 'The mesh', codes: meshCodes },
  { title: 'Changes of contracts', codes: changeCodes },
  { title: 'The configuration', codes: configurationCodes },
  { title: 'Scorecards', codes: scorecardCodes },
  { title: 'Requests', codes: requestCodes },
  { title: 'The gateway', codes: gatewayCodes },
  { title: 'Limits', codes: limitCodes },
  { title: 'Ledgers', codes: ledgerCodes },
];

const introduction = `# Errors

<!-- Printed from core/errors/codes/; \`npx vitest run test/docs/errors.test.ts -u\` writes it. -->

Every error has a code. Codes are stable; messages may change.

- **Issues** are problems of contracts, of the mesh and of the configuration. Concord finds
  all of them at once before it serves anything, with file, line and column. \`concord check\` prints them. An error stops
  the start, a warning does not.
- **Request errors** are in \`errors\` of a GraphQL response, with the code in \`extensions.code\`. The status is the HTTP
  status if the whole request is refused; a response with \`data\` is 200, even with errors. \`extensions.argument\` names a
  wrong argument, and \`extensions.field\` its field, unless that is the field at \`path\`.

Apollo Server returns \`GRAPHQL_PARSE_FAILED\` and \`GRAPHQL_VALIDATION_FAILED\`: the document is not GraphQL, or does not
match the API.
`;

/** docs/errors.md */
export function printErrors(): string {
  const sections = areas.map(({ title, codes }) => {
    const rows = Object.entries(codes).map(([code, { audience, status, sentence, remedy }]) => {
      const cells = [`\`${code}\``, audience, ...(hasStatus(codes) ? [String(status ?? '')] : []), sentence, remedy];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    });
    const heads = ['code', 'for', ...(hasStatus(codes) ? ['status'] : []), 'meaning', 'action'];
    return `## ${title}\n\n| ${heads.join(' | ')} |\n|${'---|'.repeat(heads.length)}\n${rows.join('\n')}\n`;
  });
  return [introduction, ...sections].join('\n');
}

function hasStatus(codes: Readonly<Record<string, ErrorCode>>): boolean {
  return Object.values(codes).some(({ status }) => status !== undefined);
}
