import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBelowRoots } from '../../../core/model/sources/roots.ts';

describe('a path must lie below a root', () => {
  let folder = '';
  let root = '';

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'roots-')));
    root = join(folder, 'data');
    mkdirSync(join(root, 'inner'), { recursive: true });
    mkdirSync(join(folder, 'data-of-others'));
    symlinkSync(join(folder, 'data-of-others'), join(root, 'out'));
    symlinkSync(join(folder, 'not-yet-there'), join(root, 'dangling'));
    symlinkSync(join(root, 'inner'), join(root, 'in'));
    symlinkSync(join(root, 'loop'), join(root, 'loop'));
    symlinkSync(root, join(folder, 'alias'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['the root itself', ''],
    ['a file that does not exist yet', 'made/later.parquet'],
    ['a link to a place inside', 'in/x.csv'],
    ['a link that leads nowhere but to itself', 'loop'],
  ])('as does %s', (_, path) => {
    expect(isBelowRoots(join(root, path), [root])).toBe(true);
  });

  it.each([
    ['a neighbour whose name starts alike', '../data-of-others/x.csv'],
    ['the folder above', '..'],
    ['what is behind a link to the outside', 'out/x.csv'],
    ['what is behind a link whose target is still missing', 'dangling/x.csv'],
  ])('unlike %s', (_, path) => {
    expect(isBelowRoots(join(root, path), [root])).toBe(false);
  });

  it('also by way of a link to the root', () => {
    expect(isBelowRoots(join(folder, 'alias', 'x.csv'), [root])).toBe(true);
  });

  it('and nothing does where there is no root', () => {
    expect(isBelowRoots(join(root, 'inner'), [])).toBe(false);
  });
});
