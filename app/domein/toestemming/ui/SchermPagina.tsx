import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';
import { Stuk } from '~/components/Stuk';
import { leesblokken } from '../formulier';
import type { Antwoordvraag } from '../toestemming.overzicht.service.server';
import { AntwoordVeld } from './AntwoordVeld';
import { OndertekenaarVelden } from './OndertekenaarVelden';
import { TolkVelden } from './TolkVelden';

/** The page that the inburgeraar reads himself at the desk: the text, three equal answers, and his own name. */
export function SchermPagina(vraag: Antwoordvraag) {
  const { t } = useTranslation();
  const { tekst, persoon } = vraag;
  return (
    <div className="tk-rustig">
      <Pagina titel={<span lang="nl">{tekst.tekst.titel}</span>}>
        <Stuk stuk={{ blokken: leesblokken(tekst) }} />
        <Formulier naam="scherm" teksten="toestemming.velden">
          <input type="hidden" name="tekstversieId" value={tekst.id} />
          <AntwoordVeld {...vraag} label={tekst.tekst.vraag} />
          <OndertekenaarVelden uitleg={t('toestemming.scherm.naam_uitleg')} />
          <TolkVelden />
          <VerstuurKnop>{t('toestemming.scherm.verstuur')}</VerstuurKnop>
        </Formulier>
        <p>
          <Link to={`/inburgeraars/${persoon.id}/toestemming`} className="nl-link">
            {t('toestemming.scherm.stop')}
          </Link>
        </p>
      </Pagina>
    </div>
  );
}
