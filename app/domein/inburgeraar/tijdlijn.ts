import { Temporal } from 'temporal-polyfill';
import { beginVan } from '~/platform/klok';
import type { Dossierfeiten } from './feiten';
import type { Gebeurtenis } from './gebeurtenis';

/** How many events one page of the timeline shows. */
export const PER_TIJDLIJN = 25;

type Tekst = Pick<Gebeurtenis, 'titelSleutel' | 'waarden'>;
const zin = (sleutel: string, waarden?: Record<string, string>): Tekst => ({ titelSleutel: `inburgeraar.tijdlijn.${sleutel}`, waarden });

type Bron = { id: string; begonnenOp: string; namen: Readonly<Record<string, string>> };

/**
 * The events that the gemeente recorded about one person, in no order. ISO days among the values are put into words where they are shown;
 * `namen` are those of the users who recorded them.
 */
export function gebeurtenissen(feiten: Dossierfeiten, { id, begonnenOp, namen }: Bron): Gebeurtenis[] {
  const pad = (deel: string) => `/inburgeraars/${id}/${deel}`;
  const maak = (moment: { toString(): string }, soort: string, tekst: Tekst, door: string | null): Gebeurtenis => ({
    moment: moment.toString(),
    soort,
    ...tekst,
    pad: pad(soort),
    door: door === null ? undefined : namen[door],
  });
  return [
    { moment: begonnenOp, soort: 'gegevens', ...zin('begonnen') },
    ...feiten.situaties.map((f) => maak(f.van, 'situatie', zin('situatie', { wet: f.wet, doelgroep: f.doelgroep }), f.vastgelegdDoor)),
    ...feiten.begeleidingen.flatMap((f) => [
      maak(f.van, 'begeleiding', zin('begeleiding'), f.vastgelegdDoor),
      ...(f.tot === null ? [] : [maak(f.tot, 'begeleiding', zin('begeleiding_einde'), f.vastgelegdDoor)]),
    ]),
    ...feiten.termijnen.map((f) =>
      maak(
        f.vastgelegdOp,
        'termijn',
        f.einde === null ? zin('termijn_onbekend') : zin('termijn', { einde: f.einde.toString() }),
        f.vastgelegdDoor,
      ),
    ),
    ...feiten.leningen.map((f) => maak(f.peildatum, 'lening', zin(`lening_${f.soort}`), f.vastgelegdDoor)),
    ...feiten.plannen.map((f) => maak(f.van, 'plan-van-aanpak', zin('plan', { niveau: f.niveau }), f.vastgelegdDoor)),
    ...feiten.leerroutes.map((f) => maak(f.van, 'leerroute', zin('leerroute', { route: f.route }), f.vastgelegdDoor)),
    ...feiten.einden.flatMap((f) => [
      maak(f.datum, 'einde', zin(`einde_${f.soort}`), f.vastgelegdDoor),
      ...(f.herroepenOp === null ? [] : [maak(f.herroepenOp, 'einde', zin('einde_herroepen'), null)]),
    ]),
    ...feiten.beperkingen.flatMap((f) => [
      maak(f.van, 'beperking', zin(f.soort), f.vastgelegdDoor),
      ...(f.tot === null ? [] : [maak(f.tot, 'beperking', zin(`${f.soort}_einde`), null)]),
    ]),
    ...feiten.koppelingen.flatMap((f) => [
      maak(f.vastgelegdOp, 'koppeling', zin('koppeling', { school: f.aanbiederNaam }), f.vastgelegdDoor),
      ...(f.beeindigdOp === null ? [] : [maak(f.beeindigdOp, 'koppeling', zin('koppeling_einde', { school: f.aanbiederNaam }), null)]),
    ]),
  ];
}

/** A day counts from its first moment in Den Haag. */
function millis(moment: string): number {
  const tijdstip = moment.includes('T') ? Temporal.Instant.from(moment) : beginVan(Temporal.PlainDate.from(moment));
  return tijdstip.epochMilliseconds;
}

/** The events of all rooms in one order, latest first; of one moment in the order in which they were given. */
export function opVolgorde(alle: readonly Gebeurtenis[]): Gebeurtenis[] {
  return alle
    .map((gebeurtenis) => ({ gebeurtenis, op: millis(gebeurtenis.moment) }))
    .sort((een, ander) => ander.op - een.op)
    .map(({ gebeurtenis }) => gebeurtenis);
}
