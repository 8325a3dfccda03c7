import { createHash } from 'node:crypto';
import type { ContractFile } from '../../contract/contract.ts';
import { compareIssues, type Issue } from '../../errors/issue.ts';
import type { Mesh, ModelObject } from '../../model/model.ts';
import type { Check } from '../check.ts';
import { measureOf } from '../measure.ts';
import { deriveConstraints } from './constraints.ts';
import type { Draft, ObjectScope } from './draft.ts';
import { deriveKeys } from './keys.ts';
import { deriveQuality } from './quality.ts';
import { listTables } from './queries.ts';
import { deriveRelationships, type References, readReferences } from './relationships.ts';
import { deriveServiceLevels } from './service-levels.ts';
import { deriveUnmeasured } from './unmeasured.ts';

/**
 * Derives the checks of all promises in the contracts of a mesh, in the order of domains, contracts and objects.
 * Objects that the mesh does not serve have none. A rule that cannot be measured as written is both a check and an
 * issue.
 */
export function deriveChecks(
  files: readonly ContractFile[],
  mesh: Mesh,
): { readonly checks: readonly Check[]; readonly issues: readonly Issue[] } {
  const references = readReferences(files, mesh);
  const owned = files.toSorted(compareFiles).flatMap((file) => deriveContract(file, files, mesh, references));
  const checks = nameApart(owned.map(({ check }) => check));
  const issues = owned.flatMap(({ check: { rule, at, origin, property }, draft }): readonly Issue[] => {
    if (rule.kind === 'broken') {
      const sentence = rule.reason;
      return [{ severity: 'warning', code: 'CHECK_RULE_INVALID', ...at, path: draft.path, sentence, hint }];
    }
    if (rule.kind !== 'unsupported' || origin !== 'schema') return [];
    const sentence = `\`${draft.key}\` of ${property ?? 'the object'} is not tested. ${rule.reason}`;
    return [{ severity: 'warning', code: 'CHECK_RULE_UNMEASURED', ...at, path: draft.path, sentence, hint }];
  });
  return { checks, issues: issues.toSorted(compareIssues) };
}

const hint = 'docs/trust.md says what rules can measure.';

interface Owned {
  readonly check: Check;
  readonly draft: Draft;
}

function deriveContract(
  file: ContractFile,
  files: readonly ContractFile[],
  mesh: Mesh,
  references: References,
): readonly Owned[] {
  const domain = mesh.domains.find(({ name }) => name === file.domain);
  const objects = (domain?.objects ?? []).filter(({ contractId }) => contractId === file.contract.id);
  if (objects.length === 0) return [];
  const tables = listTables(file, files, mesh);
  const ofObjects = file.contract.objects.flatMap((declared) => {
    const object = objects.find(({ name }) => name === declared.name);
    if (object === undefined) return [];
    const scope: ObjectScope = { file, declared, object, mesh };
    const drafts = [
      ...deriveStructure(scope),
      ...deriveKeys(scope),
      ...deriveConstraints(scope),
      ...deriveRelationships(scope, references),
      ...deriveQuality(scope, tables),
      ...deriveUnmeasured(scope),
    ];
    return drafts.map((draft) => ({ draft, check: toCheck(draft, file, object) }));
  });
  const levels = deriveServiceLevels(file, objects).map(({ object, ...draft }) => ({
    draft,
    check: toCheck(draft, file, object),
  }));
  return [...ofObjects, ...levels];
}

function toCheck(draft: Draft, file: ContractFile, object: ModelObject | undefined): Check {
  const { key, path, ...rest } = draft;
  const { id: contractId, version } = file.contract;
  const steps = [contractId, object?.name, draft.property, key].filter((step) => step !== undefined);
  return {
    id: steps.join('/'),
    contractId,
    contractVersion: version,
    domain: file.domain,
    object: object?.name ?? '',
    typeName: object?.typeName ?? '',
    ...rest,
    at: file.locate(path),
  };
}

/** Colliding ids get a short hash of the measurement as suffix; checks with the same measurement are also numbered. */
function nameApart(checks: readonly Check[]): readonly Check[] {
  const shared = countBy(checks.map(({ id }) => id));
  const hashed = checks.map((check) =>
    (shared.get(check.id) ?? 0) > 1 ? { ...check, id: `${check.id}-${hashOf(check)}` } : check,
  );
  const seen = new Map<string, number>();
  return hashed.map((check) => {
    const count = (seen.get(check.id) ?? 0) + 1;
    seen.set(check.id, count);
    return count === 1 ? check : { ...check, id: `${check.id}-${count}` };
  });
}

function countBy(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function hashOf(check: Check): string {
  return createHash('sha256').update(measureOf(check)).digest('hex').slice(0, 8);
}

function compareFiles(a: ContractFile, b: ContractFile): number {
  const [first, second] = [`${a.domain}/${a.file}`, `${b.domain}/${b.file}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The preconditions of all other checks: the columns exist, and their values can be read. */
function deriveStructure({ declared }: ObjectScope): readonly Draft[] {
  const shared = { origin: 'schema', severity: 'error', dimension: 'conformity', path: declared.path } as const;
  return [
    {
      ...shared,
      key: 'columns',
      name: 'columns',
      rule: { kind: 'columns' },
      sentence: `The data of ${declared.name} has the columns and types of the contract.`,
    },
    {
      ...shared,
      key: 'values',
      name: 'values',
      rule: { kind: 'values' },
      sentence: `Every value of ${declared.name} can be read as the type of its property.`,
    },
  ];
}
