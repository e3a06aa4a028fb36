import type { Inhoud } from './inhoud';
import type { Kwartieren } from './uren';

/** A value of a report as it can be shown: `dag` is an ISO day, `uren` in quarters of an hour, `keuze` a code. */
export type Waarde =
  | { soort: 'niveau' | 'tekst' | 'dag'; waarde: string }
  | { soort: 'knm' | 'effecten'; codes: string[] }
  | { soort: 'uren'; kwartieren: Kwartieren };
export type Verschil = { veld: string; van: Waarde | null; naar: Waarde | null };

const tekst = (soort: 'niveau' | 'tekst' | 'dag', waarde: string | null | undefined): Waarde | null => (waarde ? { soort, waarde } : null);
const uren = (kwartieren: Kwartieren | undefined): Waarde | null => (kwartieren === undefined ? null : { soort: 'uren', kwartieren });
const codes = (soort: 'knm' | 'effecten', lijst: readonly string[]): Waarde | null =>
  lijst.length === 0 ? null : { soort, codes: lijst.toSorted() };

/** Every field of a report with its value, in the order of the form; null is not said. */
export function waarden({ voortgang, uren: formeel, nonFormeel, bijzonderheden }: Inhoud): Record<string, Waarde | null> {
  return {
    lezen: tekst('niveau', voortgang?.lezen),
    luisteren: tekst('niveau', voortgang?.luisteren),
    schrijven: tekst('niveau', voortgang?.schrijven),
    spreken: tekst('niveau', voortgang?.spreken),
    knm: codes('knm', voortgang?.knm ? [voortgang.knm] : []),
    urenGepland: uren(formeel?.gepland),
    urenGevolgd: uren(formeel?.gevolgd),
    verzuimGemeld: uren(voortgang?.verzuimGemeld),
    verzuimNietGemeld: uren(voortgang?.verzuimNietGemeld),
    toelichting: tekst('tekst', voortgang?.toelichting),
    nonFormeelGepland: uren(nonFormeel?.gepland),
    nonFormeelGevolgd: uren(nonFormeel?.gevolgd),
    effecten: codes('effecten', bijzonderheden?.map(({ effect }) => effect) ?? []),
    afwezigTot: tekst('dag', bijzonderheden?.find(({ tot }) => tot !== null)?.tot),
  };
}

/** What a correction changed, field by field. */
export function verschillen(vorige: Inhoud, nieuw: Inhoud): Verschil[] {
  const oud = waarden(vorige);
  return Object.entries(waarden(nieuw)).flatMap(([veld, naar]) => {
    const van = oud[veld] ?? null;
    return JSON.stringify(van) === JSON.stringify(naar) ? [] : [{ veld, van, naar }];
  });
}
