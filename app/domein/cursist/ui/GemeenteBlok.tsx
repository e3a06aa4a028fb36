import { useTranslation } from 'react-i18next';
import { Feiten, type Feit } from '~/components/gegevens/Feiten';
import { Toelichting } from '~/components/gegevens/Toelichting';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Categorie } from '~/domein/grondslag/categorie';
import { useRest } from '~/domein/inburgeraar/ui/useRest';
import type { Cursistbeeld } from './cursistbeeld';

type Gemeente = Cursistbeeld['gemeente'];

/** What the gemeente entered and the gate opens; of what is closed the rule, and what can be done. */
export function GemeenteBlok({ gemeente, wet }: { gemeente: Gemeente; wet: Cursistbeeld['cursist']['wet'] }) {
  const { t } = useTranslation();
  const rest = useRest();
  const { datum } = useOpmaak();
  const { open, dicht, contact, termijn, leerroute, niveau } = gemeente;
  const lening = useLening(gemeente.lening);
  const feit = (naam: string, categorie: Categorie, waarde: string | null | undefined): Feit => ({
    term: t(`cursist.gemeente.${naam}`),
    waarde,
    leeg: t(
      open.includes(categorie)
        ? 'cursist.leeg.onbekend'
        : `cursist.leeg.${dicht === 'geen_contactpersoon' ? 'niet_mijn' : 'geen_grondslag'}`,
    ),
  });
  const categorieen: Categorie[] = ['identiteit', 'traject', wet === 'wi2021' ? 'pip' : 'plan_van_aanpak'];
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
      {categorieen.every((categorie) => open.includes(categorie)) ? null : (
        <Toelichting
          zichtbaar={false}
          zin={t(`cursist.dicht.${dicht}.zin`)}
          artikel={t(`cursist.dicht.${dicht}.artikel`)}
          stap={t(`cursist.dicht.${dicht}.stap`)}
          open={open.length === 0}
        />
      )}
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
