import type { InspectedColumn } from '../engines/inspection.ts';
import { plainName, singularOf } from './names.ts';
import type { ColumnProfile } from './profile.ts';

/** The proposed classification of a column with probably personal data, and the reason. */
export interface PersonalHint {
  readonly classification: 'confidential' | 'restricted';
  readonly reason: string;
}

const secrets = /(^|_)(password|passwd|pwd|secret|token|api_key|private_key|pin|cvv|cvc)(_|$)/;
const strict =
  /(^|_)(ssn|social_security|passport|national_id|tax_id|iban|bank_account|credit_card|card_number|birth_?date|birth_?day|date_of_birth|dob|born_(on|at)|salary|diagnosis|religion|ethnicity|bsn)(_|$)/;
const direct =
  /(^|_)(e_?mail|email_address|phone|telephone|tel|mobile|fax|first_?name|last_?name|surname|family_?name|given_?name|full_?name|maiden_?name|street|address|address_line|house_number|post_?code|postal_code|zip|zip_?code|ip|ip_address|mac_address|latitude|longitude|geo|signature)(_\d)?(_|$)/;
const persons =
  /^(customer|user|person|people|employee|contact|member|patient|student|subscriber|guest|client|lead|staff|author|driver|teacher|visitor)$/;

/** Detects columns that probably contain personal data or secrets, by name or by the form of their strings. */
export function findPersonal(
  table: string,
  column: InspectedColumn,
  profile: Pick<ColumnProfile, 'values' | 'addresses'> | undefined,
): PersonalHint | undefined {
  const name = plainName(column.name);
  if (column.shape.kind === 'scalar' && column.shape.logicalType === 'boolean') return undefined;
  if (secrets.test(name)) return { classification: 'restricted', reason: 'The name says that it is a secret.' };
  if (strict.test(name)) return { classification: 'restricted', reason: 'The name says that it is personal.' };
  if (direct.test(name) || (name === 'name' && persons.test(singularOf(table)))) {
    return { classification: 'confidential', reason: 'The name says that it is personal.' };
  }
  const { values = 0, addresses = 0 } = profile ?? {};
  if (addresses > 0 && addresses >= values * 0.5) {
    return { classification: 'confidential', reason: 'Its texts look like e-mail addresses.' };
  }
  return undefined;
}
