import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Knoppen } from '~/components/Knoppen';
import { Sectie } from '~/components/Sectie';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { lijstnaam } from '~/domein/inburgeraar/naamsleutel';
import type { Overdragen } from '../overdracht.service.server';
import { AanWie } from './AanWie';

/** The people who were ticked, each still to be left out; who cannot be handed over stands apart, with why. */
export function MensenFormulier({ overdragen: { kandidaten, collegas, vandaag } }: { overdragen: Overdragen }) {
  const { t } = useTranslation();
  const kan = kandidaten.filter(({ bezwaar }) => bezwaar === null);
  const kanNiet = kandidaten.filter(({ bezwaar }) => bezwaar !== null);
  return (
    <Sectie titel={t('overdracht.mensen', { count: kan.length })}>
      {kanNiet.length > 0 ? (
        <ul>
          {kanNiet.map(({ id, voornamen, achternaam, bezwaar }) => (
            <li key={id}>
              {lijstnaam(voornamen, achternaam)}: {t(`overdracht.bezwaar.${bezwaar}`)}
            </li>
          ))}
        </ul>
      ) : null}
      {kan.length > 0 ? (
        <Formulier naam="overdragen" teksten="overdracht.velden" standaard={{ persoon: kan.map(({ id }) => id) }}>
          <input type="hidden" name="doe" value="draag_over" />
          <Keuze
            naam="persoon"
            soort="checkbox"
            opties={kan.map(({ id, voornamen, achternaam }) => ({ waarde: id, tekst: lijstnaam(voornamen, achternaam) }))}
          />
          <AanWie collegas={collegas} vandaag={vandaag} />
          <Knoppen>
            <VerstuurKnop>{t('overdracht.bewaar')}</VerstuurKnop>
            <Link to="/caseload" className="nl-link">
              {t('overdracht.toch_niet')}
            </Link>
          </Knoppen>
        </Formulier>
      ) : null}
    </Sectie>
  );
}
