import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { schoneTekst } from '~/domein/scanrisico/scanrisico.schema';
import { dag } from '~/platform/formulier/dag';
import { duren, wijzen } from './gesprek';

const MEESTE_TEKENS = 4000;
const regel = schoneTekst(300).refine((tekst) => !/\p{Cc}/u.test(tekst), { error: 'scangesprek.fouten.een_regel' });
const teller = z.number().int().min(0);
const isKoppeling = (tekst: string) => URL.parse(tekst)?.protocol === 'https:';

/** When, where and with whom; `gezien` is how many times it was planned or changed when the form was opened. */
const plannen = z
  .object({
    doe: z.literal('plan'),
    gezien: teller,
    dag,
    tijd: z.iso.time({ precision: -1, error: 'scangesprek.fouten.tijd' }).transform((tekst) => Temporal.PlainTime.from(tekst)),
    minuten: z.number().refine((minuten) => duren.some((een) => een === minuten), { error: 'fouten.keuze' }),
    wijze: z.enum(wijzen),
    plaats: regel,
    deelnemers: regel,
  })
  .refine(({ wijze, plaats }) => wijze === 'locatie' || isKoppeling(plaats), { path: ['plaats'], error: 'scangesprek.fouten.link' });
export type Planning = z.output<typeof plannen>;

const afzeggen = z.object({ doe: z.literal('zeg_af'), gezien: teller });

const vastleggen = z.object({
  doe: z.literal('leg_vast'),
  versie: teller,
  dag,
  verslag: schoneTekst(MEESTE_TEKENS),
  afspraken: schoneTekst(MEESTE_TEKENS)
    .optional()
    .transform((tekst) => tekst ?? null),
});
const afwijzen = z.object({ doe: z.literal('wijs_af'), versie: teller, dag, verslag: schoneTekst(MEESTE_TEKENS) });
export type Vastlegging = z.output<typeof vastleggen> | z.output<typeof afwijzen>;

/** What can be done with the gesprek of a scan: plan or move it, call it off, record that it was held, or that the school did not want it. */
export const gesprekSchema = z.discriminatedUnion('doe', [plannen, afzeggen, vastleggen, afwijzen]);
