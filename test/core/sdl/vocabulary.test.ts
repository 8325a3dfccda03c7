import { isTypeDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { reservedTypes } from '../../../core/model/names/reserved.ts';
import { vocabulary } from '../../../core/sdl/vocabulary.ts';

const types = vocabulary.filter(isTypeDefinitionNode);

describe('the shared vocabulary', () => {
  it('has a description on every type', () => {
    expect(types.length).toBeGreaterThan(30);
    expect(types.filter((type) => type.description === undefined).map((type) => type.name.value)).toEqual([]);
  });

  it('has only names that no contract can take', () => {
    expect(types.map((type) => type.name.value).filter((name) => !reservedTypes.has(name))).toEqual([]);
  });

  it('has no other definitions than types, each once', () => {
    expect(types).toHaveLength(vocabulary.length);
    expect(new Set(types.map((type) => type.name.value)).size).toBe(types.length);
  });
});
