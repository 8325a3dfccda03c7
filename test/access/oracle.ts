import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'yaml';
import type { Classifications } from '../../core/model/access/access.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';

/**
 * Who may see what, worked out once more from the text of the contracts, the table of classifications and the rows: it
 * shares no code with the product, reads no SQL, and knows nothing of positions.
 */
export interface Oracle {
  readonly objects: readonly string[];
  /** Rows of the object that the viewer may read, or undefined when it may not read the object. */
  readonly visible: (viewer: Viewer, object: string) => readonly Row[] | undefined;
  /** Whether the viewer may compute with the column: filter, order, group, aggregate. */
  readonly mayUse: (viewer: Viewer, object: string, path: Path) => boolean;
  /** Whether the viewer may select the column, in clear or masked. */
  readonly maySelect: (viewer: Viewer, object: string, path: Path) => boolean;
  readonly show: (viewer: Viewer, object: string, path: Path, row: Row) => Level;
  /** The text by which a value is known wherever it stands. */
  readonly textOf: (object: string, path: Path, row: Row) => string;
  readonly keyOf: (object: string, row: Row) => string;
  /** Texts of values of which the viewer may see no cell in clear. */
  readonly secrets: (viewer: Viewer) => readonly string[];
  /** Relations of an object to others, by name. */
  readonly relations: (object: string) => ReadonlyMap<string, string>;
}

export type Level = 'clear' | 'masked' | 'denied';
export type Path = readonly string[];
export type Row = Readonly<Record<string, unknown>>;

interface Property {
  readonly name: string;
  readonly classification?: string;
  readonly primaryKey?: boolean;
  readonly semanticType?: string;
  readonly transformLogic?: string;
  readonly properties?: readonly Property[];
  readonly relationships?: readonly { readonly to: string; readonly customProperties?: readonly Custom[] }[];
}

interface Custom {
  readonly property: string;
  readonly value: unknown;
}

interface Role {
  readonly role: string;
  readonly access: string;
  readonly customProperties?: readonly Custom[];
}

interface Contract {
  readonly roles?: readonly Role[];
  readonly schema: readonly { readonly name: string; readonly properties: readonly Property[] }[];
}

interface Grant {
  readonly role: string | undefined;
  readonly isWhole: boolean;
  readonly rows: readonly Row[];
}

