import type { List, LogicalPlan, OrderTerm, RowSelection, ToOne } from '../logical-plan.ts';
import type { JoinColumns } from '../predicate.ts';
import { printGroups } from './print-groups.ts';
import { printColumn, printPredicate, type ShowValues } from './print-predicate.ts';

/** A logical plan in readable form: the tables and columns that it reads, one line for each part. */
export function printPlan(plan: LogicalPlan, values: ShowValues): readonly string[] {
  switch (plan.kind) {
    case 'groups':
      return printGroups(plan, values);
    case 'keys':
      return [
        `keys of ${plan.table.domain}.${plan.table.object}: ${plan.key.map(printColumn).join(', ')}`,
        ...(plan.values.length === 0 ? [] : [`  with      ${plan.values.map(printColumn).join(', ')}`]),
        ...(plan.table.rowFilter === undefined ? [] : [`  policy    ${printPredicate(plan.table.rowFilter, values)}`]),
        `  where     ${printPredicate(plan.where, values)}`,
      ];
    case 'list':
      return [`list of ${plan.list.table.domain}.${plan.list.table.object}`, ...indent(printList(plan.list, values))];
    case 'lookup': {
      const keys = plan.keys.map(({ field }) => field.name).join(', ');
      const table = plan.table === undefined ? plan.object : `${plan.table.domain}.${plan.table.object}`;
      const owner = plan.table === undefined ? ', which another domain owns' : '';
      const policy = plan.table?.rowFilter;
      return [
        `rows of ${table} by ${keys}${owner}`,
        ...(policy === undefined ? [] : [`  policy    ${printPredicate(policy, values)}`]),
        ...indent(printSelection(plan.selection, values)),
      ];
    }
  }
}

function printList({ table, where, rows, summary }: List, values: ShowValues): readonly string[] {
  const page = rows?.page;
  return [
    ...(table.rowFilter === undefined ? [] : [`policy    ${printPredicate(table.rowFilter, values)}`]),
    ...(where.kind === 'and' && where.of.length === 0 ? [] : [`where     ${printPredicate(where, values)}`]),
    ...(rows === undefined ? [] : [`order     ${rows.order.map(printTerm).join(', ')}`]),
    ...(page === undefined
      ? []
      : [
          `page      ${page.direction === 'forward' ? 'first' : 'last'} ${page.size}, offset ${page.offset}${page.seek === undefined ? '' : ', from a cursor'}`,
        ]),
    ...(summary.length === 0 ? [] : [`summary   ${summary.map(({ kind }) => kind).join(', ')}`]),
    ...(rows === undefined ? [] : printSelection(rows.selection, values)),
  ];
}

/** A column; `email (masked)` where the viewer does not see the plain value. */
function printSelected({ field, shown }: RowSelection['columns'][number]): string {
  return shown === undefined ? field.name : `${field.name} (${shown.kind === 'byRow' ? 'by row' : shown.kind})`;
}

function printSelection(
  { columns, toOne, toMany, numbers, refused = [] }: RowSelection,
  values: ShowValues,
): readonly string[] {
  return [
    ...(columns.length === 0 ? [] : [`columns   ${columns.map(printSelected).join(', ')}`]),
    ...(refused.length === 0 ? [] : [`refused   ${refused.map(({ key }) => nameOf(key)).join(', ')}`]),
    ...toOne.flatMap((one) => printToOne(one, values)),
    ...toMany.flatMap(({ key, on, list }) => [
      `to many   ${nameOf(key)}: ${list.table.domain}.${list.table.object} on ${printJoin(on)}`,
      ...indent(printList(list, values)),
    ]),
    ...numbers.map(({ key, on }) => `numbers   ${nameOf(key)} on ${printJoin(on)}, by a statement of their own`),
  ];
}

function printToOne(toOne: ToOne, values: ShowValues): readonly string[] {
  const target =
    toOne.kind === 'joined' ? `${toOne.table.domain}.${toOne.table.object}` : "the key of another domain's row";
  return [
    `to one    ${nameOf(toOne.key)}: ${target} on ${printJoin(toOne.on)}`,
    ...indent(printSelection(toOne.selection, values)),
  ];
}

function printJoin(on: JoinColumns): string {
  return on.map(({ outer, inner }) => `${outer.name} = ${inner.name}`).join(' and ');
}

/** The name of a field, without the arguments in its key, which contain values. */
function nameOf(key: string): string {
  return key.split('(')[0] ?? key;
}

function printTerm({ operand, direction, nulls }: OrderTerm): string {
  return `${printOperand(operand)} ${direction}${nulls === 'FIRST' ? ' nulls first' : ''}`;
}

function printOperand(operand: OrderTerm['operand']): string {
  switch (operand.kind) {
    case 'column':
      return printColumn(operand);
    case 'relatedColumn':
      return `${operand.table.object}.${printColumn(operand.column)}`;
    case 'elsewhereColumn':
      return `${operand.elsewhere.object}.${operand.field}, for which ${operand.elsewhere.domain} is asked`;
    case 'fetchedColumn':
      return `what another domain gave for ${operand.columns.map(({ name }) => name).join(', ')}`;
  }
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
