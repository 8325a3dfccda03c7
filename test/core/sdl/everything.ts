import type { Mesh } from '../../../core/model/model.ts';
import { fieldsAcross } from '../../../core/model/relations/across.ts';
import {
  binary,
  domain,
  enumOf,
  field,
  keyField,
  metric,
  neighbour,
  object,
  primary,
  relation,
  scalar,
  stub,
} from './model-parts.ts';

/** Three domains that use, together, everything that a model can say. */

const channel = {
  ...enumOf('SessionChannel'),
  values: [{ value: 'ORGANIC', description: 'Came by itself.' }, { value: 'PAID' }, { value: 'EMAIL' }],
};

const session = object('Session', 'sessions', {
  description: 'A visit to the website.\n\nOne row a visit; it ends after 30 minutes "idle".',
  tags: ['behaviour', 'not a legal tag!', 'team/web', 'behaviour'],
  eventTime: 'startedAt',
  keys: [
    primary('session', 'sessionId'),
    { kind: 'unique', fields: ['token'], open: true, entity: true, queryField: 'sessionByToken' },
    {
      kind: 'unique',
      fields: ['visitorNumber', 'startedAt'],
      open: true,
      entity: false,
      queryField: 'sessionByVisitorNumberAndStartedAt',
    },
  ],
  fields: [
    keyField('sessionId'),
    field('token', 'String'),
    field('visitorNumber', 'Int', { description: 'How often the visitor came; 1 is the first time. """ \\ 🛒 é' }),
    field('customerId', 'ID'),
    field('startedAt', 'DateTime', { nonNull: true }),
    field('durationSeconds', 'Int', { deprecated: 'Use startedAt and endedAt.\nRemoved in "2027".' }),
    field('channel', channel, { tags: ['marketing'] }),
    field('revenue', 'Decimal'),
    field('bytes', 'Long'),
    field('score', 'Float'),
    field('converted', 'Boolean'),
    field('day', 'Date'),
    field('at', 'Time'),
    field('fingerprint', binary),
    field('device', {
      kind: 'object',
      typeName: 'SessionDevice',
      fields: [
        field('family', enumOf('SessionDeviceFamily', 'PHONE', 'DESKTOP')),
        field('screen', {
          kind: 'object',
          typeName: 'SessionDeviceScreen',
          fields: [field('width', 'Int'), field('height', 'Int', { deprecated: '' })],
        }),
        field('raw', binary),
      ],
    }),
    field('terms', { kind: 'list', of: scalar('String'), elementNonNull: false }),
    field('embedding', { kind: 'list', of: scalar('Float'), elementNonNull: true }),
    field('touches', { kind: 'list', of: channel, elementNonNull: true }),
    field('moods', { kind: 'list', of: enumOf('SessionMoods', 'GOOD', 'BAD'), elementNonNull: false }),
    field('events', {
      kind: 'list',
      of: { kind: 'object', typeName: 'SessionEvents', fields: [field('name', 'String')] },
      elementNonNull: false,
    }),
    field('matrix', {
      kind: 'list',
      of: { kind: 'list', of: scalar('Int'), elementNonNull: false },
      elementNonNull: false,
    }),
    field('parameters', {
      kind: 'map',
      typeName: 'SessionParametersEntry',
      key: scalar('String'),
      value: { kind: 'object', typeName: 'SessionParametersValue', fields: [field('text', 'String')] },
    }),
  ],
  metrics: [
    metric('bounceRate', 'Float', { description: 'The share of visits of one page.' }),
    metric('totalRevenue', 'Decimal', { tags: ['finance'] }),
    metric('visits', 'Long', { deprecated: 'Use count.' }),
  ],
  relations: [
    relation('toOne', 'Session.customer', 'Customer', [['customerId', 'customerId']], {
      crossDomain: true,
      description: 'Who visited.',
    }),
    relation('toMany', 'Session.pageviews', 'Pageview', [['sessionId', 'sessionId']]),
    relation('toMany', 'Session.beacons', 'Beacon', [['sessionId', 'sessionId']], {
      deprecated: 'Beacons end in 2027.',
    }),
    relation('toOne', 'Session.survey', 'Survey', [['sessionId', 'sessionId']], { foreignKeyOn: 'to' }),
  ],
  contributed: [relation('toMany', 'Session.orders', 'Order', [['sessionId', 'sessionId']], { crossDomain: true })],
});

const pageview = object('Pageview', 'pageviews', {
  fields: [
    keyField('sessionId', 'Long'),
    keyField('position', 'Int'),
    field('previousPosition', 'Int'),
    field('url', 'String'),
    field('host', 'String', {
      computed: { expression: { kind: 'literal', text: 'shop.example', storage: { kind: 'text' } }, inputs: [] },
    }),
  ],
  keys: [primary('pageview', 'sessionId', 'position')],
  relations: [
    relation('toOne', 'Pageview.session', 'Session', [['sessionId', 'sessionId']]),
    relation('toOne', 'Pageview.predecessor', 'Pageview', [
      ['sessionId', 'sessionId'],
      ['previousPosition', 'position'],
    ]),
    relation('toMany', 'Pageview.next', 'Pageview', [
      ['sessionId', 'sessionId'],
      ['position', 'previousPosition'],
    ]),
  ],
});

