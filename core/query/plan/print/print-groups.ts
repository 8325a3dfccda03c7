import type { Aggregate, Dimension, GroupOrderTerm, GroupPredicate } from '../group-parts.ts';
import type { GroupPlan } from '../logical-plan.ts';
import { printColumn, printPredicate, printValue, type ShowValues } from './print-predicate.ts';

/** A group plan in readable form, one line for each stage of its pipeline. */
export function printGroups(plan: GroupPlan, values: ShowValues): readonly string[] {
  const { partition, dimensions, aggregates, having, series, top, fill, previous, order, page } = plan;
  const name = (index: number): string => dimensions[index]?.name ?? '';
  const ordered = (terms: readonly GroupOrderTerm[]): string => terms.map((term) => printTerm(term, plan)).join(', ');
  return [
    `${dimensions.length === 0 ? 'numbers' : 'groups'} of ${plan.table.domain}.${plan.table.object}`,
    ...(partition === undefined ? [] : [`  for each  ${partition.on.map((field) => field.name).join(', ')}`]),
    ...printFilter(plan, values),
    ...(dimensions.length === 0
      ? []
      : [`  by        ${dimensions.map((one) => printDimension(one, plan)).join(', ')}`]),
    ...(aggregates.length === 0 ? [] : [`  numbers   ${aggregates.map(printAggregate).join(', ')}`]),
    ...(having === undefined ? [] : [`  having    ${printHaving(having, plan, values)}`]),
    ...(series === undefined
      ? []
      : [
          `  series    first ${series.first} of ${name(series.dimension)} by ${ordered(series.order)}; the rest ${series.rest}`,
        ]),
    ...(top === undefined
      ? []
      : [`  top       first ${top.first} of each ${name(top.dimension)} by ${ordered(top.order)}`]),
    ...(fill === undefined ? [] : [`  fill      ${name(fill.dimension)} with ${fill.with}`]),
    ...(previous === undefined ? [] : [`  compare   ${printPredicate(previous.where, values)}`]),
    ...(order.length === 0 ? [] : [`  order     ${ordered(order)}`]),
    ...(page === undefined ? [] : [`  page      first ${page.first}, offset ${page.offset}`]),
  ];
}

function printFilter({ where, table }: GroupPlan, values: ShowValues): readonly string[] {
  return [
    ...(table.rowFilter === undefined ? [] : [`  policy    ${printPredicate(table.rowFilter, values)}`]),
    ...(where.kind === 'and' && where.of.length === 0 ? [] : [`  where     ${printPredicate(where, values)}`]),
  ];
}

function printDimension(dimension: Dimension, { timeZone }: GroupPlan): string {
  if (dimension.kind !== 'bucket') return dimension.name;
  const width = dimension.step === 1 ? dimension.grain : `${dimension.step} ${dimension.grain}`;
  return `${dimension.name} by ${width} in ${timeZone}`;
}

function printAggregate(aggregate: Aggregate): string {
  switch (aggregate.kind) {
    case 'rows':
      return 'count';
    case 'suppressed':
      return 'whether it is too small';
    case 'basis':
      return aggregate.relation === undefined ? 'rows' : `rows of ${aggregate.relation}`;
    case 'metric':
      return aggregate.metric.name;
    case 'column':
      return `${aggregate.function} of ${printColumn(aggregate.column)}`;
    case 'quantile':
      return `quantile ${aggregate.q} of ${printColumn(aggregate.column)}`;
  }
}

function printHaving(predicate: GroupPredicate, plan: GroupPlan, values: ShowValues): string {
  const number = (index: number): string => {
    const aggregate = plan.aggregates[index];
    return aggregate === undefined ? '' : printAggregate(aggregate);
  };
  switch (predicate.kind) {
    case 'and':
    case 'or': {
      const parts = predicate.of.map((part) => printHaving(part, plan, values));
      return parts.length === 1 ? parts.join('') : `(${parts.join(` ${predicate.kind} `)})`;
    }
    case 'not':
      return `not ${printHaving(predicate.of, plan, values)}`;
    case 'isNull':
      return `${number(predicate.aggregate)} is null`;
    case 'in':
      return `${number(predicate.aggregate)} in (${predicate.texts.map((text) => printValue(text, values)).join(', ')})`;
    case 'compare':
      return `${number(predicate.aggregate)} ${predicate.operator} ${printValue(predicate.text, values)}`;
  }
}

function printTerm({ by, direction, nulls }: GroupOrderTerm, { dimensions, aggregates }: GroupPlan): string {
  const aggregate = aggregates[by.index];
  const value =
    by.kind === 'dimension' ? dimensions[by.index]?.name : aggregate === undefined ? '' : printAggregate(aggregate);
  return `${value} ${direction}${nulls === 'FIRST' ? ' nulls first' : ''}`;
}
