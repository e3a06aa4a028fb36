import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Categorie } from '~/domein/grondslag/categorie';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import { useRest } from '~/domein/inburgeraar/ui/useRest';
import type { Cursistbeeld } from './cursistbeeld';

type Gemeente = Cursistbeeld['gemeente'];
type Props = { gemeente: Gemeente; poort: Cursistbeeld['poort']; wet: Cursistbeeld['cursist']['wet'] };

/** What the gemeente entered and the gate opens, by category; beside each why one sees it or not. */
export function GemeenteBlok({ gemeente, poort, wet }: Props) {
  const { t } = useTranslation();
  const rest = useRest();
  const { datum } = useOpmaak();
  const { contact, termijn, leerroute, niveau } = gemeente;
  const lening = useLening(gemeente.lening);
  const hierheen = poort.scholen.flatMap(({ regels }) => regels).filter(({ richting }) => richting === 'naar_school');
  const groep = (categorie: Categorie, waarden: Record<string, string | null | undefined>) => {
    const isOpen = hierheen.some((regel) => regel.categorie === categorie && regel.isOpen);
    const leeg = t(`cursist.leeg.${isOpen ? 'onbekend' : 'geen_grondslag'}`);
    return (
      <div>
        <Feiten feiten={Object.entries(waarden).map(([naam, waarde]) => ({ term: t(`cursist.gemeente.${naam}`), waarde, leeg }))} />
        <Waarom lezer="school" scholen={poort.scholen} richting="naar_school" over={[categorie]} />
      </div>
    );
  };
  return (
    <Sectie titel={t('cursist.pagina.gemeente')} uitleg={t('cursist.pagina.gemeente_uitleg')} id="gemeente">
      {groep('identiteit', {
        naam: contact && `${contact.voornamen} ${contact.achternaam}`,
        email: contact?.email,
        telefoon: contact?.telefoon,
      })}
      {groep('traject', {
        termijn: termijn && t('cursist.gemeente.termijn_waarde', { rest: rest(termijn.rest), einde: datum(termijn.einde) }),
        lening,
      })}
      {wet === 'wi2021'
        ? groep('pip', { leerroute: leerroute && t(`inburgeraar.route.${leerroute}`) })
        : groep('plan_van_aanpak', { niveau: niveau && t(`inburgeraar.route.${niveau}`) })}
    </Sectie>
  );
}

function useLening(lening: Gemeente['lening']): string | null {
  const { t } = useTranslation();
  const { bedrag, datum } = useOpmaak();
  if (lening === null) return null;
  const { soort, cent, peildatum } = lening;
  if (cent === null || soort === 'onbekend')
    return t(`cursist.gemeente.lening_${soort === 'nooit_geleend' ? 'nooit' : 'onbekend'}`, { datum: datum(peildatum) });
  return t(`cursist.gemeente.lening_${soort === 'nooit_geleend' ? 'ruimte' : 'bekend'}`, { bedrag: bedrag(cent), datum: datum(peildatum) });
}