const beacon = object('Beacon', 'beacons', {
  description: 'A signal; it has no key.',
  deprecated: 'Beacons end in 2027.',
  fields: [field('sessionId', 'ID'), field('sentAt', 'DateTime')],
  eventTime: 'sentAt',
  relations: [relation('toOne', 'Beacon.session', 'Session', [['sessionId', 'sessionId']])],
});

const survey = object('Survey', 'surveys', {
  fields: [
    keyField('sessionId'),
    field('answers', {
      kind: 'map',
      typeName: 'SurveyAnswersEntry',
      key: enumOf('SurveyAnswersKey', 'A', 'B'),
      value: scalar('Int'),
    }),
  ],
  keys: [primary('survey', 'sessionId')],
  relations: [relation('toOne', 'Survey.session', 'Session', [['sessionId', 'sessionId']])],
});

const blob = object('Blob', 'blobs', { fields: [field('content', binary)] });

const customer = object('Customer', 'customers', {
  description: 'Somebody who may buy.',
  fields: [
    keyField('customerId'),
    field('country', 'String'),
    field('segment', enumOf('CustomerSegment', 'NEW', 'LOYAL'), { deprecated: 'Segments end in 2027.' }),
    field('bornOn', 'Date'),
    field('portrait', binary),
    field('tags', { kind: 'list', of: scalar('String'), elementNonNull: false }),
  ],
  keys: [primary('customer', 'customerId')],
  contributed: [
    relation('toMany', 'Customer.sessions', 'Session', [['customerId', 'customerId']], { crossDomain: true }),
    relation('toMany', 'Customer.orders', 'Order', [['customerId', 'customerId']], { crossDomain: true }),
    relation('toOne', 'Customer.account', 'Account', [['customerId', 'customerId']], {
      crossDomain: true,
      foreignKeyOn: 'to',
    }),
  ],
});

const order = object('Order', 'orders', {
  fields: [keyField('orderId'), field('sessionId', 'ID'), field('customerId', 'ID')],
  keys: [primary('order', 'orderId')],
  relations: [
    relation('toOne', 'Order.session', 'Session', [['sessionId', 'sessionId']], { crossDomain: true }),
    relation('toOne', 'Order.customer', 'Customer', [['customerId', 'customerId']], { crossDomain: true }),
  ],
});

const account = object('Account', 'accounts', {
  fields: [keyField('customerId'), field('balance', 'Decimal'), field('status', 'String')],
  keys: [primary('account', 'customerId')],
  relations: [relation('toOne', 'Account.customer', 'Customer', [['customerId', 'customerId']], { crossDomain: true })],
});

const neighbours = [
  neighbour('customer-experience', 'Session', fieldsAcross(session.fields)),
  neighbour('customers', 'Customer', fieldsAcross(customer.fields)),
  neighbour('sales', 'Order', fieldsAcross(order.fields)),
  neighbour('sales', 'Account', fieldsAcross(account.fields)),
];

const contact = { name: 'Team Web', url: 'https://chat.example/web', description: 'Ask on the channel "web".' };

export const everything: Mesh = {
  domains: [
    domain('customer-experience', [session, pageview, beacon, survey, blob], {
      contracts: [
        {
          id: 'behaviour',
          version: '1.0.0',
          status: 'active',
          name: 'Website behaviour',
          domain: 'customer-experience',
          file: 'contracts/customer-experience/behaviour.odcs.yaml',
          contact,
        },
      ],
      neighbours,
      stubs: [
        stub('customers', 'Customer', {
          keys: [primary('customer', 'customerId')],
          fields: [keyField('customerId')],
          relations: [
            relation('toMany', 'Customer.sessions', 'Session', [['customerId', 'customerId']], { crossDomain: true }),
          ],
        }),
      ],
    }),
    domain('customers', [customer], { neighbours }),
    domain('sales', [order, account], {
      neighbours,
      stubs: [
        stub('customer-experience', 'Session', {
          keys: [primary('session', 'sessionId')],
          fields: [keyField('sessionId')],
          relations: [
            relation('toMany', 'Session.orders', 'Order', [['sessionId', 'sessionId']], { crossDomain: true }),
          ],
        }),
        stub('customers', 'Customer', {
          keys: [primary('customer', 'customerId')],
          fields: [keyField('customerId')],
          relations: [
            relation('toMany', 'Customer.orders', 'Order', [['customerId', 'customerId']], { crossDomain: true }),
            relation('toOne', 'Customer.account', 'Account', [['customerId', 'customerId']], {
              crossDomain: true,
              foreignKeyOn: 'to',
            }),
          ],
        }),
      ],
    }),
  ],
};
