import type { ModelObject, ServedSource } from '../model/model.ts';
import type { Engine, EngineSettings, ObjectState } from './engine.ts';

/** What the folder of an engine exports to the registry. */
export interface EngineKind<Source extends ServedSource> {
  /** Names the instance that holds a source: objects of one instance can be joined in one statement. */
  readonly placeOf: (source: Source, credentials: FindCredentials) => string;
  /** Opens one instance with its objects, of which `source` is the first one's; undefined where none has a source. */
  readonly open: (objects: readonly ModelObject[], source: Source | undefined, options: OpenOptions) => Promise<Engine>;
}

/** Who reads a database server, by the name that contracts give the server. */
export type FindCredentials = (server: string) => Credentials;

export interface Credentials {
  readonly user?: string;
  readonly password?: string;
}

/** What an engine may need to be opened. */
export interface OpenOptions {
  /** Absolute folders under which files may be read. */
  readonly roots: readonly string[];
  readonly settings: EngineSettings;
  readonly credentials: FindCredentials;
  /** Told when a statement does not stop although it was told to. */
  readonly onStuck?: () => void;
  /** Told when an embedded engine has failed and cannot be opened again. */
  readonly onBroken?: () => void;
  /** Told of an object whose state has become another one, and of those that cannot be read at first. */
  readonly onState?: (state: ObjectState) => void;
}
