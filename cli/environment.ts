// Apollo's gateway reports to Apollo every hour unless this is set before it is created.
process.env.APOLLO_TELEMETRY_DISABLED ??= '1';

/** The environment of the process. Nothing else in Concord reads it. */
export const environment: Readonly<Record<string, string | undefined>> = Object.freeze({ ...process.env });