export async function readOracle(folder: string, classifications: Classifications): Promise<Oracle> {
  const files = readdirSync(join(folder, 'contracts'), { recursive: true, encoding: 'utf8' });
  const contracts = files
    .filter((file) => file.endsWith('.odcs.yaml'))
    .map((file): Contract => parse(readFileSync(join(folder, 'contracts', file), 'utf8')));
  const objects = new Map(
    contracts.flatMap(({ roles, schema }) =>
      schema.map(({ name, properties }) => [name, { roles, properties }] as const),
    ),
  );
  const rows = await readRows(join(folder, 'data.sql'), [...objects.keys()]);

  const find = (object: string) => {
    const found = objects.get(object);
    if (found === undefined) throw new Error(`No contract has ${object}.`);
    return found;
  };
  const walk = (object: string, path: Path): readonly Property[] => {
    let level: readonly Property[] = find(object).properties;
    return path.map((step) => {
      const property = level.find(({ name }) => camel(name) === step);
      if (property === undefined) throw new Error(`${object} has no ${path.join('.')}.`);
      level = property.properties ?? [];
      return property;
    });
  };

  function grants(viewer: Viewer, object: string): readonly Grant[] {
    const all = rows.get(object) ?? [];
    const { roles } = find(object);
    if (roles === undefined) return [undefined, ...viewer.roles].map((role) => ({ role, isWhole: true, rows: all }));
    return roles
      .filter(({ role, access }) => viewer.roles.includes(role) && /read/.test(access))
      .flatMap(({ role, customProperties = [] }): readonly Grant[] => {
        const filter = customProperties.find(({ property }) => property === 'rowFilter')?.value;
        if (filter === undefined) return [{ role, isWhole: true, rows: all }];
        const passed = keepRows(all, filter as RowFilter, viewer.claims);
        return passed === undefined ? [] : [{ role, isWhole: false, rows: passed }];
      });
  }

  function level(object: string, path: Path, { role }: Grant): Level {
    const met = walk(object, path).flatMap(({ classification }): readonly Level[] => {
      if (classification === undefined) return [];
      const rule = classifications[classification.toLowerCase()];
      if (rule === undefined) return ['denied'];
      if (rule.access === 'allow' || (role !== undefined && rule.clear.includes(role))) return ['clear'];
      return [rule.access === 'mask' ? 'masked' : 'denied'];
    });
    return met.includes('denied') ? 'denied' : met.includes('masked') ? 'masked' : 'clear';
  }

  /** The columns that a column is computed from; itself, when it is stored. */
  function sources(object: string, path: Path): readonly Path[] {
    const logic = walk(object, path)[0]?.transformLogic;
    if (logic === undefined) return [path];
    return find(object)
      .properties.filter((property) => new RegExp(`\\b${property.name}\\b`).test(logic))
      .map(({ name }) => [camel(name)]);
  }

  function mayUse(viewer: Viewer, object: string, path: Path): boolean {
    const given = grants(viewer, object);
    return sources(object, path).every((source) => {
      const clear = given.filter((grant) => level(object, source, grant) === 'clear');
      return given.length > 0 && (clear.length === given.length || clear.some(({ isWhole }) => isWhole));
    });
  }

  const isComputed = (object: string, path: Path) => walk(object, path)[0]?.transformLogic !== undefined;

  function show(viewer: Viewer, object: string, path: Path, row: Row): Level {
    if (isComputed(object, path)) return mayUse(viewer, object, path) ? 'clear' : 'denied';
    const levels = grants(viewer, object)
      .filter((grant) => grant.rows.includes(row))
      .map((grant) => level(object, path, grant));
    return levels.includes('clear') ? 'clear' : levels.includes('masked') ? 'masked' : 'denied';
  }

  const textOf = (object: string, path: Path, row: Row): string => {
    const logic = walk(object, path)[0]?.transformLogic;
    if (logic !== undefined) return String(row.name).toUpperCase();
    let value: unknown = row;
    for (const { name } of walk(object, path)) value = (value as Row)[name];
    const text = Array.isArray(value) ? String(value[0]) : String(value);
    return /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : text.replace(/\.0+$/, '');
  };

  const stored = [...objects].flatMap(([object, { properties }]) =>
    listPaths(properties).map((path) => ({ object, path })),
  );

  return {
    objects: [...objects.keys()],
    visible(viewer, object) {
      const given = grants(viewer, object);
      if (given.length === 0) return undefined;
      return (rows.get(object) ?? []).filter((row) => given.some((grant) => grant.rows.includes(row)));
    },
    mayUse,
    maySelect: (viewer, object, path) =>
      isComputed(object, path)
        ? mayUse(viewer, object, path)
        : grants(viewer, object).some((grant) => level(object, path, grant) !== 'denied'),
    show,
    textOf,
    // By the column that tells rows apart, which is not always the primary key.
    keyOf: (object, row) => String(row[find(object).properties[0]?.name ?? '']),
    secrets(viewer) {
      const cells = stored.flatMap(({ object, path }) =>
        (rows.get(object) ?? []).map((row) => ({
          text: textOf(object, path, row),
          isSeen: show(viewer, object, path, row) === 'clear',
        })),
      );
      const seen = new Set(cells.filter(({ isSeen }) => isSeen).map(({ text }) => text));
      return [...new Set(cells.map(({ text }) => text))].filter((text) => !seen.has(text));
    },
    relations(object) {
      const declared = [...objects].flatMap(([name, { properties }]) =>
        properties.flatMap(({ relationships = [] }) =>
          relationships.flatMap(({ to, customProperties }) => {
            // Its ends are hidden, so that no field is derived from it.
            if (customProperties === undefined) return [];
            const target = /#\/schema\/(\w+)\//.exec(to)?.[1] ?? '';
            const named = (wanted: string) =>
              String(customProperties.find(({ property }) => property === wanted)?.value);
            return [
              { of: name, name: named('name'), target },
              { of: target, name: named('inverseName'), target: name },
            ];
          }),
        ),
      );
      return new Map(declared.filter(({ of }) => of === object).map(({ name, target }) => [name, target]));
    },
  };
}

type RowFilter = Readonly<Record<string, Readonly<Record<string, { readonly claim: string }>>>>;

/** Undefined when a claim is missing or of another kind than the operator takes. */
function keepRows(all: readonly Row[], filter: RowFilter, claims: Viewer['claims']): readonly Row[] | undefined {
  let kept = all;
  for (const [column, condition] of Object.entries(filter)) {
    for (const [operator, { claim }] of Object.entries(condition)) {
      const given = claims[claim];
      if (operator === 'eq' ? typeof given !== 'string' : !Array.isArray(given)) return undefined;
      const wanted: readonly unknown[] = Array.isArray(given) ? given : [given];
      kept = kept.filter((row) => wanted.includes(row[column]));
    }
  }
  return kept;
}

async function readRows(script: string, names: readonly string[]): Promise<ReadonlyMap<string, readonly Row[]>> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(readFileSync(script, 'utf8'));
  const entries = names.map(async (name) => {
    const read = await connection.runAndReadAll(`SELECT to_json(t)::VARCHAR FROM "${name}" AS t`);
    return [name, read.getRows().map(([json]): Row => JSON.parse(String(json)))] as const;
  });
  const all = new Map(await Promise.all(entries));
  connection.closeSync();
  return all;
}

/** Paths of the columns that hold values. */
function listPaths(properties: readonly Property[]): readonly Path[] {
  return properties
    .filter(({ transformLogic }) => transformLogic === undefined)
    .flatMap((property): readonly Path[] =>
      property.properties === undefined
        ? [[camel(property.name)]]
        : listPaths(property.properties).map((path) => [camel(property.name), ...path]),
    );
}

function camel(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
