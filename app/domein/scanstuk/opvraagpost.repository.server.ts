import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { VindEigenontvangers } from '~/platform/jobs/ontvanger';
import { scan_opvraag } from '../../../emails/scan_opvraag';
import { onderdelen } from '../kwaliteitsscan/onderdeel';
import { opvraagsoorten } from './opvraag';
import { opvraagbericht } from './opvraagbericht';

const dag = z.iso.date().transform((tekst) => Temporal.PlainDate.from(tekst));
const postSchema = z.array(
  z.object({
    soort: z.enum(opvraagsoorten),
    organisatie: z.string(),
    email: z.string(),
    onderdelen: z.array(z.enum(onderdelen)),
    uiterste: dag,
    school: z.string(),
    kvkNummer: z.string(),
    bowNummer: z.string(),
    eerstOp: dag,
    vandaag: dag,
    naam: z.string(),
    van: z.string(),
  }),
);

/** Blik op Werk, with the words that the sender saw; nobody when the mail does not wait any more. */
export const ontvangersVanOpvraag: VindEigenontvangers = async (client, { onderwerpId }) => {
  const { rows } = await client.query(
    `select soort, organisatie, email, onderdelen, uiterste::text, school, kvk_nummer as "kvkNummer", bow_nummer as "bowNummer", eerst_op::text as "eerstOp",
       gevraagd_op::text as vandaag, afzender as naam, afzender_email as van from tk.opvraagpost($1)`,
    [onderwerpId],
  );
  return postSchema.parse(rows).map(({ email, naam, van, ...gegevens }) => ({
    ...{ id: onderwerpId, email },
    bericht: scan_opvraag(opvraagbericht({ ...gegevens, afzender: { naam, email: van } })),
  }));
};
