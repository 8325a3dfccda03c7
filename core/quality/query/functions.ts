/**
 * Functions that contract queries may call, in DuckDB or PostgreSQL. They read only their arguments, and none runs long
 * for a short argument. Operators are functions without letters in their names.
 */
const names = `
abs acos age any_value approx_count_distinct array_agg array_length array_to_string ascii asin atan atan2 avg
bit_and bit_length bit_or bit_xor bool_and bool_or btrim cardinality cast ceil ceiling char_length character_length chr
coalesce concat concat_ws contains corr cos cot count count_if count_star countif covar_pop covar_samp cume_dist
current_date current_time current_timestamp date date_add date_diff date_part date_sub date_trunc datediff datepart
datesub datetrunc day dayname dayofmonth dayofweek dayofyear degrees dense_rank div ends_with epoch epoch_ms every exp
extract first first_value floor fsum gcd get_current_timestamp greatest hour ifnull initcap isfinite isinf isnan isodow
isoyear json_array_length json_extract json_extract_string jsonb_array_length json_extract_path_text
jsonb_extract_path_text json_type jsonb_typeof json_typeof json_valid kurtosis lag last last_day last_value lcase lcm
lead least left len length like_escape ilike_escape not_like_escape not_ilike_escape list_contains list_distinct
list_value ln localtimestamp log log10 log2 lower ltrim mad make_date make_interval make_time make_timestamp map_keys
map_values max max_by md5 mean median microsecond millisecond min min_by minute mod mode month monthname now nth_value
ntile nullif octet_length overlay percent_rank percentile_cont percentile_disc pi position pow power product quantile
quantile_cont quantile_disc quarter radians rank regexp_count regexp_full_match regexp_like regexp_matches
regexp_replace regexp_extract regr_count regr_r2 regr_slope replace reverse right round row row_number rtrim second
sha256 sign sin skewness split_part sqrt stddev stddev_pop stddev_samp starts_with str_split string_agg string_split
strftime strip_accents strlen strpos strptime struct_extract struct_pack substr substring sum tan time timestamp
timezone to_char to_date to_days to_hours to_minutes to_months to_number to_seconds to_timestamp to_years today
transaction_timestamp translate trim trunc try_strptime typeof ucase upper var_pop var_samp variance week weekday
weekofyear width_bucket year yearweek array_extract list_extract array_position bool_xor entropy
`;

const allowed = new Set(names.split(/\s+/).filter((name) => name !== ''));

/** Table functions that produce rows only from their arguments. */
const allowedTables = new Set(['unnest', 'generate_series', 'range']);

export function isAllowedFunction(name: string): boolean {
  return allowed.has(name.toLowerCase()) || /^[^\p{L}\p{N}_]+$/u.test(name);
}

export function isAllowedTableFunction(name: string): boolean {
  return allowedTables.has(name.toLowerCase());
}
