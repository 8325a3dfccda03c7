import type { ServedSource } from '../model/model.ts';
import { duckdb } from './duckdb/engine.ts';
import type { EngineKind } from './engine-kind.ts';
import { postgres } from './postgres/engine.ts';

/** Every engine, by its name in sources. A source without an engine does not compile. */
export type EngineRegistry = {
  readonly [Name in ServedSource['engine']]: EngineKind<Extract<ServedSource, { readonly engine: Name }>>;
};

export const engineRegistry: EngineRegistry = Object.freeze({ duckdb, postgres });
