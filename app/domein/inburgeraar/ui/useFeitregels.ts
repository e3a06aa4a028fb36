import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Beeld, Dossierfeiten, Herkomst } from '../feiten';
import type { Feitsoort } from '../feitsoorten';

export type Feiten = Beeld<Dossierfeiten>;
/** One recorded fact in words; `vervallen`: it was taken back or ended. */
export type Feitregel = { id: string; waarde: string; op: string; door: string | null; vervallen?: boolean };

/** The facts of one kind in words, the one that counts first, each with when and by whom it was recorded. */
export function useFeitregels(feiten: Feiten, namen: Readonly<Record<string, string>>) {
  const { t } = useTranslation();
  const { datum, bedrag } = useOpmaak();
  const zin = (sleutel: string, waarden: Record<string, string> = {}) => t(`inburgeraar.feit.${sleutel}`, waarden);
  const regel = (f: Herkomst, waarde: string, vervallen = false): Feitregel => ({
    id: f.id,
    waarde,
    op: f.vastgelegdOp,
    door: f.vastgelegdDoor === null ? null : (namen[f.vastgelegdDoor] ?? null),
    vervallen,
  });
  const periode = (f: { van: string; tot: string | null }) =>
    f.tot === null ? zin('vanaf', { van: datum(f.van) }) : zin('van_tot', { van: datum(f.van), tot: datum(f.tot) });
  const per: Record<Feitsoort, () => Feitregel[]> = {
    situatie: () => feiten.situaties.map((f) => regel(f, zin('situatie', { wet: f.wet, doelgroep: f.doelgroep, van: datum(f.van) }))),
    begeleiding: () => feiten.begeleidingen.map((f) => regel(f, periode(f))),
    termijn: () =>
      feiten.termijnen.map((f) => {
        if (f.einde === null) return regel(f, zin('onbekend'));
        return regel(
          f,
          f.begin === null ? zin('tot', { tot: datum(f.einde) }) : zin('van_tot', { van: datum(f.begin), tot: datum(f.einde) }),
        );
      }),
    lening: () =>
      feiten.leningen.map((f) => {
        const cijfer = f.resterendCent === null ? '' : bedrag(f.resterendCent);
        const soort = f.soort === 'nooit_geleend' && f.resterendCent !== null ? 'nooit_geleend_ruimte' : f.soort;
        return regel(f, zin(`lening_${soort}`, { bedrag: cijfer, peildatum: datum(f.peildatum) }));
      }),
    leerroute: () => feiten.leerroutes.map((f) => regel(f, zin('route', { route: f.route, van: datum(f.van) }))),
    'plan-van-aanpak': () => feiten.plannen.map((f) => regel(f, zin('route', { route: f.niveau, van: datum(f.van) }))),
    einde: () => feiten.einden.map((f) => regel(f, zin('einde', { soort: f.soort, datum: datum(f.datum) }), f.herroepen)),
    beperking: () =>
      feiten.beperkingen.map((f) => regel(f, zin('beperking', { soort: f.soort, periode: periode(f) }), f.tot !== null && f.tot < f.van)),
    koppeling: () =>
      feiten.koppelingen.map((f) => regel(f, zin('koppeling', { school: f.aanbiederNaam, kenmerk: f.kenmerk }), f.beeindigdOp !== null)),
  };
  return (soort: Feitsoort) => per[soort]();
}
