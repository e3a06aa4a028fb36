import { z } from 'zod';
import { categorieen, richtingen } from '~/domein/grondslag/categorie';
import { kanalen } from '~/domein/toestemming/toestemming';

const tekst = z.string().min(1);

const partij = z.object({
  party_id: z.enum(['pii_principal', 'gemeente', 'school', 'schools']),
  party_type: z.enum(['pii_principal', 'pii_controller']),
  party_name: tekst,
  party_address: tekst.nullable(),
  party_email: z.email().nullable(),
  party_phone: tekst.nullable(),
  party_url: z.url().nullable(),
});

const doel = z.object({
  purpose: tekst,
  purpose_source: tekst,
  lawful_basis: tekst,
  pii_controllers: z.array(partij.shape.party_id).min(1),
  recipients: z.array(z.object({ party_id: partij.shape.party_id, direction: z.enum(richtingen) })),
  pii_information: z.array(z.object({ pii_type: z.enum(categorieen), description: tekst, special_category: z.literal(false) })),
  storage_conditions: tekst,
  withdrawal_method: z.array(tekst).min(1),
  privacy_rights: z.array(tekst).min(1),
});

const gebeurtenis = z.object({
  event_time: z.union([z.iso.datetime({ offset: true }), z.iso.date()]),
  event_type: z.literal('explicit'),
  event_state: z.enum(['given', 'refused', 'withdrawn']),
  entity_id: z.literal('pii_principal'),
  channel: z.enum(kanalen),
  place: tekst.nullable(),
  recorded_time: z.iso.datetime({ offset: true }),
  interpreter: z.object({ name: tekst, number: tekst.nullable() }).nullable(),
});

/** The record of one act of consent, in the words of ISO/IEC TS 27560:2023 as far as they fit; docs/koppelvlakken/toestemmingsbewijs.md maps them. */
export const consentRecordSchema = z.object({
  schema_version: z.literal('ISO/IEC TS 27560:2023; taalketen 1'),
  record_id: z.string().regex(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/),
  pii_principal_id: tekst,
  privacy_notice: z.object({ code: tekst, version: z.int(), language: tekst, confirmed: z.boolean(), url: z.url() }).nullable(),
  answer: z.enum(['ja', 'nee_school', 'nee_alle', 'ingetrokken']),
  pii_processing: z.array(doel).min(1),
  parties: z.array(partij).min(2),
  events: z.array(gebeurtenis).length(1),
  check: z.object({ code: tekst, url: z.url() }),
});
export type ConsentRecord = z.infer<typeof consentRecordSchema>;
