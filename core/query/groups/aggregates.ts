import { defined } from '../../defined.ts';
import type { ArgumentPath } from '../../errors/request-error.ts';
import { type AggregateFunction, hasAggregate } from '../../model/aggregates.ts';
import { fieldOf } from '../../model/find.ts';
import type { ModelObject } from '../../model/model.ts';
import { badInput } from '../arguments/bad-input.ts';
import { objectTypeOf } from '../arguments/fields/connection.ts';
import { stableText } from '../arguments/fields/field-key.ts';
import { planNestedField } from '../arguments/fields/nested-field.ts';
import { type SelectedField, type SelectionNodes, selectedFields } from '../arguments/fields/selected-fields.ts';
import type { SelectionSite } from '../arguments/site.ts';
import type { Aggregate, AggregateValues } from '../plan/group-parts.ts';
import { columnOf } from '../plan/predicate.ts';
import { aggregateType, booleanType, longType } from './aggregate-types.ts';

/** The aggregates of a plan, each once, whether selected, filtered by or sorted by. */
export class AggregateSet {
  readonly #object: ModelObject;
  readonly #indexes = new Map<string, number>();
  readonly #aggregates: Aggregate[] = [];

  constructor(object: ModelObject) {
    this.#object = object;
    // It takes part in every stage, so that fills and comparisons carry it along with the aggregates.
    if (object.minimumGroupSize !== undefined) this.#add({ kind: 'suppressed', type: booleanType });
  }

  get all(): readonly Aggregate[] {
    return this.#aggregates;
  }

  typeAt(index: number): Aggregate['type'] {
    const aggregate = this.#aggregates[index];
    if (aggregate === undefined) throw new Error(`There is no aggregate ${index}.`);
    return aggregate.type;
  }

  /** A metric by the name of its field: `count`, or a measure of the contract. */
  addMetric(name: string): number {
    if (name === 'count') return this.#add({ kind: 'rows', type: longType });
    const metric = this.#object.metrics.find((candidate) => candidate.name === name);
    if (metric === undefined) throw new Error(`${this.#object.typeName} has no metric ${name}.`);
    return this.#add({ kind: 'metric', metric, type: metric.type });
  }

  /** Adds the number of rows behind an aggregate. */
  addBasis(relation?: string): number {
    return this.#add({ kind: 'basis', ...defined({ relation }), type: longType });
  }

  /** Whether a field supports a function. */
  hasFunction(field: string, using: AggregateFunction): boolean {
    return hasAggregate(fieldOf(this.#object, field).type, using);
  }

  addColumn(field: string, using: AggregateFunction): number {
    const { type } = fieldOf(this.#object, field);
    return this.#add({
      kind: 'column',
      function: using,
      column: columnOf(fieldOf(this.#object, field)),
      type: aggregateType(type, using),
    });
  }

  addQuantile(field: string, q: number, path: ArgumentPath): number {
    if (!(q >= 0 && q <= 1)) throw badInput(path, `${q} is no quantile; give a number from 0 to 1.`);
    const { type } = fieldOf(this.#object, field);
    return this.#add({
      kind: 'quantile',
      column: columnOf(fieldOf(this.#object, field)),
      q,
      type: aggregateType(type, 'quantile'),
    });
  }

  #add(aggregate: Aggregate): number {
    const name = stableText(aggregate);
    const index = this.#indexes.get(name) ?? this.#aggregates.push(aggregate) - 1;
    this.#indexes.set(name, index);
    return index;
  }
}

/** The context of an aggregate selection: on a group, on an `…Aggregate` type, or on a column of such a type. */
export type AggregateSite = Omit<SelectionSite, 'planner'>;

/** Fields of a group row that are no aggregates. */
const notNumbers = new Set(['aggregate', 'previous', 'partial', 'suppressed', 'other']);

/**
 * The aggregates that a selection on a group, or on an `…Aggregate` type, contains: metrics by name, columns with their
 * functions. The caller plans the dimensions and relations of a group.
 */
export function planAggregateValues(nodes: SelectionNodes, site: AggregateSite, set: AggregateSet): AggregateValues {
  const { object, type, scope } = site;
  const values: { key: string; aggregate: number }[] = [];
  const parts: { key: string; part: AggregateValues }[] = [];
  for (const selected of selectedFields(nodes, type, scope)) {
    if (notNumbers.has(selected.name)) continue;
    if (selected.name === 'count' || object.metrics.some((metric) => metric.name === selected.name)) {
      values.push({ key: selected.key, aggregate: set.addMetric(selected.name) });
    } else {
      const inner = objectTypeOf(type, selected.name);
      parts.push({
        key: selected.key,
        part: { values: planFunctions(selected, { type: inner, scope }, set), parts: [] },
      });
    }
  }
  return { values, parts };
}

function planFunctions(
  { nodes, name: field }: Pick<SelectedField, 'name' | 'nodes'>,
  { type, scope }: Pick<SelectionSite, 'type' | 'scope'>,
  set: AggregateSet,
): AggregateValues['values'] {
  return selectedFields(nodes, type, scope).map(({ key, name, arguments: args, nodes: quantiles }) => ({
    key,
    aggregate:
      name === 'quantile'
        ? planNestedField(quantiles, () => set.addQuantile(field, Number(args.q), ['q']))
        : set.addColumn(field, name as AggregateFunction),
  }));
}
