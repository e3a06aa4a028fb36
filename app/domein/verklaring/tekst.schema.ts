import { z } from 'zod';
import { categorieen } from '~/domein/grondslag/categorie';

const zin = z.string().min(1);
const zinnen = z.array(zin).min(1);

const ondertekening = z.object({
  kop: zin,
  naam: zin,
  geboortedatum: zin,
  plaats: zin,
  datum: zin,
  handtekening: zin,
  tolk: zin,
  partner: zin,
});

/** The shape of a text as the database keeps it; what the first version lacks may be absent. */
export const tekstSchema = z.object({
  titel: zin,
  inleiding: zinnen,
  gegevens_kop: zin,
  gegevens: z.array(z.object({ categorie: z.enum(categorieen), kop: zin, uitleg: zin })).min(1),
  delen: z.array(z.object({ kop: zin, alineas: zinnen })).min(1),
  vraag: zin,
  ja: zin.includes('{school}'),
  nee_school: zin.includes('{school}'),
  nee_alle: zin,
  verder: zin,
  tolk: zin,
  partner: zin,
  privacy: z.object({ tekst: zin, adres: z.url() }),
  gunstigst: zin.optional(),
  ondertekening: ondertekening.optional(),
  concept: zin.optional(),
});
