import { paginaTitel } from '~/components/paginatitel';
import { nieuweSchoolSchema } from '~/domein/taalaanbieder/taalaanbieder.schema';
import { voegNieuweSchoolToe } from '~/domein/taalaanbieder/taalaanbieder.vastleggen.service.server';
import { NieuweSchoolPagina } from '~/domein/taalaanbieder/ui/NieuweSchoolPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, () => null);

export const action = handeling({ rollen, schema: nieuweSchoolSchema }, async ({ context, waarden, formulierId }) =>
  redirect(`/scholen/${await voegNieuweSchoolToe(context, waarden, formulierId)}?gelukt=nieuw`),
);

export const meta = paginaTitel('taalaanbieder.nieuw.titel');

export default NieuweSchoolPagina;
