import type { ModelObject, ServedSource } from '../model/model.ts';
import type { Engine, EngineSettings, ObjectState } from './engine.ts';

/** The interface that an engine's folder exports to the registry. */
export interface EngineKind<Source extends ServedSource> {
  /** The name of the instance with a source: one statement can join objects of one instance. */
  readonly placeOf: (source: Source, credentials: FindCredentials) => string;
  /** Opens one instance with its objects; `source` is the first object's source, or undefined where none has one. */
  readonly open: (objects: readonly ModelObject[], source: Source | undefined, options: OpenOptions) => Promise<Engine>;
}

/** Finds the credentials of a database server, by the server's name in contracts. */
export type FindCredentials = (server: string) => Credentials;

export interface Credentials {
  readonly user?: string;
  readonly password?: string;
}

/** The options for opening an engine. */
export interface OpenOptions {
  /** Absolute folders with the readable files. */
  readonly roots: readonly string[];
  readonly settings: EngineSettings;
  readonly credentials: FindCredentials;
  /** Called when a statement does not stop after it was cancelled. */
  readonly onStuck?: () => void;
  /** Called when an embedded engine has failed and cannot be opened again. */
  readonly onBroken?: () => void;
  /** Called with an object whose state has changed, and with objects that cannot be read at first. */
  readonly onState?: (state: ObjectState) => void;
}
