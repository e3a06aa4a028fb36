import { z } from 'zod';
import { stukveld } from '~/domein/scanstuk/stukveld.schema';
import { schoneTekst } from '~/domein/scanrisico/scanrisico.schema';
import { nt2Schema } from '~/domein/taalaanbieder/nt2.schema';
import { dag } from '~/platform/formulier/dag';
import { controleuitkomsten } from './controle';

const MEESTE_DOCENTEN = 500;

const controle = z.object({
  doe: z.literal('controle'),
  docenten: z
    .array(z.object({ id: z.uuid(), uitkomst: z.enum(controleuitkomsten) }))
    .max(MEESTE_DOCENTEN)
    .default([]),
});
export type Controleinvoer = z.output<typeof controle>;

const loopt = { van: dag, tot: dag };
const tot = { path: ['tot'], error: 'scannt2.fouten.tot_voor_van' };
const opVolgorde = ({ van, tot: einde }: { van: { toString(): string }; tot: { toString(): string } }) =>
  van.toString() <= einde.toString();

const verklaring = z.object({ doe: z.literal('verklaring'), ...loopt, dagtekening: dag, stuk: stukveld }).refine(opVolgorde, tot);
const akkoord = z.object({ doe: z.literal('akkoord'), ...loopt, toelichting: schoneTekst(500) }).refine(opVolgorde, tot);
/** A declaration or an agreement does not hold any more, or never did. */
const weg = { toelichting: schoneTekst(500) };
const verklaringWeg = z.object({ doe: z.literal('verklaring_weg'), ...weg });
const akkoordWeg = z.object({ doe: z.literal('akkoord_weg'), ...weg });

export type Verklaringinvoer = z.output<typeof verklaring> | z.output<typeof verklaringWeg>;
export type Akkoordinvoer = z.output<typeof akkoord> | z.output<typeof akkoordWeg>;

/** What can be done with the NT2 figures of a scan. */
export const scannt2Schema = z.discriminatedUnion('doe', [
  controle,
  nt2Schema.safeExtend({ doe: z.literal('cijfers') }),
  verklaring,
  verklaringWeg,
  akkoord,
  akkoordWeg,
]);
