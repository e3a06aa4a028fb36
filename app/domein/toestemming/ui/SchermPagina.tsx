import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';
import { schriftVan } from '~/domein/verklaring/formulier';
import type { Antwoordvraag } from '../toestemming.overzicht.service.server';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { isConcept } from '~/domein/verklaring/vertaling';
import { AntwoordVeld } from './AntwoordVeld';
import { OndertekenaarVelden } from './OndertekenaarVelden';
import { TolkVelden } from './TolkVelden';
import { Tweetalig } from '~/domein/verklaring/ui/Tweetalig';
import { Verklaringtalen } from '~/domein/verklaring/ui/Verklaringtalen';

/** The page that the inburgeraar reads himself at the desk: the text in his language with the Dutch, three equal answers, and his own name. */
export function SchermPagina(vraag: Antwoordvraag) {
  const { t } = useTranslation();
  const { tekst, nederlands, talen, persoon, school } = vraag;
  const pad = `/inburgeraars/${persoon.id}/toestemming`;
  const naar = (taal: Verklaringstaal) => `${pad}/scherm?${school ? `school=${school.id}&` : ''}taal=${taal}`;
  return (
    <div className="tk-rustig">
      <Pagina titel={<span {...schriftVan(tekst.taal)}>{tekst.tekst.titel}</span>}>
        <Verklaringtalen talen={talen} gekozen={tekst.taal} naar={naar} />
        <Tweetalig gekozen={tekst} nederlands={nederlands} />
        <Formulier key={tekst.id} naam="scherm" teksten="toestemming.velden">
          <input type="hidden" name="tekstversieId" value={tekst.id} />
          <AntwoordVeld {...vraag} label={tekst.tekst.vraag} />
          <OndertekenaarVelden uitleg={t('toestemming.scherm.naam_uitleg')} />
          <TolkVelden isNodig={isConcept(tekst)} />
          <VerstuurKnop>{t('toestemming.scherm.verstuur')}</VerstuurKnop>
        </Formulier>
        <p>
          <Link to={pad} className="nl-link">
            {t('toestemming.scherm.stop')}
          </Link>
        </p>
      </Pagina>
    </div>
  );
}
