import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import type { ContractFile } from '../../../core/contract/contract.ts';
import { parseContract } from '../../../core/contract/parse.ts';
import { hasErrors, type Issue } from '../../../core/errors/issue.ts';
import type { ApiSide } from '../../../core/evolution/compare-sides.ts';
import { buildMesh } from '../../../core/model/build.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { composeMesh } from '../../../gateway/federation/compose.ts';

export interface ContractText {
  readonly domain: string;
  readonly file: string;
  readonly text: string;
}

/** A side of a case: `before.odcs.yaml`, or the folder `before/<domain>/<name>.odcs.yaml`. */
export function readSide(folder: string, side: 'before' | 'after'): ApiSide {
  const single = join(folder, `${side}.odcs.yaml`);
  if (existsSync(single)) return deriveSide([{ domain: 'shop', file: 'contract.odcs.yaml', text: read(single) }]);
  const files = readdirSync(join(folder, side), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  return deriveSide(
    files.toSorted().map((file) => ({
      domain: file.split('/')[0] ?? '',
      file: basename(file),
      text: read(join(folder, side, file)),
    })),
  );
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Contracts → mesh → API; throws for contracts with errors, because these cannot be compared. */
export function deriveSide(contracts: readonly ContractText[]): ApiSide {
  const derived = tryDeriveSide(contracts);
  if ('issues' in derived) throw new Error(JSON.stringify(derived.issues, null, 2));
  return derived;
}

export function tryDeriveSide(contracts: readonly ContractText[]): ApiSide | { readonly issues: readonly Issue[] } {
  const parsed = contracts.map(({ domain, file, text }) =>
    parseContract(text, { file: `${domain}/${file}`, absolutePath: `/contracts/${domain}/${file}`, domain }),
  );
  const files: readonly ContractFile[] = parsed.flatMap((one) => one.file ?? []);
  const { mesh, issues } = buildMesh(files, { variables: {}, roots: ['/contracts'] });
  const found = [...parsed.flatMap((one) => one.issues), ...issues];
  if (hasErrors(found)) return { issues: found };
  const domains = mesh.domains.map((domain) => ({ name: domain.name, sdl: printSubgraphSdl(domain, mesh) }));
  const composition = composeMesh([...domains, ...neighbours]);
  if ('issues' in composition) return { issues: composition.issues };
  return { files, mesh, api: Supergraph.build(composition.supergraphSdl).apiSchema().toGraphQLJSSchema() };
}

/** A mesh has others beside what is compared, so that an API remains whatever is removed. */
const neighbours = (() => {
  const { file } = parseContract(
    `{ apiVersion: v3.1.0, kind: DataContract, id: days, version: 1.0.0, status: active, schema: [{ name: holidays,
      properties: [{ name: holiday_id, logicalType: integer, primaryKey: true }, { name: at, logicalType: timestamp }] }] }`,
    { domain: 'calendar', file: 'days.odcs.yaml', absolutePath: '/contracts/calendar/days.odcs.yaml' },
  );
  const { mesh } = buildMesh(file === undefined ? [] : [file], { variables: {}, roots: [] });
  return mesh.domains.map((domain) => ({ name: domain.name, sdl: printSubgraphSdl(domain, mesh) }));
})();
