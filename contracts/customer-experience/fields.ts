// Fields that code adds to the objects of this domain. docs/custom-fields.md explains them.
import { defineField, defineFields } from 'concord/fields';

const searchEngines = new Set(['gsearch', 'bsearch']);

export default defineFields({
  Session: {
    channelGroup: defineField({
      type: 'Enum',
      values: {
        PAID_SEARCH_BRAND: 'A paid link in a search engine, for words with the name of the shop.',
        PAID_SEARCH: 'A paid link in a search engine, for other words.',
        PAID_SOCIAL: 'A paid link anywhere else.',
        ORGANIC: 'A link that nobody paid for.',
        DIRECT: 'A typed address or a bookmark.',
      },
      description: 'What brought the visit, in the words of the marketing reports.',
      needs: { utmSource: 'String', utmCampaign: 'ID', httpReferer: 'String' },
      resolve: (rows) =>
        rows.map(({ utmSource, utmCampaign, httpReferer }) => {
          if (utmSource === null) return httpReferer === null ? 'DIRECT' : 'ORGANIC';
          if (!searchEngines.has(utmSource)) return 'PAID_SOCIAL';
          return utmCampaign === 'brand' ? 'PAID_SEARCH_BRAND' : 'PAID_SEARCH';
        }),
    }),
  },
  Pageview: {
    minutesIntoVisit: defineField({
      type: 'Float',
      description: 'Minutes from the start of the visit to this page; null where the visit is not recorded.',
      needs: { createdAt: 'DateTime', 'session.createdAt': 'DateTime' },
      resolve: (rows) =>
        rows.map(({ createdAt, 'session.createdAt': startedAt }) =>
          createdAt === null || startedAt === null ? null : (Date.parse(createdAt) - Date.parse(startedAt)) / 60_000,
        ),
    }),
  },
});
