import { defined } from '../../defined.ts';

/**
 * A reference to a property in an ODCS form: `object.property` by names, or `schema/<id>/properties/<id>` by ids,
 * either after `file.yaml#`. A nested property has several steps.
 */
export interface Reference {
  /** Relative to the referencing contract; absent for the same contract. */
  readonly file?: string;
  readonly object: string;
  readonly property: readonly string[];
  readonly by: 'names' | 'ids';
  /** The form that the standard's JSON Schema accepts, where the standard's text accepts more. */
  readonly strict?: string;
}

/** Parses a reference; undefined when it has none of the standard's forms. */
export function parseReference(text: string): Reference | undefined {
  const hash = text.indexOf('#');
  const file = hash > 0 ? text.slice(0, hash) : undefined;
  const inFile = (hash < 0 ? text : text.slice(hash + 1)).replace(/^\//, '');
  if (file !== undefined && !/\.ya?ml$/.test(file)) return undefined;
  const place = inFile.includes('/') ? parseQualified(inFile) : parseShorthand(inFile);
  if (place === undefined) return undefined;
  const lenient = (file !== undefined && (place.by === 'names' || file.endsWith('.yml'))) || hash === 0;
  const prefix = file === undefined ? '' : `${file.replace(/\.yml$/, '.yaml')}#`;
  return {
    ...place,
    ...defined({ file }),
    ...(lenient ? { strict: `${prefix}/${printQualified(place)}` } : {}),
  };
}

type Place = Pick<Reference, 'object' | 'property' | 'by'>;

/** `schema/<object>/properties/<property>`, with another `/properties/<property>` for each deeper level. */
export function printQualified({ object, property }: Place): string {
  return ['schema', object, ...property.flatMap((step) => ['properties', step])].join('/');
}

function parseQualified(text: string): Place | undefined {
  const steps = text.split('/');
  const [section, object, ...rest] = steps;
  if (section !== 'schema' || object === undefined || object === '' || rest.length === 0 || rest.length % 2 === 1) {
    return undefined;
  }
  if (rest.some((step, index) => (index % 2 === 0 ? step !== 'properties' : step === ''))) return undefined;
  return { object, property: rest.filter((_, index) => index % 2 === 1), by: 'ids' };
}

function parseShorthand(text: string): Place | undefined {
  const [object = '', ...property] = text.split('.');
  if (object === '' || property.length === 0 || property.includes('')) return undefined;
  return { object, property, by: 'names' };
}
