import { type DefinitionNode, type InputValueDefinitionNode, Kind, print } from 'graphql';
import { costDirective, listSizeDirective } from '../../core/sdl/directives.ts';
import { conjunction } from '../../core/sdl/filters/conjunction.ts';
import { markDefinition } from '../../core/sdl/mark.ts';
import { metricCost } from '../../core/sdl/metric-cost.ts';
import { directive, enumType, inputType, inputValue, objectType, outputField } from '../../core/sdl/nodes.ts';
import { prefixVocabulary } from '../../core/sdl/prefix.ts';
import { vocabulary } from '../../core/sdl/vocabulary.ts';
import { type Scorecard, timePartsOf } from './scorecard.ts';

const groupLimit = 1_000;

/** The SDL of the scorecards subgraph. Its types have the shape of an object's own groups and aggregates. */
export function printScorecardsSdl(scorecards: readonly Scorecard[]): string {
  const prefix = prefixOf(scorecards);
  const link = directive('link', {
    url: 'https://specs.apollo.dev/federation/v2.9',
    import: ['@key', '@shareable', '@tag', '@inaccessible', '@cost', '@listSize'],
  });
  const definitions: readonly DefinitionNode[] = [
    { kind: Kind.SCHEMA_EXTENSION, directives: [link] },
    markDefinition({ kind: 'SCORECARDS', prefix }),
    ...vocabulary,
    ...scorecards.flatMap((scorecard) => [...outputTypes(scorecard), ...inputTypes(scorecard)]),
    objectType('Query', scorecards.flatMap(queryFields)),
  ];
  return `${print({ kind: Kind.DOCUMENT, definitions: prefixVocabulary(definitions, prefix) }).replace(/[ \t]+(?=\n)/g, '')}\n`;
}

/** All have that of the mesh. */
export function prefixOf([scorecard]: readonly Scorecard[]): string {
  return scorecard?.prefix ?? '';
}

function outputTypes(scorecard: Scorecard): readonly DefinitionNode[] {
  const { helper, name } = scorecard;
  const numbers = [
    ...scorecard.measures.map((measure) =>
      outputField(measure.name, measure.type.scalar, {
        description: measure.description,
        directives: metricCost(measure.weight),
      }),
    ),
    ...scorecard.ratios.map((ratio) => {
      const [above, below] = [scorecard.measures[ratio.numerator], scorecard.measures[ratio.denominator]];
      return outputField(ratio.name, 'Float', {
        description: `${above?.name} / ${below?.name}`,
        directives: metricCost((above?.weight ?? 0) + (below?.weight ?? 0)),
      });
    }),
  ];
  const metrics = [...scorecard.measures, ...scorecard.ratios].map((metric) => ({ name: metric.name }));
  const grouped = dimensionNames(scorecard).map(({ name: dimension, type }) => outputField(dimension, type));
  const suppressed = outputField('suppressed', 'Boolean!', { description: 'Whether numbers are withheld.' });
  return [
    enumType(
      `${helper}Dimension`,
      dimensionNames(scorecard).map((dimension) => ({ name: dimension.name })),
      { description: `What ${name} can be grouped by.` },
    ),
    enumType(`${helper}Metric`, metrics, { description: `The metrics of ${name}.` }),
    objectType(
      `${helper}Group`,
      [
        ...grouped,
        ...numbers,
        outputField('previous', `${helper}Group`, { description: 'In the compared period.' }),
        outputField('partial', 'Boolean!', { description: 'Whether the range or the data ends inside the bucket.' }),
        suppressed,
        outputField('other', 'Boolean!', { description: 'Whether it is the rest of the groups.' }),
      ],
      {
        description: `A group of ${name}. What it is not grouped by is null, and so are numbers of objects without it.`,
      },
    ),
    objectType(
      `${helper}Groups`,
      [
        outputField('nodes', `[${helper}Group!]!`),
        outputField('totals', `${helper}Group`, { description: 'Over all rows that pass the filter.' }),
        outputField('totalCount', 'Long', { description: 'How many groups there are.' }),
        outputField('grain', 'TimeGrain'),
        outputField('step', 'Int'),
        outputField('meta', 'QueryMeta'),
      ],
      { description: `A page of groups of ${name}.` },
    ),
    objectType(`${helper}Aggregate`, numbers, { description: `The numbers of ${name}.` }),
    objectType(
      `${helper}AggregateResult`,
      [
        outputField('value', `${helper}Aggregate!`),
        outputField('previous', `${helper}Aggregate`, { description: 'In the compared period.' }),
        suppressed,
        outputField('meta', 'QueryMeta'),
      ],
      { description: `An answer with the numbers of ${name}.` },
    ),
  ];
}

