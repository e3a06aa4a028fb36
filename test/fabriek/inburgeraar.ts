import { uuidv7 } from 'uuidv7';
import { naamSleutel } from '~/domein/inburgeraar/naamsleutel';
import type { Doelgroep, Wet } from '~/domein/inburgeraar/wet';
import { voegIn } from './bron';
import { verzonnenNaam } from './naam';

export type ProefInburgeraar = { id: string; voornamen: string; achternaam: string; geboortedatum: string };

type Feit = { tabel: string; rij: Record<string, unknown> };
type Staat = { wet: Wet; doelgroep: Doelgroep; situatieVan: string | null; geboortedatum: string; naam?: [string, string]; feiten: Feit[] };

/** A fact about a person, in its own table; `vastgelegd_op` may be given, else it is now. */
export async function legVast(tabel: string, inburgeraarId: string, rij: Record<string, unknown>): Promise<string> {
  const id = uuidv7();
  await voegIn(tabel, { id, inburgeraar_id: inburgeraarId, ...rij });
  return id;
}

function bouw(staat: Staat) {
  const met = (meer: Partial<Staat>) => bouw({ ...staat, ...meer });
  const feit = (tabel: string, rij: Record<string, unknown>) => met({ feiten: [...staat.feiten, { tabel, rij }] });
  return {
    genaamd: (voornamen: string, achternaam: string) => met({ naam: [voornamen, achternaam] }),
    geborenOp: (geboortedatum: string) => met({ geboortedatum }),
    wi2013: () => met({ wet: 'wi2013' }),
    wi2021: () => met({ wet: 'wi2021', doelgroep: staat.doelgroep === 'asielstatushouder' ? 'gezinsmigrant' : staat.doelgroep }),
    asielstatushouder: () => met({ doelgroep: 'asielstatushouder' }),
    gezinsmigrant: () => met({ doelgroep: 'gezinsmigrant' }),
    overigeMigrant: () => met({ doelgroep: 'overige_migrant' }),
    /** The first day on which wet and doelgroep are known to hold. */
    situatieVanaf: (situatieVan: string) => met({ situatieVan }),
    zonderSituatie: () => met({ situatieVan: null }),
    begeleid: (van: string, tot?: string) => feit('begeleiding', { van, tot }),
    inCaseloadVan: (casemanager: { id: string }, van = '2022-03-08', tot?: string) =>
      feit('toewijzing', { casemanager_id: casemanager.id, van, tot }),
    plichtTot: (datum: string, soort: 'examen' | 'ontheffing' | 'vrijstelling' | 'vertrek' = 'examen') =>
      feit('plicht_einde', { soort, datum }),
    beperkt: (van: string, tot?: string) => feit('beperking', { soort: 'beperking', van, tot }),
    maaktBezwaar: (van: string, tot?: string) => feit('beperking', { soort: 'bezwaar', van, tot }),
    metTermijn: (begin: string | null, einde: string | null) => feit('termijn', { begin, einde }),
    metLeerroute: (route: 'b1' | 'onderwijs' | 'z', van = '2022-03-08') => feit('leerroute', { route, van }),
    met: feit,
    maak: async (): Promise<ProefInburgeraar> => {
      const id = uuidv7();
      const [voornamen, achternaam] = staat.naam ?? verzonnenNaam();
      const { geboortedatum, wet, doelgroep, situatieVan } = staat;
      const persoon = { voornamen, achternaam, naam_sleutel: naamSleutel(voornamen, achternaam), geboortedatum };
      await voegIn('inburgeraar', { id, ...persoon });
      if (situatieVan !== null) await legVast('situatie', id, { wet, doelgroep, van: situatieVan });
      for (const { tabel, rij } of staat.feiten) await legVast(tabel, id, rij);
      return { id, voornamen, achternaam, geboortedatum };
    },
  };
}

/** An asielstatushouder under the Wi2013, not yet guided and in nobody's caseload: say so with `begeleid` and `inCaseloadVan`. */
export const inburgeraar = () =>
  bouw({ wet: 'wi2013', doelgroep: 'asielstatushouder', situatieVan: '2015-01-01', geboortedatum: '1990-05-01', feiten: [] });
