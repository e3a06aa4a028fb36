import { useTranslation } from 'react-i18next';
import { BestandVeld } from '~/components/formulier/BestandVeld';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { GELUID_ACCEPT } from '~/platform/bestand/geluid';
import type { Opnamevraag } from '../opname.service.server';
import { taalkenmerken } from '../verklaringstaal';
import { Opname } from './Opname';

/** Adding a recording to a text, in place of the one that is there, or taking it away. */
export function OpnamePagina({ id, taal, titel, opname, ...naam }: Opnamevraag) {
  const { t } = useTranslation();
  const { lang, dir } = taalkenmerken[taal];
  return (
    <Pagina
      titel={t('toestemming.teksten.opname.titel')}
      lead={t('toestemming.teksten.opname.lead')}
      kruimels={[
        { naar: '/teksten', tekst: t('toestemming.teksten.titel') },
        { naar: `/teksten/${id}`, tekst: `${t('toestemming.tekstnaam', naam)}, ${taalkenmerken[taal].naam}` },
      ]}
    >
      <p lang={lang} dir={dir}>
        <strong>{titel}</strong>
      </p>
      {opname ? <Weg opname={opname} taal={taal} /> : null}
      <Sectie titel={t(`toestemming.teksten.opname.${opname ? 'vervang' : 'voeg_toe'}`)}>
        <Formulier naam="opname" teksten="toestemming.teksten.opname" bestanden>
          <input type="hidden" name="doe" value="bewaar" />
          <input type="hidden" name="gezien" value={opname?.id ?? ''} />
          <BestandVeld naam="bestand" accept={GELUID_ACCEPT} />
          <VerstuurKnop>{t('toestemming.teksten.opname.bewaar')}</VerstuurKnop>
        </Formulier>
      </Sectie>
    </Pagina>
  );
}

function Weg({ opname: { id, grootte }, taal }: { opname: NonNullable<Opnamevraag['opname']>; taal: Opnamevraag['taal'] }) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('toestemming.teksten.opname.nu')}>
      <Opname id={id} taal={taal} />
      <p>{t('toestemming.teksten.opname.grootte', { kb: Math.ceil(grootte / 1024) })}</p>
      <Formulier naam="wegnemen" teksten="toestemming.teksten.opname">
        <input type="hidden" name="doe" value="neem_weg" />
        <input type="hidden" name="gezien" value={id} />
        <VerstuurKnop soort="gevaar">{t('toestemming.teksten.opname.neem_weg')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