/** Dimensions, and the parts of time dimensions. */
function dimensionNames({ dimensions }: Scorecard): readonly { readonly name: string; readonly type: string }[] {
  return dimensions.flatMap((dimension) => [
    { name: dimension.name, type: dimension.scalar },
    ...timePartsOf(dimension).map((part) => ({ name: `${dimension.name}_${part}`, type: 'Int' })),
  ]);
}

function inputTypes(scorecard: Scorecard): readonly DefinitionNode[] {
  const { helper, name } = scorecard;
  const combine = (input: string): readonly InputValueDefinitionNode[] => [
    inputValue('and', `[${input}!]`),
    inputValue('or', `[${input}!]`),
    inputValue('not', input),
  ];
  return [
    inputType(
      `${helper}Filter`,
      [
        ...combine(`${helper}Filter`),
        ...scorecard.dimensions.map((dimension) => inputValue(dimension.name, `${dimension.scalar}Filter`)),
      ],
      { description: `Conditions on the rows of all objects of ${name}. ${conjunction}` },
    ),
    inputType(
      `${helper}GroupBy`,
      [
        inputValue('dimension', `${helper}Dimension!`),
        inputValue('grain', 'TimeGrain'),
        inputValue('step', 'Int'),
        inputValue('fill', 'GapFill'),
      ],
      { description: `A dimension to group ${name} by; a time in buckets of step (1) grains.` },
    ),
    inputType(
      `${helper}GroupOrder`,
      [
        inputValue('dimension', `${helper}Dimension`),
        inputValue('metric', `${helper}Metric`),
        inputValue('direction', 'SortDirection'),
        inputValue('nulls', 'NullsOrder'),
      ],
      {
        description:
          'A step in the order of groups: exactly one of dimension and metric. ASC for a dimension, else DESC, and nulls last unless said otherwise.',
      },
    ),
    inputType(
      `${helper}Having`,
      [
        ...combine(`${helper}Having`),
        ...scorecard.measures.map((measure) => inputValue(measure.name, `${measure.type.scalar}Filter`)),
        ...scorecard.ratios.map((ratio) => inputValue(ratio.name, 'FloatFilter')),
      ],
      { description: `Conditions on groups of ${name}. ${conjunction}` },
    ),
    inputType(
      `${helper}Top`,
      [
        inputValue('dimension', `${helper}Dimension!`),
        inputValue('first', 'Int!'),
        inputValue('orderBy', `[${helper}GroupOrder!]`),
      ],
      { description: 'How many groups of each value of a dimension are kept.' },
    ),
  ];
}

function queryFields({ name, helper, description, time }: Scorecard) {
  const rows = [
    inputValue('filter', `${helper}Filter`),
    ...(time === 'ranged' ? [inputValue('timeRange', 'TimeRange')] : []),
    inputValue('timeZone', 'String'),
  ];
  const compare = time === 'ranged' ? [inputValue('compare', 'Compare')] : [];
  const about = description === undefined ? '' : `${description} `;
  return [
    outputField(`${name}Aggregate`, `${helper}AggregateResult`, {
      description: `${about}Numbers over the rows that pass the filter.`,
      arguments: [...rows, ...compare],
      directives: [costDirective(100)],
    }),
    outputField(`${name}GroupBy`, `${helper}Groups`, {
      description: `${about}Numbers over groups of the rows that pass the filter; ${groupLimit} groups unless first says otherwise.`,
      arguments: [
        inputValue('by', `[${helper}GroupBy!]!`),
        ...rows,
        inputValue('weekStart', 'DayOfWeek'),
        inputValue('having', `${helper}Having`),
        inputValue('topPer', `${helper}Top`),
        inputValue('orderBy', `[${helper}GroupOrder!]`),
        inputValue('first', 'Int'),
        inputValue('offset', 'Int'),
        ...compare,
      ],
      directives: [
        costDirective(100),
        listSizeDirective({ assumed: groupLimit, slicing: ['first'], sized: ['nodes'] }),
      ],
    }),
  ];
}
