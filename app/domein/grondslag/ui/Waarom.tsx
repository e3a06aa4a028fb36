import { useTranslation } from 'react-i18next';
import { Icoon } from '~/components/Icoon';
import { useOpmaak } from '~/components/useOpmaak';
import type { Schoolpoort } from '../poortbeeld';
import { type Blok, type Lezer, standVan, waaromdelen } from '../waaromgroepen';
import { Waaromantwoord } from './Waaromantwoord';

type Props = Blok & { lezer: Lezer; scholen: readonly Schoolpoort[] };

/**
 * "Waarom zie ik dit (niet)?", quietly beside a block of shared data: what is open by which ground, article and days, and who recorded it; of what
 * is closed the reason that the reader may know, what would open it and who can do that. Beside one's own data: whether the other sees it.
 */
export function Waarom({ lezer, scholen, ...blok }: Props) {
  const { t } = useTranslation();
  const { opsomming } = useOpmaak();
  const delen = waaromdelen(scholen, blok);
  if (delen.length === 0) return null;
  const { richting, over } = blok;
  const isVanAnder = lezer === 'gemeente' ? richting === 'naar_gemeente' : richting === 'naar_school';
  const vraag = lezer === 'zelf' ? `zelf.${richting}` : isVanAnder ? 'van_ander' : `eigen.${lezer}`;
  const namen = opsomming(over.map((code) => t(`grondslag.categorie_kort.${code}`)));
  return (
    <details className="tk-waarom" data-waarom={over.map((code) => `${code}:${richting}`).join(' ')}>
      <summary>
        <Icoon naam="info" />
        <span>
          {t(`grondslag.waarom.${vraag}.${standVan(delen)}`)}
          <span className="tk-verborgen"> ({namen})</span>
        </span>
      </summary>
      <div className="tk-waarom__blad">
        {delen.map(({ school, groepen }) => (
          <div key={school?.id ?? ''}>
            {delen.length > 1 && school ? <p className="tk-waarom__school">{school.naam}</p> : null}
            {groepen.map((groep) => (
              <Waaromantwoord key={groep.categorieen.join()} lezer={lezer} groep={groep} />
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}
