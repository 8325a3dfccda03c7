import type { ServedSource } from '../model/model.ts';
import { duckdb } from './duckdb/engine.ts';
import type { EngineKind } from './engine-kind.ts';
import { postgres } from './postgres/engine.ts';

/** Every engine: the folder that holds it, by the name that sources give it. A source without one does not compile. */
export type EngineRegistry = {
  readonly [Name in ServedSource['engine']]: EngineKind<Extract<ServedSource, { readonly engine: Name }>>;
};

export const engineRegistry: EngineRegistry = Object.freeze({ duckdb, postgres });
