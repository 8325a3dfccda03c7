import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { CommandFailure } from '../../app/failure.ts';
import type { Json } from '../../core/contract/contract.ts';
import { domainName } from '../../core/contract/list-files.ts';
import type { ContractPlan } from '../../core/drafting/draft-contracts.ts';
import { slug } from '../../core/drafting/names.ts';
import type { InspectedTable } from '../../core/engines/inspection.ts';

export interface PlanOptions {
  /** Absolute path of the contracts folder. */
  readonly contracts: string;
  readonly domain: string | undefined;
  readonly name: string | undefined;
  /** The target file or folder. */
  readonly out: string | undefined;
}

/** The database server of the tables, as a contract describes it. */
export interface ServerPlace {
  readonly server: string;
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly sslMode: string;
}

/**
 * Groups tables into contracts, one per entry of `servers` that can describe them: files with the same folder,
 * extension and CSV settings, or the tables of one schema.
 */
export function planContracts(
  tables: readonly InspectedTable[],
  options: PlanOptions,
  server: ServerPlace | undefined,
): readonly ContractPlan[] {
  checkNames(options);
  const groups = [...Map.groupBy(tables, placeKey).values()];
  const file = options.out !== undefined && /\.ya?ml$/.test(options.out) ? resolve(options.out) : undefined;
  if (file !== undefined && groups.length > 1) {
    throw new CommandFailure(
      `The data become ${groups.length} contracts, since one can name one folder, format and delimiter. Give a folder by --out.`,
    );
  }
  const taken = new Set<string>();
  return groups.map((group) => {
    const { source, folder, detail } = describeGroup(group, server);
    const domain =
      options.domain ??
      (file === undefined
        ? options.out === undefined
          ? slug(folder)
          : slug(basename(resolve(options.out)))
        : slug(basename(dirname(file))));
    const wanted = options.name ?? slug(source);
    const name = [wanted, `${wanted}-${detail}`].find((one) => !taken.has(one)) ?? `${wanted}-${taken.size + 1}`;
    taken.add(name);
    const target =
      file ??
      join(options.out === undefined ? join(options.contracts, domain) : resolve(options.out), `${name}.odcs.yaml`);
    return {
      id: `${domain}.${name}`,
      name: titleOf(name),
      domain,
      file: target,
      origin: describeOrigin(group, server),
      server: describeServer(group, target, server),
      serverEvidence: describeWriting(group),
      tables: group,
    };
  });
}

/** Checks the names, because folders and files are named after them. */
function checkNames({ domain, name }: PlanOptions): void {
  if (domain !== undefined && !domainName.test(domain)) {
    throw new CommandFailure(
      `--domain ${domain} is no name of a domain. Use lower-case letters, digits and single hyphens: customer-experience.`,
    );
  }
  if (name !== undefined && !/^[^./\\\p{Cc}][^/\\\p{Cc}]*$/u.test(name)) {
    throw new CommandFailure(`--name ${name} cannot be the name of a file. Use letters, digits and hyphens.`);
  }
}

function placeKey({ place }: InspectedTable): string {
  switch (place.kind) {
    case 'files':
      return JSON.stringify([
        dirname(place.path),
        fullExtension(place.path),
        place.delimiter,
        place.quote,
        place.encoding,
        place.nullValues,
      ]);
    case 'database':
      return JSON.stringify([place.path, place.schema]);
    case 'server':
      return place.schema;
  }
}

function describeGroup(
  [first, ...others]: readonly InspectedTable[],
  server: ServerPlace | undefined,
): { readonly source: string; readonly folder: string; readonly detail: string } {
  const place = first?.place;
  switch (place?.kind) {
    case 'files': {
      const folder = basename(dirname(place.path));
      return { source: others.length === 0 ? (first?.name ?? folder) : folder, folder, detail: place.format };
    }
    case 'database': {
      const source = basename(place.path, extname(place.path));
      return { source, folder: basename(dirname(place.path)), detail: place.schema };
    }
    default: {
      const source = server?.database ?? 'database';
      return { source, folder: source, detail: place?.kind === 'server' ? place.schema : 'tables' };
    }
  }
}

function describeOrigin([first, ...others]: readonly InspectedTable[], server: ServerPlace | undefined): string {
  const place = first?.place;
  switch (place?.kind) {
    case 'files':
      return others.length === 0
        ? basename(place.path)
        : `${others.length + 1} files of the folder ${basename(dirname(place.path))}`;
    case 'database':
      return `${others.length + 1} tables of ${basename(place.path)}`;
    default:
      return `${others.length + 1} tables of the database ${server?.database ?? ''}`;
  }
}

const encodingNames = { 'latin-1': 'ISO-8859-1', 'utf-16': 'UTF-16' } as const;

function describeServer(
  group: readonly InspectedTable[],
  target: string,
  server: ServerPlace | undefined,
): Readonly<Record<string, Json>> {
  const [first] = group;
  const place = first?.place;
  const fromContract = (path: string) => relative(dirname(target), path).replaceAll('\\', '/');
  switch (place?.kind) {
    case 'files': {
      const path = group.length === 1 ? place.path : join(dirname(place.path), `{object}${fullExtension(place.path)}`);
      const custom = [
        ...(place.nullValues === undefined ? [] : [{ property: 'nullValues', value: ['', ...place.nullValues] }]),
        ...(place.delimiter === undefined || (place.delimiter === '\t' && place.path.includes('.tsv'))
          ? []
          : [{ property: 'delimiter', value: place.delimiter === '\t' ? 'tab' : place.delimiter }]),
        ...(place.quote === undefined ? [] : [{ property: 'quote', value: place.quote }]),
        ...(place.encoding === undefined ? [] : [{ property: 'encoding', value: encodingNames[place.encoding] }]),
      ];
      return {
        server: 'files',
        type: 'local',
        path: fromContract(path),
        format: place.format,
        ...(custom.length === 0 ? {} : { customProperties: custom }),
      };
    }
    case 'database':
      return {
        server: 'file',
        type: 'duckdb',
        database: fromContract(place.path),
        ...(place.schema === 'main' ? {} : { schema: place.schema }),
      };
    default: {
      if (server === undefined || place === undefined) throw new Error('Tables of a server need the server.');
      const { server: name, host, port, database, sslMode } = server;
      return {
        server: name,
        type: 'postgresql',
        host,
        port,
        database,
        schema: place.schema,
        ...(sslMode === 'prefer' ? {} : { customProperties: [{ property: 'sslMode', value: sslMode }] }),
      };
    }
  }
}

function describeWriting([first]: readonly InspectedTable[]): readonly string[] {
  const place = first?.place;
  if (place?.kind !== 'files' || place.nullValues === undefined) return [];
  const texts = place.nullValues.map((text) => `"${text}"`).join(', ');
  return [`${place.nullValues.length === 1 ? 'The text' : 'The texts'} ${texts} stood where a value is missing.`];
}

/** Returns `.csv` or `.csv.gz`. */
function fullExtension(path: string): string {
  return /(?:\.[a-z]+)(?:\.(?:gz|zst))?$/i.exec(path)?.[0] ?? '';
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
