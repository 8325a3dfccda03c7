import { parse } from 'graphql';
import type { Mesh } from '../../core/model/model.ts';
import { isFieldName, upperFirst } from '../../core/model/names/names.ts';
import { helperTypes, isReservedField, isReservedRootField, reservedTypes } from '../../core/model/names/reserved.ts';
import type { ReportFinding, ScorecardFinding } from './groups/finding.ts';
import { resolveMeasures } from './resolve-measures.ts';
import { resolveRatios } from './resolve-ratios.ts';
import type { Scorecard, ScorecardDefinition } from './scorecard.ts';
import { conformDimensions } from './sides/conform-dimensions.ts';

export interface ResolvedScorecards {
  /** Scorecards without a finding. */
  readonly scorecards: readonly Scorecard[];
  readonly findings: readonly ScorecardFinding[];
}

/** Names that a scorecard must not define again. */
type TakenNames = ReadonlySet<string>;

/**
 * Resolves the configured scorecards against the mesh. `sdls` are those of all other subgraphs: their names are taken.
 * All problems are reported as findings at once.
 */
export function resolveScorecards(
  definitions: Readonly<Record<string, ScorecardDefinition>>,
  mesh: Mesh,
  sdls: readonly string[],
): ResolvedScorecards {
  const taken = new Set(Object.keys(definitions).length === 0 ? [] : sdls.flatMap(listNames));
  const prefix = mesh.domains.find((domain) => domain.prefix !== undefined)?.prefix;
  const scorecards: Scorecard[] = [];
  const findings: ScorecardFinding[] = [];
  for (const [name, definition] of Object.entries(definitions)) {
    const found: ScorecardFinding[] = [];
    const report: ReportFinding = (finding) => {
      found.push({ ...finding, path: ['scorecards', name, ...finding.path] });
    };
    checkName(name, taken, report);
    checkMembers(definition, report);
    const { sides, measures } = resolveMeasures(definition, mesh, report);
    const isSound = measures.length === Object.keys(definition.measures).length;
    const scope = { mesh, sides, measures: isSound ? 'sound' : 'wrong' } as const;
    const dimensions = conformDimensions(definition, scope, report);
    const ratios = resolveRatios(definition, measures, report);
    for (const type of typesOf(name)) taken.add(type);
    for (const finding of found) findings.push(finding);
    if (found.length > 0) continue;
    scorecards.push({
      name,
      helper: upperFirst(name),
      description: definition.description,
      ...(prefix === undefined ? {} : { prefix }),
      sides,
      dimensions,
      measures,
      ratios,
      time: sides.every(({ eventTime }) => eventTime !== undefined) ? 'ranged' : 'unranged',
    });
  }
  return { scorecards, findings };
}

function typesOf(name: string): readonly string[] {
  return helperTypes(upperFirst(name));
}

/** Types, and fields of `Query` as `Query.name`. Composition reports an invalid SDL. */
function listNames(sdl: string): readonly string[] {
  try {
    return parse(sdl, { noLocation: true }).definitions.flatMap((definition) => {
      if (!('name' in definition) || definition.name === undefined) return [];
      const { value: type } = definition.name;
      const isQuery = type === 'Query' && 'fields' in definition;
      return isQuery ? (definition.fields ?? []).map((field) => `Query.${field.name.value}`) : [type];
    });
  } catch {
    return [];
  }
}

function checkName(name: string, taken: TakenNames, report: ReportFinding): void {
  const at = { path: [], side: 'key' } as const;
  if (!isFieldName(name)) {
    report({
      ...at,
      code: 'SCORECARD_NAME_INVALID',
      sentence: `\`${name}\` cannot be the name of a scorecard.`,
      hint: 'Use letters and digits, from a small letter on.',
    });
    return;
  }
  const reserved = typesOf(name).find((type) => reservedTypes.has(type));
  if (reserved !== undefined || isReservedRootField(name)) {
    report({
      ...at,
      code: 'SCORECARD_NAME_INVALID',
      sentence: `The name \`${name}\` is reserved${reserved === undefined ? '' : `: \`${reserved}\` is a type of every mesh`}.`,
      hint: 'Choose another name.',
    });
    return;
  }
  const field = [`${name}Aggregate`, `${name}GroupBy`].find((candidate) => taken.has(`Query.${candidate}`));
  const type = typesOf(name).find((candidate) => taken.has(candidate));
  if (field === undefined && type === undefined) return;
  report({
    ...at,
    code: 'SCORECARD_NAME_TAKEN',
    sentence:
      field === undefined
        ? `The scorecard \`${name}\` would define the type \`${type}\`, which the mesh has already.`
        : `The scorecard \`${name}\` would define the field \`${field}\` of Query, which the mesh has already.`,
  });
}

/** Dimensions, measures and ratios are fields of one type. */
function checkMembers(definition: ScorecardDefinition, report: ReportFinding): void {
  const owners = new Map<string, string>();
  const groups = { dimensions: 'dimension', measures: 'measure', ratios: 'ratio' } as const;
  for (const [group, word] of Object.entries(groups) as [keyof typeof groups, string][]) {
    for (const name of Object.keys(definition[group])) {
      const at = { path: [group, name], side: 'key' } as const;
      const owner = owners.get(name);
      if (!isFieldName(name)) {
        report({
          ...at,
          code: 'SCORECARD_NAME_INVALID',
          sentence: `\`${name}\` cannot be the name of a ${word}.`,
          hint: 'Use letters and digits, from a small letter on.',
        });
      } else if (isReservedField(name, 'object') || ['true', 'false', 'null'].includes(name)) {
        report({
          ...at,
          code: 'SCORECARD_NAME_INVALID',
          sentence: `The name \`${name}\` is reserved.`,
          hint: 'Choose another name.',
        });
      } else if (owner !== undefined) {
        report({
          ...at,
          code: 'SCORECARD_NAME_TAKEN',
          sentence: `\`${name}\` is a ${owner} already.`,
          hint: 'Choose another name for one of the two.',
        });
      }
      owners.set(name, owner ?? word);
    }
  }
}
