import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Stuk } from '~/components/Stuk';
import { useOpmaak } from '~/components/useOpmaak';
import type { Tekstversiepagina } from '../convenanttekst.service.server';
import { Plaatsingbadge, Vaststellingbadge } from './Tekstbadges';

/** One version of the text, and its confirmation by who signs for the gemeente. */
export function ConvenanttekstversiePagina({ pagina: { tekst, stuk, magVaststellen } }: { pagina: Tekstversiepagina }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (
    <Pagina
      titel={t('convenant.teksten.versie', { nummer: tekst.nummer })}
      lead={t('convenant.teksten.vanaf', { dag: datum(tekst.van) })}
      kruimels={[{ naar: '/convenantteksten', tekst: t('convenant.teksten.titel') }]}
      boven={
        <>
          <Plaatsingbadge tekst={tekst} />
          <Vaststellingbadge tekst={tekst} />
        </>
      }
    >
      <Gedaan teksten="convenant.gedaan" />
      <Stuk stuk={stuk} />
      {magVaststellen ? (
        <Sectie titel={t('convenant.teksten.vaststellen')} uitleg={t('convenant.teksten.vaststellen_uitleg')} id="vaststelling">
          <Formulier naam="vaststellen" teksten="convenant.velden">
            <input type="hidden" name="doe" value="stel_vast" />
            <VerstuurKnop>{t('convenant.teksten.stel_vast')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : null}
    </Pagina>
  );
}
