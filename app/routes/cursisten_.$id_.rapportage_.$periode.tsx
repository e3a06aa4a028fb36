import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { naarConcept } from '~/domein/voortgang/concept';
import { bewaarConcept, getRapportageformulier, gooiConceptWeg } from '~/domein/voortgang/concept.service.server';
import { dienRapportageIn } from '~/domein/voortgang/indienen.service.server';
import { RapportageFormulier } from '~/domein/voortgang/ui/RapportageFormulier';
import { conceptSchema } from '~/domein/voortgang/voortgang.schema';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisDag, eisId } from '~/platform/id';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) =>
  getRapportageformulier(context, { cursistId: eisId(params.id), periodeVan: eisDag(params.periode) }),
);

export const action = handeling({ rollen, schema: conceptSchema }, async ({ context, params, waarden, formulierId }) => {
  const periode = { cursistId: eisId(params.id), periodeVan: eisDag(params.periode) };
  const { versie, basis, aangeboden, knop } = waarden;
  const getypt = { ...periode, versie, basis, aangeboden, inhoud: naarConcept(waarden) };
  switch (knop) {
    case 'indienen':
      return redirect(`/rapportages/${await dienRapportageIn(context, { ...getypt, formulierId })}?gedaan=ingediend`);
    case 'weggooien':
      await gooiConceptWeg(context, periode);
      return redirect(`/cursisten/${periode.cursistId}?gedaan=concept_weg`);
    case 'bewaren':
      await bewaarConcept(context, getypt);
      return redirect(`/cursisten/${periode.cursistId}/rapportage/${periode.periodeVan.toString()}?gedaan=bewaard`);
  }
});

export const meta = paginaTitel('voortgang.formulier.paginatitel');

export default function Rapportage() {
  return <RapportageFormulier beeld={useLoaderData<typeof loader>()} />;
}
