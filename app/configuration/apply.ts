import type { Json } from '../../core/contract/contract.ts';
import { suggest } from '../../core/contract/structure/suggest.ts';
import type { Code } from '../../core/errors/error-codes.ts';
import type { Path } from '../../core/errors/issue.ts';
import type { Node, Section, Setting, ValueOf } from './setting.ts';

/** A configuration error at the key or value at `path`. */
export interface SettingFinding {
  readonly code: Code;
  readonly path: Path;
  readonly side: 'key' | 'value';
  readonly sentence: string;
  readonly hint?: string;
  /** The environment variable with the value, if it does not come from the file. */
  readonly variable?: string;
}

export interface Application<Value> {
  readonly value: Value;
  readonly findings: readonly SettingFinding[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the values of a layout from the file and the environment. The result is complete: an absent or invalid value is
 * replaced by its default. Invalid values are reported in `findings`.
 */
export function applyLayout<Layout extends Section>(
  layout: Layout,
  given: Json,
  environment: Environment,
): Application<ValueOf<Layout>> {
  const findings: SettingFinding[] = [];
  const value = readNode(layout, given, []);
  return { value: value as ValueOf<Layout>, findings };

  function readNode(node: Node, present: Json | undefined, path: Path): unknown {
    switch (node.kind) {
      case 'setting':
        return readSetting(node, present, path);
      case 'section':
        return readSection(node, present, path);
      case 'table': {
        const isAbsent = present === undefined || present === null;
        const entries = !isAbsent && isRecord(present) ? Object.entries(present) : [];
        if (!isAbsent && !isRecord(present)) report('CONFIGURATION_VALUE_INVALID', path, 'must have names below it');
        return Object.freeze(
          Object.fromEntries(entries.map(([name, entry]) => [name, readNode(node.entry, entry, [...path, name])])),
        );
      }
    }
  }

  function readSection(node: Section, present: Json | undefined, path: Path): unknown {
    // In YAML a key without a value is null; such a section only has defaults.
    const isAbsent = present === undefined || present === null;
    if (!isAbsent && !isRecord(present)) report('CONFIGURATION_VALUE_INVALID', path, 'must have keys below it');
    const members = !isAbsent && isRecord(present) ? present : {};
    const known = Object.keys(node.members);
    for (const key of Object.keys(members)) {
      if (!known.includes(key)) findings.push(describeUnknownKey(key, path, known));
    }
    const read = Object.entries(node.members).map(([key, member]) => {
      const child = Object.hasOwn(members, key) ? members[key] : undefined;
      return [key, readNode(member, child, [...path, key])];
    });
    return Object.freeze(Object.fromEntries(read));
  }

  function readSetting(setting: Setting<unknown>, present: Json | undefined, path: Path): unknown {
    const variable = setting.variable;
    const text = variable === undefined ? undefined : environment[variable];
    const isOverridden = text !== undefined && text !== '';
    const chosen = isOverridden ? setting.parse(text) : present;
    if (chosen === undefined) {
      if (!('fallback' in setting))
        report('CONFIGURATION_VALUE_MISSING', path, `is missing; it must be ${setting.type}`);
      return setting.fallback;
    }
    const reading = setting.read(chosen);
    if (reading.kind === 'value') return reading.value;
    report('CONFIGURATION_VALUE_INVALID', path, reading.sentence, isOverridden ? variable : undefined);
    return setting.fallback;
  }

  function report(code: Code, path: Path, predicate: string, variable?: string): void {
    const subject =
      variable === undefined ? (path.length === 0 ? 'The configuration' : `\`${path.join('.')}\``) : `\`${variable}\``;
    const finding: SettingFinding = { code, path, side: 'value', sentence: `${subject} ${predicate}.` };
    findings.push(variable === undefined ? finding : { ...finding, variable });
  }
}

function describeUnknownKey(key: string, path: Path, known: readonly string[]): SettingFinding {
  const meant = suggest(key, known);
  const list = `Known here: ${known.map((name) => `\`${name}\``).join(', ')}.`;
  return {
    code: 'CONFIGURATION_KEY_UNKNOWN',
    path: [...path, key],
    side: 'key',
    sentence: `\`${[...path, key].join('.')}\` means nothing.`,
    hint: meant === undefined ? list : `Did you mean \`${meant}\`?`,
  };
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
