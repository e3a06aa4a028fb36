import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { FilterSelectie } from '~/components/gegevens/FilterSelectie';
import { Knop } from '~/components/Knop';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Waarombewijs } from '~/domein/grondslag/ui/Waarombewijs';
import type { Vragen } from '../toestemming.overzicht.service.server';
import { NeeVoorAlle } from './NeeVoorAlle';
import { NietGevraagd } from './NietGevraagd';
import { Schoolregel } from './Schoolregel';

/** The first step: for which school, and on paper or at the desk. */
export function VragenPagina({ persoon, stand, scholen }: Vragen) {
  const { t } = useTranslation();
  const pad = `/inburgeraars/${persoon.id}/toestemming`;
  const anders = scholen.filter(({ id }) => !stand.scholen.some(({ aanbiederId }) => aanbiederId === id));
  const formulier = (
    <KnopLink naar="/toestemmingsformulier" soort="secundair">
      {t('toestemming.blanco.knop')}
    </KnopLink>
  );
  return (
    <Pagina
      titel={t('toestemming.vastleggen.titel')}
      lead={t('toestemming.vastleggen.lead', { naam: persoon.naam })}
      kruimels={[
        { naar: '/caseload', tekst: t('algemeen.navigatie.caseload') },
        { naar: `/inburgeraars/${persoon.id}`, tekst: persoon.naam },
      ]}
      acties={formulier}
    >
      {stand.wordtGevraagd ? (
        <>
          <Sectie
            titel={t('toestemming.vastleggen.scholen')}
            uitleg={t('toestemming.vastleggen.uitleg')}
            waarom={stand.handelingen.some(({ kanaal }) => kanaal === 'school') ? <Waarombewijs /> : null}
          >
            <NeeVoorAlle sinds={stand.neeVoorAlle} />
            {stand.scholen.map((school) => (
              <Schoolregel key={school.aanbiederId} inburgeraarId={persoon.id} stand={school}>
                <Knoppen>
                  <KnopLink naar={`${pad}/scherm?school=${school.aanbiederId}`}>{t('toestemming.wijze.scherm')}</KnopLink>
                  <KnopLink naar={`${pad}/papier?school=${school.aanbiederId}`} soort="secundair">
                    {t('toestemming.wijze.papier')}
                  </KnopLink>
                  <KnopLink naar={`${pad}/link?school=${school.aanbiederId}`} soort="secundair">
                    {t('toestemming.link.knop')}
                  </KnopLink>
                </Knoppen>
              </Schoolregel>
            ))}
          </Sectie>
          <Sectie titel={t('toestemming.vastleggen.anders')} uitleg={t('toestemming.vastleggen.anders_uitleg')}>
            <Form method="get" action={pad} className="tk-formulier">
              <FilterSelectie
                naam="school"
                label={t('toestemming.velden.aanbiederId')}
                opties={anders.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
                waarde={null}
                alles={t('toestemming.vastleggen.geen_school')}
              />
              <Knoppen>
                <Knop name="wijze" value="scherm">
                  {t('toestemming.wijze.scherm')}
                </Knop>
                <Knop name="wijze" value="papier" soort="secundair">
                  {t('toestemming.wijze.papier')}
                </Knop>
                <Knop name="wijze" value="link" soort="secundair">
                  {t('toestemming.link.knop')}
                </Knop>
              </Knoppen>
            </Form>
          </Sectie>
        </>
      ) : (
        <NietGevraagd />
      )}
    </Pagina>
  );
}
