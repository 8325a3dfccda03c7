import fc from 'fast-check';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../../core/sdl/description.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { composeMesh } from '../../../gateway/federation/compose.ts';
import { readSupergraph } from '../../../gateway/federation/federation.ts';
import { domain, field, object } from './model-parts.ts';

describe('a description', () => {
  it('reaches the supergraph unchanged but for control characters and blanks at the ends', { timeout: 60_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom('"""', '\\"""', '\\', '"', '\n', '\r\n', '\t', '   ', '\u2028', '\u0085', '\ud800', '🛒', 'é'),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.lorem({ maxCount: 20 }),
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, (description, ofField, deprecated) => {
        const fields = [field('one', 'String', { description: ofField, deprecated })];
        const mesh = { domains: [domain('only', [object('Thing', 'things', { description, fields })])] };
        const composition = composeMesh(
          mesh.domains.map((one) => ({ name: one.name, sdl: printSubgraphSdl(one, mesh) })),
        );
        if ('issues' in composition) return expect(composition.issues).toEqual([]);
        const thing = readSupergraph(composition.supergraphSdl).getType('Thing');
        if (!isObjectType(thing)) throw new Error('Thing is missing.');
        expect(thing.description ?? '').toBe(normalizeText(description));
        expect(thing.getFields().one?.description ?? '').toBe(normalizeText(ofField));
        expect(thing.getFields().one?.deprecationReason).toBe(normalizeText(deprecated) || 'No longer supported');
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every character that people write', () => {
    expect(normalizeText('  Zoë\u0301 says: "👩‍👩‍👧 → 5 €"\n\n  - one\n  - two  \n')).toBe(
      'Zoë\u0301 says: "👩‍👩‍👧 → 5 €"\n\n  - one\n  - two',
    );
    expect(normalizeText('a\u0000b\u001b[31mc\r\nd\ud800')).toBe('ab[31mc\nd\ufffd');
  });
});
