import type { ScriptStep } from '../../../core/embedded/run-script.ts';
import { endOf } from './calendar.ts';

/** Decisions soon after the first visit, and withdrawals of some of them later. */
export const consentSteps = (until: string): readonly ScriptStep[] => [
  {
    name: 'consents',
    sql: `CREATE TABLE consents AS
      WITH purposes (purpose, slot, asked, granted) AS (
        VALUES ('newsletter', 110, 0.5, 0.55), ('personalisation', 111, 0.32, 0.7), ('third_party', 112, 0.1, 0.2)
      ), first AS (
        SELECT u, purpose, slot, signed_up_at + to_seconds(30 + floor(chance(u, slot) * 900)::INTEGER) AS decided_at,
          chance(u, slot + 10) < granted AS is_granted
        FROM people, purposes WHERE chance(u, slot + 20) < asked
      ), decided AS (
        SELECT u, purpose, decided_at, is_granted,
          CASE WHEN chance(u, 140) < 0.8 THEN 'cookie-banner' ELSE 'account-page' END AS collected_by
        FROM first
        UNION ALL
        SELECT u, purpose, decided_at + to_seconds(864000 + floor(chance(u, slot + 30) * 34560000)::INTEGER), false,
          CASE WHEN chance(u, 140) < 0.9 THEN 'account-page' ELSE 'customer-care' END
        FROM first WHERE is_granted AND chance(u, slot + 40) < 0.15
      )
      SELECT row_number() OVER (ORDER BY decided_at, u, purpose, is_granted) AS consent_id, u AS customer_id,
        purpose, is_granted, decided_at,
        CASE WHEN decided_at >= TIMESTAMP '2024-04-01' THEN collected_by END AS collected_by,
        CASE WHEN decided_at < TIMESTAMP '2024-04-01' THEN '2023-10' WHEN decided_at < TIMESTAMP '2025-10-01' THEN '2024-04' ELSE '2025-10' END
          AS policy_version
      FROM decided WHERE decided_at < ${endOf(until)}`,
  },
];
