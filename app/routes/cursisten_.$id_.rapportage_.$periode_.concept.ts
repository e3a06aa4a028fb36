import { naarConcept } from '~/domein/voortgang/concept';
import { bewaarConcept } from '~/domein/voortgang/concept.service.server';
import { conceptSchema } from '~/domein/voortgang/voortgang.schema';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisDag, eisId } from '~/platform/id';

const rollen = ['taalaanbieder'] as const;

/** Who opens this address by hand wants the page itself. */
export const loader = pagina({ rollen }, ({ params }) =>
  redirect(`/cursisten/${eisId(params.id)}/rapportage/${eisDag(params.periode).toString()}`),
);

/** Keeps what is being typed, for the script of the report's page; without script the page's own button does. */
export const action = handeling({ rollen, schema: conceptSchema }, ({ context, params, waarden }) =>
  bewaarConcept(context, {
    cursistId: eisId(params.id),
    periodeVan: eisDag(params.periode),
    versie: waarden.versie,
    basis: waarden.basis,
    aangeboden: waarden.aangeboden,
    inhoud: naarConcept(waarden),
  }),
);
