import { useTranslation } from 'react-i18next';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { Lezer, Waaromgroep } from '../waaromgroepen';
import { useVastgelegd } from './useVastgelegd';

type Regel = Waaromgroep['regel'];
type Feit = [naam: string, waarde: string | null];

/** One answer of the gate in words, for the categories that share it. */
export function Waaromantwoord({ lezer, groep: { categorieen, regel } }: { lezer: Lezer; groep: Waaromgroep }) {
  const { t } = useTranslation();
  const feiten = useFeiten()(lezer, regel).filter(([, waarde]) => waarde !== null);
  return (
    <div className="tk-waarom__deel">
      <p className="tk-waarom__wat">
        <Status soort={regel.isOpen ? 'goed' : 'neutraal'}>{t(`grondslag.${regel.isOpen ? 'open' : 'dicht'}`)}</Status>{' '}
        {categorieen.map((categorie) => t(`grondslag.${lezer === 'zelf' ? 'zelf' : 'categorie'}.${categorie}`)).join('; ')}
      </p>
      <dl>
        {feiten.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{t(`grondslag.waarom.${naam}`)}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function useFeiten(): (lezer: Lezer, regel: Regel) => Feit[] {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const vastgelegd = useVastgelegd();
  return (lezer, regel) => {
    const door: Feit = ['vastgelegd', regel.vastgelegd && vastgelegd(regel.vastgelegd)];
    if (regel.isOpen) {
      const { tekst } = regel.vastgelegd ?? { tekst: null };
      return [
        [
          'grond',
          `${t(`grondslag.${lezer === 'zelf' ? 'grond_zelf' : 'grond'}.${regel.grond}`)} (${t(`grondslag.artikel.${regel.artikel}`)})`,
        ],
        ['geldt', t('grondslag.waarom.van_tot', { sinds: datum(regel.sinds), tot: datum(regel.tot) })],
        door,
        ['tekst', tekst && t('toestemming.tekstnaam', tekst)],
      ];
    }
    return [
      ['reden', t(`grondslag.${lezer === 'zelf' ? 'nee_zelf' : 'nee'}.${regel.reden}`)],
      ['artikel', lezer === 'zelf' || regel.artikel === null ? null : t(`grondslag.artikel.${regel.artikel}`)],
      ['laatst', regel.laatst && datum(regel.laatst)],
      door,
      ['opent', t(`grondslag.opent.${lezer}.${regel.reden}`)],
    ];
  };
}
