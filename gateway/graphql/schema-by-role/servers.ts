import type { ApolloServer } from '@apollo/server';
import type { Viewer } from '../../../core/model/access/viewer.ts';
import type { FieldType } from '../../../core/model/field-type.ts';
import type { Field, Mesh } from '../../../core/model/model.ts';
import type { Executor } from '../../federation/federation.ts';
import type { RequestContext } from '../../request/request-context.ts';
import type { RoleScope } from './hidden-coordinates.ts';
import { type LoadedExecutor, narrowExecutor } from './narrow-executor.ts';
import { schemaForRoles } from './schema-for-roles.ts';

type Server = ApolloServer<RequestContext>;

/**
 * One server for each set of roles, created on first use. Roles that no contract and no classification names are
 * ignored. An evicted server has no resources to close.
 */
export class ServersByRole {
  readonly #servers = new Map<string, Promise<Server>>();
  readonly #loaded: LoadedExecutor;
  readonly #scope: RoleScope;
  readonly #create: (executor: Executor) => Server;
  readonly #known: ReadonlySet<string>;
  readonly #capacity: number;

  /** `capacity` is the number of cached role sets; the least recently used is evicted. */
  constructor(loaded: LoadedExecutor, scope: RoleScope, create: (executor: Executor) => Server, capacity = 32) {
    this.#loaded = loaded;
    this.#scope = scope;
    this.#create = create;
    this.#known = listRoles(scope.mesh);
    this.#capacity = capacity;
  }

  /** The number of cached role sets. */
  get size(): number {
    return this.#servers.size;
  }

  async find({ roles }: Viewer): Promise<Server> {
    const own = [...new Set(roles)].filter((role) => this.#known.has(role)).toSorted();
    const key = JSON.stringify(own);
    const server = this.#servers.get(key) ?? this.#start(own);
    this.#servers.delete(key);
    this.#servers.set(key, server);
    const [oldest] = this.#servers.keys();
    if (this.#servers.size > this.#capacity && oldest !== undefined) this.#servers.delete(oldest);
    try {
      return await server;
    } catch (error) {
      this.#servers.delete(key);
      throw error;
    }
  }

  async #start(roles: readonly string[]): Promise<Server> {
    const schema = schemaForRoles(this.#loaded.context.apiSchema, this.#scope, roles);
    const server = this.#create(narrowExecutor(this.#loaded, schema));
    await server.start();
    return server;
  }
}

/** The roles that matter. A role that no contract names may still see values in clear where everybody may read. */
function listRoles({ domains }: Mesh): ReadonlySet<string> {
  const objects = domains.flatMap((domain) => domain.objects);
  return new Set(
    objects.flatMap(({ access, fields, metrics }) => [
      ...(access.kind === 'roles' ? access.grants.map(({ role }) => role) : []),
      ...fields.flatMap(rolesOfField),
      ...metrics.flatMap(rolesOfProtected),
    ]),
  );
}

function rolesOfField(field: Field): readonly string[] {
  return [...rolesOfProtected(field), ...rolesOfType(field.type)];
}

function rolesOfProtected({ protections = [] }: Pick<Field, 'protections'>): readonly string[] {
  return protections.flatMap(({ clear }) => clear);
}

function rolesOfType(type: FieldType): readonly string[] {
  switch (type.kind) {
    case 'scalar':
    case 'enum':
    case 'json':
      return [];
    case 'object':
      return type.fields.flatMap(rolesOfField);
    case 'list':
      return rolesOfType(type.of);
    case 'map':
      return rolesOfType(type.value);
  }
}
