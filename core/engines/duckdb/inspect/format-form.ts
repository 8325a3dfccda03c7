import type { MomentField, MomentPart, NumberFormat } from '../../../model/formats/text-format.ts';
import type { FormatCandidate } from './format-candidates.ts';

const forms = new WeakMap<FormatCandidate, RegExp>();

/** The pattern of a candidate's strings. Only parsing proves a value: `31-02-2026` looks like a date. */
export function formOf(candidate: FormatCandidate): RegExp {
  const known = forms.get(candidate);
  if (known !== undefined) return known;
  const { format } = candidate;
  const source = format.kind === 'number' ? numberForm(format) : format.variants.map(momentForm).join('|');
  const form = new RegExp(`^(?:${source})$`, 'u');
  forms.set(candidate, form);
  return form;
}

function numberForm({ decimal, grouping, prefix = '', suffix = '' }: NumberFormat): string {
  const group = grouping === ' ' ? '[ \\u00A0\\u2009\\u202F]' : escapeForm(grouping ?? '');
  const groups = grouping === undefined ? '' : `|[0-9]{1,3}(?:${group}[0-9]{3})+`;
  const before = `[-+]?${escapeForm(prefix)}[-+]?`;
  return `${before}(?:[0-9]+${groups})(?:${escapeForm(decimal)}[0-9]+)?${escapeForm(suffix)}`;
}

function momentForm(parts: readonly MomentPart[]): string {
  return parts.map(partForm).join('');
}

function partForm(part: MomentPart): string {
  switch (part.kind) {
    case 'literal':
      return escapeForm(part.text);
    case 'field':
      return fieldForms[part.field];
    case 'offset':
      return '(?:Z|[-+][0-9:]+)';
  }
}

const two = '[0-9]{2}';
const oneOrTwo = '[0-9]{1,2}';
const word = '[A-Za-z]+';

const fieldForms: Readonly<Record<MomentField, string>> = {
  year: '[0-9]{4}',
  shortYear: two,
  monthPadded: two,
  monthPlain: oneOrTwo,
  monthShort: word,
  monthLong: word,
  dayPadded: two,
  dayPlain: oneOrTwo,
  weekdayShort: word,
  weekdayLong: word,
  hourPadded: two,
  hourPlain: oneOrTwo,
  halfHourPadded: two,
  halfHourPlain: oneOrTwo,
  half: word,
  minutePadded: two,
  minutePlain: oneOrTwo,
  secondPadded: two,
  secondPlain: oneOrTwo,
  milliseconds: '[0-9]{3}',
  microseconds: '[0-9]{6}',
};

function escapeForm(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
