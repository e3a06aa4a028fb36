import { useTranslation } from 'react-i18next';
import { Feiten, type Feit } from '~/components/gegevens/Feiten';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Categorie } from '~/domein/grondslag/categorie';
import { WaaromNiet } from '~/domein/grondslag/ui/WaaromNiet';
import { useRest } from '~/domein/inburgeraar/ui/useRest';
import type { Cursistbeeld } from './cursistbeeld';

type Gemeente = Cursistbeeld['gemeente'];
type Props = { gemeente: Gemeente; poort: Cursistbeeld['poort']; wet: Cursistbeeld['cursist']['wet'] };

/** What the gemeente entered and the gate opens; of what is closed the rule, and what can be done. */
export function GemeenteBlok({ gemeente, poort, wet }: Props) {
  const { t } = useTranslation();
  const rest = useRest();
  const { datum } = useOpmaak();
  const { contact, termijn, leerroute, niveau } = gemeente;
  const lening = useLening(gemeente.lening);
  const hierheen = poort.scholen.flatMap(({ regels }) => regels).filter(({ richting }) => richting === 'naar_school');
  const feit = (naam: string, categorie: Categorie, waarde: string | null | undefined): Feit => {
    const isOpen = hierheen.some((regel) => regel.categorie === categorie && regel.isOpen);
    return { term: t(`cursist.gemeente.${naam}`), waarde, leeg: t(`cursist.leeg.${isOpen ? 'onbekend' : 'geen_grondslag'}`) };
  };
  const gevraagd: Categorie[] = ['identiteit', 'traject', wet === 'wi2021' ? 'pip' : 'plan_van_aanpak'];
  const redenen = new Set(hierheen.flatMap((regel) => (regel.isOpen || !gevraagd.includes(regel.categorie) ? [] : [regel.reden])));
  return (
    <Sectie titel={t('cursist.pagina.gemeente')} uitleg={t('cursist.pagina.gemeente_uitleg')} id="gemeente">
      <Feiten
        feiten={[
          feit('naam', 'identiteit', contact && `${contact.voornamen} ${contact.achternaam}`),
          feit('email', 'identiteit', contact?.email),
          feit('telefoon', 'identiteit', contact?.telefoon),
          feit(
            'termijn',
            'traject',
            termijn && t('cursist.gemeente.termijn_waarde', { rest: rest(termijn.rest), einde: datum(termijn.einde) }),
          ),
          feit('lening', 'traject', lening),
          wet === 'wi2021'
            ? feit('leerroute', 'pip', leerroute && t(`inburgeraar.route.${leerroute}`))
            : feit('niveau', 'plan_van_aanpak', niveau && t(`inburgeraar.route.${niveau}`)),
        ]}
      />
      {[...redenen].map((reden) => (
        <WaaromNiet key={reden} kant="school" reden={reden} />
      ))}
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
