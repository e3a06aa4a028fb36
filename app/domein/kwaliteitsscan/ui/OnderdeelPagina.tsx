import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { LeegStaat } from '~/components/LeegStaat';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Gedaan } from '~/components/Gedaan';
import { KvkBlok } from '~/domein/kvk/ui/KvkBlok';
import { Stukkenlijst } from '~/domein/scanstuk/ui/Stukkenlijst';
import type { Onderdeelpagina } from '../bevinding.service.server';
import { Bevindingformulier } from './Bevindingformulier';
import { Bevindinglijst } from './Bevindinglijst';

/** One part of a scan: where it comes from, what was found, its documents, and what was recorded before. */
export function OnderdeelPagina({ pagina }: { pagina: Onderdeelpagina }) {
  const { t } = useTranslation();
  const { scan, onderdeel, bron, verplicht, beperkt, versies, stukken, kvk, magVastleggen } = pagina;
  return (
    <Pagina
      titel={t(`kwaliteitsscan.onderdeel.${onderdeel}`)}
      lead={t(`kwaliteitsscan.onderdeeluitleg.${onderdeel}`)}
      kruimels={[
        { naar: '/scans', tekst: t('kwaliteitsscan.lijst.titel') },
        { naar: `/scans/${scan.id}`, tekst: t('kwaliteitsscan.scan.titel', { naam: scan.naam }) },
      ]}
    >
      <Gedaan teksten="kwaliteitsscan.gedaan" />
      {beperkt ? <Melding soort="waarschuwing">{t('kwaliteitsscan.bevinding.beperkt')}</Melding> : null}
      <Feiten
        feiten={[
          { term: t('kwaliteitsscan.bevinding.bron'), waarde: t(`kwaliteitsscan.bron.${bron}`) },
          { term: t('kwaliteitsscan.bevinding.verplicht'), waarde: t(`kwaliteitsscan.bevinding.${verplicht ? 'moet' : 'mag'}`) },
        ]}
      />
      {kvk ? <KvkBlok kvk={kvk} /> : null}
      <Sectie titel={t('kwaliteitsscan.bevinding.stukken')}>
        <Stukkenlijst stukken={stukken} zonderOnderdeel />
      </Sectie>
      {magVastleggen ? <Bevindingformulier key={versies[0]?.versie ?? 0} pagina={pagina} /> : null}
      <Sectie titel={t('kwaliteitsscan.bevinding.eerder')}>
        {versies.length > 0 ? (
          <Bevindinglijst versies={versies} />
        ) : (
          <LeegStaat titel={t('kwaliteitsscan.bevinding.leeg')} tekst={t('kwaliteitsscan.bevinding.leeg_tekst')} niveau={3} />
        )}
      </Sectie>
    </Pagina>
  );
}
