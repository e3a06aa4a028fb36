import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import type { Overdragen } from '../overdracht.service.server';
import { AllesFormulier } from './AllesFormulier';
import { MensenFormulier } from './MensenFormulier';
import { OverdrachtTabel } from './OverdrachtTabel';

/** Handing over people to a colleague from a day on: the form, and what comes and what was. */
export function OverdragenPagina({ overdragen }: { overdragen: Overdragen }) {
  const { t } = useTranslation();
  const { isBeheerder, kandidaten, naarMij, vanMij } = overdragen;
  return (
    <Pagina
      titel={t('overdracht.titel')}
      lead={t(`overdracht.${isBeheerder ? 'lead_beheerder' : 'lead'}`)}
      kruimels={isBeheerder ? undefined : [{ naar: '/caseload', tekst: t('inburgeraar.caseload.titel') }]}
    >
      <Gedaan teksten="overdracht.gedaan" />
      {kandidaten.length > 0 ? <MensenFormulier overdragen={overdragen} /> : null}
      {kandidaten.length === 0 && !isBeheerder ? (
        <Sectie titel={t('overdracht.kies')} uitleg={t('overdracht.kies_uitleg')}>
          <KnopLink naar="/caseload" soort="secundair">
            {t('overdracht.naar_caseload')}
          </KnopLink>
        </Sectie>
      ) : null}
      {isBeheerder ? null : (
        <Sectie titel={t('overdracht.naar_mij')}>
          <Lijst rijen={naarMij} soort="naar_mij" wie={['van']} />
        </Sectie>
      )}
      <Sectie titel={t(`overdracht.${isBeheerder ? 'alle' : 'van_mij'}`)}>
        <Lijst rijen={vanMij} soort={isBeheerder ? 'alle' : 'van_mij'} wie={isBeheerder ? ['van', 'naar'] : ['naar']} />
      </Sectie>
      {kandidaten.length === 0 ? <AllesFormulier overdragen={overdragen} /> : null}
    </Pagina>
  );
}

type LijstProps = { rijen: Overdragen['vanMij']; soort: string; wie: readonly ('van' | 'naar')[] };

function Lijst({ rijen, soort, wie }: LijstProps) {
  const { t } = useTranslation();
  if (rijen.length === 0) return <p className="tk-zacht">{t(`overdracht.leeg.${soort}`)}</p>;
  return <OverdrachtTabel bijschrift={t('overdracht.bijschrift', { count: rijen.length })} rijen={rijen} wie={wie} />;
}
