import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Formulier } from '~/components/formulier/Formulier';
import { Naast } from '~/components/formulier/Naast';
import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import type { Waarnemingen } from '../waarneming.service.server';
import { WaarnemingTabel } from './WaarnemingTabel';

/** Who covers whom: a casemanager his own, a beheerder everyone's. */
export function WaarnemingPagina({ waarnemingen }: { waarnemingen: Waarnemingen }) {
  const { t } = useTranslation();
  const { isBeheerder, voorMij, doorMij, alle } = waarnemingen;
  return (
    <Pagina
      titel={t('waarneming.titel')}
      lead={t(`waarneming.${isBeheerder ? 'lead_beheerder' : 'lead'}`)}
      acties={
        <KnopLink naar="/overdragen" soort="secundair">
          {t('waarneming.overdragen')}
        </KnopLink>
      }
    >
      <Gedaan teksten="waarneming.gedaan" />
      {isBeheerder ? (
        <Sectie titel={t('waarneming.alle')}>
          <Lijst rijen={alle} soort="alle" wie={['casemanager', 'waarnemer']} />
        </Sectie>
      ) : (
        <>
          <Sectie titel={t('waarneming.voor_mij')}>
            <Lijst rijen={voorMij} soort="voor_mij" wie={['waarnemer']} />
          </Sectie>
          <Sectie titel={t('waarneming.door_mij')}>
            <Lijst rijen={doorMij} soort="door_mij" wie={['casemanager']} />
          </Sectie>
        </>
      )}
      <Nieuw waarnemingen={waarnemingen} />
    </Pagina>
  );
}

type LijstProps = { rijen: Waarnemingen['alle']; soort: string; wie: readonly ('casemanager' | 'waarnemer')[] };

function Lijst({ rijen, soort, wie }: LijstProps) {
  const { t } = useTranslation();
  if (rijen.length === 0) return <p className="tk-zacht">{t(`waarneming.leeg.${soort}`)}</p>;
  return <WaarnemingTabel bijschrift={t('waarneming.bijschrift', { count: rijen.length })} rijen={rijen} wie={wie} />;
}

function Nieuw({ waarnemingen: { isBeheerder, casemanagers, collegas, vandaag } }: { waarnemingen: Waarnemingen }) {
  const { t } = useTranslation();
  const opties = (lijst: readonly { id: string; naam: string }[]) => lijst.map(({ id, naam }) => ({ waarde: id, tekst: naam }));
  return (
    <Sectie titel={t('waarneming.nieuw')} uitleg={t('waarneming.nieuw_uitleg')}>
      <Formulier naam="waarneming" teksten="waarneming.velden" standaard={{ van: vandaag }}>
        <input type="hidden" name="doe" value="leg_vast" />
        {isBeheerder ? <Selectie naam="casemanagerId" opties={opties(casemanagers)} /> : null}
        <Selectie naam="waarnemerId" opties={opties(isBeheerder ? casemanagers : collegas)} />
        <Naast>
          <Veld naam="van" soort="date" min={vandaag} />
          <Veld naam="tot" soort="date" min={vandaag} />
        </Naast>
        <VerstuurKnop>{t('waarneming.bewaar')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
