import { uuidv7 } from 'uuidv7';
import type { Inhoud } from '~/domein/aanmelding/inhoud.schema';
import { overgangen, type Gebeurtenis, type Overgang, type Stand } from '~/domein/kwaliteitsscan/stand';
import { besluitsoorten } from '~/domein/scanbesluit/besluitsoort';
import { echteKlok } from '~/platform/klok';
import { voegIn, vraag } from './bron';
import { medewerker, relatiebeheerder, tekenbevoegde, type ProefGebruiker } from './gebruiker';
import { school, type ProefSchool } from './school';
import { alsActor, sessieVoor } from './sessie';

/** Who works on a scan: who does it, who decides, and who answers for the school. */
export type Scanploeg = { onderzoeker: ProefGebruiker; beslisser: ProefGebruiker; contact: ProefGebruiker };
export type ProefScan = Scanploeg & { id: string; aanmeldingId: string; school: ProefSchool };

/** The steps that lead an aanmelding to a state, the shortest way. */
function wegNaar(stand: Stand): Overgang[] {
  const wegen = new Map<Stand | null, Overgang[]>([[null, []]]);
  for (const [van, weg] of wegen) {
    for (const stap of overgangen.filter((een) => een.soort === 'aanmelding' && een.van === van)) {
      if (!wegen.has(stap.naar)) wegen.set(stap.naar, [...weg, stap]);
    }
  }
  const gevonden = wegen.get(stand);
  if (!gevonden) throw new Error(`nothing leads an aanmelding to ${stand}`);
  return gevonden;
}

type Zet = { scanId: string; gebeurtenis: Gebeurtenis; aanbiederId?: string };

