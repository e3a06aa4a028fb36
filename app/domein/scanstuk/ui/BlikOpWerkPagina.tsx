import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import type { BlikOpWerk } from '../opvraag.service.server';
import { Ontvangstform } from './Ontvangstform';
import { Ontvangsttabel } from './Ontvangsttabel';
import { Opvraagbrief } from './Opvraagbrief';
import { Opvraaglijst } from './Opvraaglijst';
import { scankruimels } from './scankruimels';
import { Stukkenlijst } from './Stukkenlijst';

/** What is asked of Blik op Werk for a scan: the mail, what came, what is missing. */
export function BlikOpWerkPagina({ pagina }: { pagina: BlikOpWerk }) {
  const { t } = useTranslation();
  const { scan, magWerken, partner, opvragen, ontvangsten, stukken } = pagina;
  const adres = (
    <KnopLink naar="/ketenpartners" soort="secundair">
      {t(partner ? 'scanstuk.bow.adres_wijzigen' : 'scanstuk.bow.adres_invullen')}
    </KnopLink>
  );
  return (
    <Pagina
      titel={t('scanstuk.bow.titel', { naam: scan.naam })}
      lead={t('scanstuk.bow.lead')}
      kruimels={scankruimels(t, scan)}
      acties={magWerken ? adres : null}
    >
      <Gedaan teksten="scanstuk.gedaan" />
      <Sectie titel={t('scanstuk.bow.stand')}>
        <Ontvangsttabel ontvangsten={ontvangsten} />
      </Sectie>
      <Sectie titel={t('scanstuk.bow.mails')} id="mail">
        <Opvraaglijst opvragen={opvragen} />
        {magWerken ? <Opvraagbrief {...pagina} /> : null}
      </Sectie>
      {magWerken ? <Ontvangstform {...pagina} /> : null}
      <Sectie titel={t('scanstuk.bow.stukken')} id="stukken">
        <Stukkenlijst stukken={stukken} />
      </Sectie>
    </Pagina>
  );
}
