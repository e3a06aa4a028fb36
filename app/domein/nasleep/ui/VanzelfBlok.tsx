import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Tijdlijn } from '~/components/gegevens/Tijdlijn';
import { Sectie } from '~/components/Sectie';
import type { Vanzelf } from '../vanzelf';

/** For the inburgeraar himself: what happened when a ja ended, when, and what it means for him, in the plainest words. */
export function VanzelfBlok({ vanzelf }: { vanzelf: readonly Vanzelf[] }) {
  const { t } = useTranslation();
  if (vanzelf.length === 0) return null;
  return (
    <Sectie titel={t('nasleep.titel')} uitleg={t('nasleep.zelf.uitleg')}>
      <Tijdlijn
        gebeurtenissen={vanzelf.map((einde) => ({
          id: einde.id,
          wanneer: einde.moment,
          titel: t(`nasleep.zelf.${einde.aanleiding}`, { school: einde.school }),
          tekst: <Gevolgen einde={einde} />,
          soort: 'neutraal',
        }))}
      />
    </Sectie>
  );
}

function Gevolgen({ einde: { school, stopte, brieven, kijktNa } }: { einde: Vanzelf }) {
  const { t } = useTranslation();
  return (
    <>
      {stopte.map(({ hoe, over }) => (
        <Fragment key={hoe}>
          <p>{t(`nasleep.zelf.stopte.${hoe}`, { school })}</p>
          <ul>
            {over.map((categorie) => (
              <li key={categorie}>{t(`grondslag.zelf.${categorie}`)}</li>
            ))}
          </ul>
        </Fragment>
      ))}
      {brieven > 0 ? <p>{t('nasleep.zelf.brieven', { count: brieven })}</p> : null}
      {kijktNa ? <p>{t('nasleep.zelf.kijkt_na', { school })}</p> : null}
    </>
  );
}
