import type { ScriptStep } from '../../../core/embedded/run-script.ts';
import { firstDay } from './calendar.ts';
import { quote } from './chance.ts';
import { holidaySeasons, valentineSeasons } from './seasons.ts';

interface Channel {
  readonly source: string | null;
  readonly campaign: string | null;
  readonly content: string | null;
  readonly referer: string | null;
  /** The channel's weight among first visits and among repeat visits. */
  readonly newShare: number;
  readonly repeatShare: number;
  /** Percentage of visits with a mobile device. */
  readonly mobile: number;
  /** Percentage of the usual progress at each funnel step. */
  readonly progress: number;
  readonly from?: string;
  readonly to?: string;
}

const gsearch = 'https://www.gsearch.com';
const bsearch = 'https://www.bsearch.com';
const socialbook = 'https://www.socialbook.com';

const nonbrand = { campaign: 'nonbrand', progress: 98 };
const brand = { campaign: 'brand', progress: 106 };
const unpaid = { source: null, campaign: null, content: null };
const holidayGifts = {
  source: 'gsearch',
  campaign: 'holiday_gifts',
  content: 'g_ad_3',
  referer: gsearch,
  newShare: 160,
  repeatShare: 30,
  mobile: 36,
  progress: 104,
};
const valentines = {
  source: 'socialbook',
  campaign: 'valentines',
  content: 'social_ad_3',
  referer: socialbook,
  newShare: 70,
  repeatShare: 10,
  mobile: 62,
  progress: 97,
};

/**
 * The traffic channels until `until`. A channel with dates is open between them; misspelt links are a channel too. The
 * order determines which visit gets which channel, so a later season must not move a channel before another.
 */
const channels = (until: string): readonly Channel[] => [
  { ...nonbrand, source: 'gsearch', content: 'g_ad_1', referer: gsearch, newShare: 640, repeatShare: 0, mobile: 32 },
  {
    ...nonbrand,
    source: 'bsearch',
    content: 'b_ad_1',
    referer: bsearch,
    newShare: 150,
    repeatShare: 0,
    mobile: 18,
    from: '2024-02-26',
  },
  { ...brand, source: 'gsearch', content: 'g_ad_2', referer: gsearch, newShare: 55, repeatShare: 210, mobile: 30 },
  {
    ...brand,
    source: 'bsearch',
    content: 'b_ad_2',
    referer: bsearch,
    newShare: 14,
    repeatShare: 50,
    mobile: 17,
    from: '2024-02-26',
  },
  { ...unpaid, referer: gsearch, newShare: 42, repeatShare: 230, mobile: 30, progress: 104 },
  { ...unpaid, referer: bsearch, newShare: 10, repeatShare: 55, mobile: 17, progress: 104 },
  { ...unpaid, referer: null, newShare: 52, repeatShare: 340, mobile: 33, progress: 104 },
  {
    source: 'socialbook',
    campaign: 'pilot',
    content: 'social_ad_1',
    referer: socialbook,
    newShare: 60,
    repeatShare: 0,
    mobile: 68,
    progress: 88,
    from: '2025-01-20',
    to: '2025-04-20',
  },
  {
    source: 'socialbook',
    campaign: 'desktop_targeted',
    content: 'social_ad_2',
    referer: socialbook,
    newShare: 70,
    repeatShare: 0,
    mobile: 6,
    progress: 95,
    from: '2025-08-11',
  },
  {
    source: 'newsletter',
    campaign: 'winback',
    content: 'letter_1',
    referer: null,
    newShare: 0,
    repeatShare: 130,
    mobile: 48,
    progress: 105,
    from: '2024-06-03',
  },
  ...holidaySeasons(until).map((season) => ({ ...holidayGifts, ...season })),
  ...valentineSeasons(until).map((season) => ({ ...valentines, ...season })),
  {
    ...nonbrand,
    source: 'gsearch',
    campaign: 'non-brand',
    content: 'g_ad_1',
    referer: gsearch,
    newShare: 3,
    repeatShare: 0,
    mobile: 32,
    from: '2024-10-01',
    to: '2025-06-30',
  },
];

/** `channel_days`: the open channels of each day, with the interval of [0, 1) that selects each. */
export const channelSteps = (until: string): readonly ScriptStep[] => [
  {
    name: 'channels',
    sql: `CREATE TABLE channels (channel INTEGER, utm_source VARCHAR, utm_campaign VARCHAR, utm_content VARCHAR, http_referer VARCHAR,
        new_share INTEGER, repeat_share INTEGER, mobile INTEGER, progress INTEGER, from_day DATE, to_day DATE);
      INSERT INTO channels VALUES ${channels(until)
        .map((channel, index) => writeRow({ to: until, ...channel }, index))
        .join(', ')}`,
  },
  {
    name: 'channel_days',
    sql: `CREATE TABLE channel_days AS
      WITH shares AS (
        SELECT n, day, c.*, is_repeat, CASE WHEN is_repeat THEN repeat_share ELSE new_share END AS share
        FROM days JOIN channels c ON day BETWEEN from_day AND to_day, (VALUES (false), (true)) AS r(is_repeat)
      )
      SELECT n, is_repeat, utm_source, utm_campaign, utm_content, http_referer, mobile, progress,
        (sum(share) OVER so_far - share)::DOUBLE / sum(share) OVER all_of_day AS low,
        (sum(share) OVER so_far)::DOUBLE / sum(share) OVER all_of_day AS high
      FROM shares WHERE share > 0
      WINDOW so_far AS (PARTITION BY n, is_repeat ORDER BY channel), all_of_day AS (PARTITION BY n, is_repeat)`,
  },
];

function writeRow(channel: Channel & { readonly to: string }, index: number): string {
  const texts = [channel.source, channel.campaign, channel.content, channel.referer];
  const numbers = [channel.newShare, channel.repeatShare, channel.mobile, channel.progress];
  return `(${[index, ...texts.map((text) => (text === null ? 'NULL' : quote(text))), ...numbers].join(', ')},
    DATE '${channel.from ?? firstDay}', DATE '${channel.to}')`;
}
