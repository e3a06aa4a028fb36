import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import { AanbodFeiten } from '~/domein/aanmelding/ui/AanbodFeiten';
import { LessenFeiten } from '~/domein/aanmelding/ui/LessenFeiten';
import { Opsomming } from '~/domein/aanmelding/ui/Opsomming';
import { OrganisatieFeiten } from '~/domein/aanmelding/ui/OrganisatieFeiten';
import type { Aannemenpagina } from '../aannemen.service.server';

/** An aanmelding as the school sent it. */
export function Aanmeldingfeiten({ aanmelding }: Pick<Aannemenpagina, 'aanmelding'>) {
  const { t } = useTranslation();
  const { moment, datum } = useOpmaak();
  const { locaties, aanbod, lessen, verklaring } = aanmelding.inhoud;
  return (
    <>
      <OrganisatieFeiten organisatie={aanmelding} />
      <Opsomming
        titel={t('aanmelding.delen.locaties.titel')}
        rijen={locaties.map(({ naam, adres, postcode, plaats }, nr) => ({
          id: String(nr),
          tekst: `${naam}: ${adres}, ${postcode} ${plaats}`,
        }))}
      />
      <AanbodFeiten aanbod={aanbod} />
      <LessenFeiten lessen={lessen} />
      <Feiten
        feiten={[
          { term: t('kwaliteitsscan.aannemen.verklaard'), waarde: datum(verklaring.dag) },
          { term: t('kwaliteitsscan.aannemen.ingediend'), waarde: moment(aanmelding.ingediendOp) },
        ]}
      />
    </>
  );
}