/** The decision that belongs to a step, as it lies there: whether it might be taken is judged elsewhere. */
export async function legBesluitBij(door: ProefGebruiker, scanId: string, gebeurtenis: Gebeurtenis): Promise<void> {
  if (!besluitsoorten.some((soort) => soort === gebeurtenis)) return;
  const waarden = [uuidv7(), scanId, gebeurtenis, 'Omdat het zo is.', uuidv7(), door.id];
  await vraag(
    `insert into scanbesluit (id, scan_id, soort, motivering, formulier_id, vastgelegd_door) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    waarden,
  );
}

/** Sets a step as this user, as his screen does; null: as who sends an aanmelding. */
export async function zetProefstap(wie: ProefGebruiker | null, { scanId, gebeurtenis, aanbiederId }: Zet): Promise<void> {
  const vast = { id: uuidv7(), scan_id: scanId, volgnummer: 0, gebeurtenis, rol: '', naar: '', formulier_id: uuidv7() };
  if (wie === null) return voegIn('scanstap', vast);
  const rij = { ...vast, vastgelegd_door: wie.id, aanbieder_id: gebeurtenis === 'aangenomen' ? aanbiederId : null };
  const kolommen = Object.keys(rij);
  await legBesluitBij(wie, scanId, gebeurtenis);
  await alsActor(await sessieVoor(wie), (client) =>
    client.query(
      `insert into scanstap (${kolommen.join(', ')}) values (${kolommen.map((_, nr) => `$${nr + 1}`).join(', ')})`,
      Object.values(rij),
    ),
  );
}

/** Why it took longer, where its term is over: without it the scan does not go on. */
async function geefReden(scanId: string, door: { id: string }): Promise<void> {
  await vraag(
    `insert into scanoverschrijding (id, scan_id, reden, toelichting, formulier_id, vastgelegd_door)
     select $1, k.id, 'drukte', 'Het was druk.', $2, $3 from kwaliteitsscan k where k.id = $4 and tk.vandaag() > scan.uiterste(k.id)`,
    [uuidv7(), uuidv7(), door.id, scanId],
  );
}

type Staat = { stand: Stand; begonnenOp: string; inhoud: Inhoud; ploeg: Partial<Scanploeg>; school: ProefSchool | null };

function bouw(staat: Staat) {
  const met = (meer: Partial<Staat>) => bouw({ ...staat, ...meer });
  return {
    /** In which state it is, by the shortest way there. */
    in: (stand: Stand) => met({ stand }),
    begonnenOp: (dag: string) => met({ begonnenOp: dag }),
    metInhoud: (inhoud: Inhoud) => met({ inhoud }),
    van: (eigen: ProefSchool) => met({ school: eigen }),
    door: (ploeg: Partial<Scanploeg>) => met({ ploeg: { ...staat.ploeg, ...ploeg } }),
    maak: async (): Promise<ProefScan> => {
      const hier = staat.school ?? (await school().maak());
      const ploeg: Scanploeg = {
        onderzoeker: staat.ploeg.onderzoeker ?? (await relatiebeheerder().maak()),
        beslisser: staat.ploeg.beslisser ?? (await tekenbevoegde().maak()),
        contact: staat.ploeg.contact ?? (await medewerker(hier).maak()),
      };
      const [id, aanmeldingId] = [uuidv7(), uuidv7()];
      await voegIn('aanmelding', {
        ...{ id: aanmeldingId, naam: hier.naam, kvk_nummer: hier.kvkNummer, bow_nummer: hier.bowNummer, plaats: 'Den Haag' },
        ...{ email: 'info@proef.example', telefoon: '070 000 00 00', inhoud: JSON.stringify(staat.inhoud), formulier_id: uuidv7() },
      });
      await voegIn('kwaliteitsscan', {
        ...{ id, soort: 'aanmelding', aanmelding_id: aanmeldingId, begonnen_op: staat.begonnenOp, formulier_id: uuidv7() },
      });
      const wie = { publiek: null, relatiebeheerder: ploeg.onderzoeker, tekenbevoegde: ploeg.beslisser, taalaanbieder: ploeg.contact };
      for (const { rol, gebeurtenis } of wegNaar(staat.stand)) {
        if (gebeurtenis === 'rapport_vastgesteld') await geefReden(id, ploeg.onderzoeker);
        await zetProefstap(wie[rol], { scanId: id, gebeurtenis, aanbiederId: hier.id });
      }
      return { ...ploeg, id, aanmeldingId, school: hier };
    },
  };
}

const DAGEN_BEZIG = 7;
const weekGeleden = () => echteKlok.vandaag().subtract({ days: DAGEN_BEZIG }).toString();

/** What a school sends, in a few words. */
export const PROEFINHOUD: Inhoud = {
  locaties: [{ naam: 'Centrum', adres: 'Proefstraat 1', postcode: '2511 AA', plaats: 'Den Haag' }],
  aanbod: { cursussen: ['b1'], niveaus: ['A1', 'A2', 'B1'], dagdelen: ['ochtend', 'avond'], groepsgrootte: 15, uurprijsCenten: 1250 },
  lessen: {
    ...{ van: '2026-01-01', tot: '2026-06-30', nt2: 100, nt2Bevoegd: 85, ona: 20, onaBevoegd: 18 },
    ...{ groepen: 6, groepenZonderBevoegd: 0, addendumSinds: null },
  },
  verklaring: { tekst: '2026-1', voldoet: true, scan: true, dag: '2026-11-02' },
};

/** The scan of an aanmelding, as it came in a week ago; `in` brings it further. */
export const scan = () =>
  bouw({
    ...{ stand: 'aangemeld', inhoud: PROEFINHOUD, ploeg: {}, school: null },
    begonnenOp: weekGeleden(),
  });

const NA_HERHALEN = ['rapport_vastgesteld', 'gedeeld', 'afgerond'] as const;

/** A repeated scan of a school (C 4.5): just begun, with its report shared, or finished. */
export async function herhaaldeScan(
  hier: { id: string },
  door: ProefGebruiker,
  stand: 'in_onderzoek' | 'gedeeld' | 'afgerond' = 'in_onderzoek',
) {
  const id = uuidv7();
  const vast = { aanleiding: 'Signalen uit de klas.', formulier_id: uuidv7(), vastgelegd_door: door.id };
  await voegIn('kwaliteitsscan', { id, soort: 'herhaling', aanbieder_id: hier.id, begonnen_op: weekGeleden(), ...vast });
  await zetProefstap(door, { scanId: id, gebeurtenis: 'herhaald' });
  const tot = { in_onderzoek: 0, gedeeld: 2, afgerond: NA_HERHALEN.length }[stand];
  for (const gebeurtenis of NA_HERHALEN.slice(0, tot)) await zetProefstap(door, { scanId: id, gebeurtenis });
  return { id };
}
