import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { composeMesh } from '../../../gateway/federation/compose.ts';
import { printMesh } from './print-mesh.ts';
import { buildCase } from './read-case.ts';

const root = join(import.meta.dirname, 'cases');

// Each folder holds contracts, as `<domain>/<name>.odcs.yaml`, and the mesh that they become.
describe('contracts become a mesh that composes', () => {
  it.each(readdirSync(root))('%s', async (name) => {
    const folder = join(root, name);
    const { mesh, issues } = await buildCase(folder);
    expect(issues).toEqual([]);
    await expect(printMesh(mesh, folder)).toMatchFileSnapshot(join(folder, 'mesh.txt'));
    const subgraphs = mesh.domains.map((domain) => ({ name: domain.name, sdl: printSubgraphSdl(domain, mesh) }));
    expect(composeMesh(subgraphs)).toHaveProperty('supergraphSdl');
  });
});
