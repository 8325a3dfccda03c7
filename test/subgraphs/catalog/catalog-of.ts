import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { parseContract } from '../../../core/contract/parse.ts';
import { parseProduct } from '../../../core/contract/products/parse.ts';
import { readProducts } from '../../../core/contract/products/read.ts';
import { readContracts } from '../../../core/contract/read.ts';
import type { Classifications } from '../../../core/model/access/access.ts';
import { buildMesh } from '../../../core/model/build.ts';
import type { Mesh } from '../../../core/model/model.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { printApiSdl } from '../../../gateway/federation/api-sdl.ts';
import { composeMesh } from '../../../gateway/federation/compose.ts';
import { buildCatalog, type Catalog } from '../../../subgraphs/catalog/catalog.ts';
import { meshSubgraphSdl } from '../../../subgraphs/catalog/catalog-sdl.ts';

const options = { variables: {}, roots: [resolve('.')], serveDrafts: 'yes' } as const;

/** The catalog of a folder of contracts. */
export async function readCatalogOf(folder: string): Promise<Catalog> {
  const { files: contracts } = await readContracts(folder);
  const { files: products } = await readProducts(folder);
  return buildCatalog(buildMesh(contracts, options).mesh, { contracts, products });
}

/** The catalog of texts: `<domain>/<name>.odcs.yaml` or `.odps.yaml` → content. */
export function catalogOfTexts(texts: Readonly<Record<string, string>>, classifications?: Classifications): Catalog {
  const places = Object.keys(texts).map((file) => ({
    file,
    absolutePath: join('/contracts', file),
    domain: file.split('/')[0] ?? '',
    text: texts[file] ?? '',
  }));
  const contracts = places
    .filter(({ file }) => file.endsWith('.odcs.yaml'))
    .map(({ text, ...place }) => {
      const { file, issues } = parseContract(text, place);
      if (file === undefined) throw new Error(JSON.stringify(issues));
      return file;
    });
  const products = places
    .filter(({ file }) => file.endsWith('.odps.yaml'))
    .map(({ text, ...place }) => {
      const { file, issues } = parseProduct(text, place);
      if (file === undefined) throw new Error(JSON.stringify(issues));
      return file;
    });
  const own = classifications === undefined ? {} : { classifications };
  return buildCatalog(buildMesh(contracts, { ...options, ...own }).mesh, { contracts, products });
}

/** The API that clients see of a mesh. */
export function apiOf(mesh: Mesh): GraphQLSchema {
  const composition = composeMesh([
    ...mesh.domains
      .filter(({ objects }) => objects.length > 0)
      .map((domain) => ({ name: domain.name, sdl: printSubgraphSdl(domain, mesh) })),
    { name: 'mesh', sdl: meshSubgraphSdl },
  ]);
  if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
  return buildSchema(printApiSdl(composition.supergraphSdl));
}

/** The contracts of every topic of test/cases. */
export function listCaseMeshes(): readonly string[] {
  const cases = resolve('test/cases');
  return readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(cases, entry.name, 'contracts'));
}
