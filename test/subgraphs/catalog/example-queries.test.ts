import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaForRoles } from '../../../gateway/graphql/schema-by-role/schema-for-roles.ts';
import type { Catalog } from '../../../subgraphs/catalog/catalog.ts';
import { listExampleQueries } from '../../../subgraphs/catalog/examples/list-examples.ts';
import { createView } from '../../../subgraphs/catalog/view.ts';
import { apiOf, listCaseMeshes, readCatalogOf } from './catalog-of.ts';

const official = resolve('../shared/data/odcs/examples');
const hasOfficialFiles = existsSync(official);
if (!hasOfficialFiles) console.warn(`SKIPPED: example queries of the standard's contracts, ${official} is absent.`);

function rolesOf({ contracts }: Catalog): readonly string[] {
  return [...new Set(contracts.flatMap(({ file }) => file.contract.roles.map(({ role }) => role)))];
}

/** Every example that does not fit the API, as viewers with these sets of roles see it. */
function findWrong(
  catalog: Catalog,
  viewers: readonly (readonly string[])[],
): { readonly wrong: readonly string[]; readonly count: number } {
  const api = apiOf(catalog.mesh);
  let count = 0;
  const wrong = viewers.flatMap((own) => {
    const view = createView(catalog, { roles: own, claims: {} }, 'readable');
    const schema = schemaForRoles(api, { mesh: catalog.mesh, scorecards: [] }, own);
    return [...catalog.objects.values()].flatMap((object) =>
      listExampleQueries(object, view).flatMap(({ query }) => {
        count += 1;
        return validate(schema, parse(query)).map(({ message }) => `${own.join('+')}: ${query}: ${message}`);
      }),
    );
  });
  return { wrong, count };
}

describe('Every example query fits what its reader sees of the API', () => {
  test.for(['contracts', ...listCaseMeshes()])('of %s', async (folder) => {
    const catalog = await readCatalogOf(folder);
    const roles = rolesOf(catalog);
    const { wrong, count } = findWrong(catalog, [[], ...roles.map((role) => [role]), roles]);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(2);
  });
});

describe.skipIf(!hasOfficialFiles)('Every example query of the contracts of the standard fits their API', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concord-official-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.for(hasOfficialFiles ? ['v3.1', 'v3.2'] : [])('%s', async (edition) => {
    let count = 0;
    for (const [index, name] of readdirSync(`${official}/${edition}`).sort().entries()) {
      const own = join(folder, edition, String(index), 'domain');
      mkdirSync(own, { recursive: true });
      cpSync(`${official}/${edition}/${name}`, join(own, name.replace(/(\.odcs)?\.ya?ml$/, '.odcs.yaml')));
      const catalog = await readCatalogOf(join(own, '..'));
      if (catalog.objects.size === 0) continue;
      const found = findWrong(catalog, [rolesOf(catalog)]);
      expect(found.wrong, name).toEqual([]);
      count += found.count;
    }
    expect(count).toBeGreaterThan(20);
  });
});
