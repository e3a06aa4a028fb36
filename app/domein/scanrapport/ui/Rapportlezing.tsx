import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { Sectie } from '~/components/Sectie';
import { Stuk } from '~/components/Stuk';
import type { Gelezen } from '../lezen.service.server';
import type { Rapportverschil } from '../rapportverschil';
import { Delingen } from './Delingen';

/** A frozen report for whoever reads it: what changed, its words, with whom it was shared. */
export function Rapportlezing({ rapport, stuk, verschil, delingen }: Omit<Gelezen, 'reacties'>) {
  const { t } = useTranslation();
  return (
    <>
      {verschil ? (
        <Sectie titel={t('scanrapport.lezen.anders', { versie: verschil.versie })} id="anders">
          <Verschillen {...verschil} />
        </Sectie>
      ) : null}
      <Stuk stuk={stuk} />
      <p>
        <small>{t('scanrapport.lezen.controlegetal', { getal: rapport.sha256.slice(0, 16) })}</small>
      </p>
      <Sectie titel={t('scanrapport.lezen.delingen')}>
        <Delingen delingen={delingen} />
      </Sectie>
    </>
  );
}

function Verschillen({ versie, verschillen }: NonNullable<Gelezen['verschil']>) {
  const { t } = useTranslation();
  if (verschillen.length === 0) return <p>{t('scanrapport.lezen.gelijk', { versie })}</p>;
  return (
    <ul>
      {verschillen.map((een) => (
        <li key={een.kop}>
          <strong>{een.kop}</strong>
          <Verschil {...een} />
        </li>
      ))}
    </ul>
  );
}

function Verschil({ van, naar }: Rapportverschil) {
  const { t } = useTranslation();
  const leeg = t('scanrapport.lezen.niets');
  return (
    <Feiten
      feiten={[
        { term: t('scanrapport.lezen.was'), waarde: van, leeg },
        { term: t('scanrapport.lezen.wordt'), waarde: naar, leeg },
      ]}
    />
  );
}
