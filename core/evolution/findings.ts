import type { ContractFile } from '../contract/contract.ts';
import { defined } from '../defined.ts';
import type { Issue } from '../errors/issue.ts';
import { declaredBump, nextVersion, requiredBump, suffices, type VersionBump } from './bump.ts';
import type { Change } from './change.ts';

/** The declared and the required version bump of a contract. */
export function measureBump(before: ContractFile, after: ContractFile, changes: readonly Change[]): VersionBump {
  const [from, to] = [before.contract.version, after.contract.version];
  const required = requiredBump(changes, from);
  const declared = declaredBump(from, to);
  const isEnough = declared !== 'lowered' && declared !== 'unreadable' && suffices(declared, required);
  const suggested = isEnough ? to : nextVersion(from, required);
  return {
    contract: after.contract.id,
    domain: after.domain,
    before: from,
    after: to,
    declared,
    required,
    ...defined({ suggested }),
  };
}

/** Issues about the version of a changed contract. */
export function judgeBump(bump: VersionBump, after: ContractFile, changes: readonly Change[]): readonly Issue[] {
  const { declared, required, before, suggested } = bump;
  const breaking = changes.filter(({ level }) => level === 'breaking').length;
  const [subject, hint] = [
    `The contract \`${after.contract.id}\``,
    suggested === undefined ? 'Use versions such as 1.2.3.' : `Write \`version: ${suggested}\`.`,
  ];
  const issue = (severity: Issue['severity'], code: Issue['code'], sentence: string): readonly Issue[] => [
    { severity, code, ...after.locate(['version']), path: ['version'], sentence, hint },
  ];
  if (declared === 'lowered')
    return issue('error', 'CHANGE_VERSION_LOWERED', `${subject} went from version ${before} back to ${bump.after}.`);
  if (required === 'none') return [];
  if (declared === 'unreadable') {
    const sentence = `${subject} went from version ${before} to ${bump.after}, which nothing can compare.`;
    return issue('warning', 'CHANGE_VERSION_UNREADABLE', sentence);
  }
  if (suffices(declared, required)) return [];
  if (breaking > 0) {
    const count = breaking === 1 ? 'a breaking change' : `${breaking} breaking changes`;
    const version =
      declared === 'none' ? `still has version ${before}` : `went from version ${before} to ${bump.after} only`;
    return issue('error', 'CHANGE_MAJOR_MISSING', `${subject} has ${count} and ${version}.`);
  }
  if (declared === 'none')
    return issue('warning', 'CHANGE_VERSION_SAME', `${subject} has changed and still has version ${before}.`);
  const sentence = `${subject} went from version ${before} to ${bump.after}, and its changes ask for a ${required} version.`;
  return issue('warning', 'CHANGE_VERSION_SMALL', sentence);
}

/** A removed contract has no version to announce the removal; `status: retired` can announce it. */
export function judgeRemoval(before: ContractFile): Issue {
  return {
    severity: 'error',
    code: 'CHANGE_REMOVED',
    ...before.locate(['id']),
    path: ['id'],
    sentence: `The contract \`${before.contract.id}\` is served and is gone.`,
    hint: 'Give it "status: retired" and the next major version first, and remove it afterwards.',
  };
}
