import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import type { Kant, Schoolpoort } from '../poortbeeld';
import { PoortTabel } from './PoortTabel';
import { WatOpent } from './WatOpent';

/** "Waarom zie ik dit (niet)?": per school which data may cross each way, on what ground and how long; else why not, and who can change that. */
export function PoortBlok({ kant, scholen }: { kant: Kant; scholen: readonly Schoolpoort[] }) {
  const { t } = useTranslation();
  return (
    <Sectie id="poort" titel={t('grondslag.titel')} uitleg={t(`grondslag.uitleg.${kant}`)}>
      {scholen.length === 0 ? <p className="tk-zacht">{t('grondslag.geen_school')}</p> : null}
      {scholen.map((poort) => (
        <Schooldeel key={poort.school.id} kant={kant} poort={poort} />
      ))}
    </Sectie>
  );
}

function Schooldeel({ kant, poort: { school, regels } }: { kant: Kant; poort: Schoolpoort }) {
  const { t } = useTranslation();
  const soorten = new Set(regels.map(({ categorie }) => categorie));
  const open = new Set(regels.filter(({ isOpen }) => isOpen).map(({ categorie }) => categorie));
  return (
    <>
      <p>{t('grondslag.samenvatting', { school: school.naam, open: open.size, totaal: soorten.size })}</p>
      <details className="tk-toelichting">
        <summary>{t('grondslag.bekijk')}</summary>
        <PoortTabel school={school.naam} regels={regels} />
        <WatOpent kant={kant} regels={regels} />
      </details>
    </>
  );
}
