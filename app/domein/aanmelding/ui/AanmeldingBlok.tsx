import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Aanmeldingblok } from '../aanmeldingblok.service.server';
import { AanbodFeiten } from './AanbodFeiten';
import { LessenFeiten } from './LessenFeiten';
import { Opsomming } from './Opsomming';
import { OrganisatieFeiten } from './OrganisatieFeiten';

/** What the school sent, folded: it does not change any more. */
export function AanmeldingBlok({ aanmelding }: { aanmelding: Aanmeldingblok }) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const { locaties, aanbod, lessen, verklaring } = aanmelding.inhoud;
  const plekken = locaties.map(({ naam, adres, postcode, plaats }, nr) => ({
    id: `${nr}`,
    tekst: `${naam}: ${adres}, ${postcode} ${plaats}`,
  }));
  const mensen = aanmelding.contacten.map(({ id, naam, functie, email, telefoon }) => ({
    id,
    tekst: `${naam}, ${functie}, ${email}, ${telefoon}`,
  }));
  const verklaard = [t(`aanmelding.verklaring.${verklaring.tekst}.voldoet`), t(`aanmelding.verklaring.${verklaring.tekst}.scan`)];
  return (
    <Sectie
      titel={t('aanmelding.blok.titel')}
      uitleg={t('aanmelding.blok.uitleg', { moment: moment(aanmelding.ingediendOp) })}
      id="aanmelding"
    >
      <details>
        <summary>{t('aanmelding.blok.open')}</summary>
        <OrganisatieFeiten organisatie={aanmelding} />
        <Opsomming titel={t('aanmelding.delen.locaties.titel')} rijen={plekken} />
        <AanbodFeiten aanbod={aanbod} />
        <LessenFeiten lessen={lessen} />
        <Opsomming titel={t('aanmelding.delen.contactpersonen.titel')} rijen={mensen} />
        <Opsomming
          titel={t('aanmelding.blok.verklaard', { dag: datum(verklaring.dag) })}
          rijen={verklaard.map((tekst, nr) => ({ id: `${nr}`, tekst }))}
        />
      </details>
    </Sectie>
  );
}
