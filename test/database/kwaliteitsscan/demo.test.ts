import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { ondertekenVoorGemeente, ondertekenVoorSchool } from '~/domein/convenant/ondertekenen.service.server';
import { findScan, listStappen } from '~/domein/kwaliteitsscan/kwaliteitsscan.repository.server';
import { overgangen } from '~/domein/kwaliteitsscan/stand';
import { neemBesluit } from '~/domein/scanbesluit/besluit.service.server';
import { listOntbreekt } from '~/domein/scanrapport/concept.service.server';
import { findConcept } from '~/domein/scanrapport/concept.repository.server';
import { getRapportgegevens } from '~/domein/scanrapport/rapportgegevens.service.server';
import { maakRapport } from '~/domein/scanrapport/rapportstuk';
import { findRapport, listRapporten } from '~/domein/scanrapport/scanrapport.repository.server';
import { metActor } from '~/platform/db/actor.server';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import { dagVan } from '~/platform/klok';
import { laad } from '../../../demo/gegevens/laad';
import { personas } from '../../../demo/personas';
import { vraag } from '../../fabriek/bron';
import { relatiebeheerder } from '../../fabriek/gebruiker';
import { handtekening } from '../../fabriek/ondertekening';
import { laatsteStapVan } from '../../fabriek/scanbesluit';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { databaseUrls } from '../../opstart/database';

type Geladen = { id: string; naam: string; stand: string };
let scans: Geladen[];
let context: ReturnType<typeof contextVoor>;

beforeAll(async () => {
  const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam');
  await laad(databaseUrls().DATABASE_URL_EIGENAAR, { omvang: 0.05, getal: 2022, vandaag, vernieuw: true }, () => undefined);
  scans = await vraag<Geladen>(
    'select k.id, m.naam, scan.stand(k.id) as stand from kwaliteitsscan k join aanmelding m on m.id = k.aanmelding_id order by m.kvk_nummer',
  );
  context = contextVoor(await sessieVoor(await relatiebeheerder().maak()));
}, 60_000);

/** This persona with his access. */
async function persoon(sub: string): Promise<{ id: string; naam: string; toegangId: string }> {
  const [wie] = await vraag<{ id: string; naam: string; toegangId: string }>(
    `select g.id, g.naam, t.id as "toegangId" from gebruiker g join toegang t on t.gebruiker_id = g.id where g.email = $1`,
    [personas.find((persona) => persona.sub === sub)?.email],
  );
  if (!wie) throw new Error(`nobody is called ${sub}`);
  return wie;
}

const metRapport = () => scans.filter(({ stand }) => stand === 'gedeeld' || stand === 'voorgelegd');

describe('the scans of the demo', () => {
  test('stand at four points, each by steps that the state machine knows, in the order of their moments', async () => {
    expect(scans.map(({ naam, stand }) => [naam, stand])).toEqual([
      ['Duinpan Taalonderwijs', 'aangemeld'],
      ['Waterlelie Opleidingen', 'in_onderzoek'],
      ['Strandloper Taaltraining', 'gedeeld'],
      ['Kievitsbloem Leerhuis', 'voorgelegd'],
    ]);
    for (const { id } of scans) {
      const stappen = await metActor(context, (tx) => listStappen(tx, id));
      const momenten = stappen.map(({ op }) => op.epochMilliseconds);
      expect(momenten).toEqual(momenten.toSorted((a, b) => a - b));
      stappen.forEach(({ gebeurtenis, naar }, nr) => {
        const van = stappen[nr - 1]?.naar ?? null;
        expect(overgangen.some((een) => een.van === van && een.gebeurtenis === gebeurtenis && een.naar === naar)).toBe(true);
      });
    }
  });

  test('froze what the product itself makes of what was found, with nothing missing (B1.3)', async () => {
    expect(metRapport()).toHaveLength(2);
    for (const { id } of metRapport()) {
      await metActor(context, async (tx) => {
        const [scan, concept, [kop]] = [await findScan(tx, id), await findConcept(tx, id), await listRapporten(tx, id)];
        const rapport = kop && (await findRapport(tx, kop.id));
        if (!scan || !concept || !rapport) throw new Error('there is no report');
        expect(await listOntbreekt(tx, scan, context, concept.inhoud)).toEqual([]);
        const vast = { versie: 1, dag: dagVan(rapport.op).toString(), moment: rapport.op.toString() };
        expect(maakRapport(await getRapportgegevens(tx, scan, context), concept.inhoud, vast, maakOpmaak('nl'))).toEqual(rapport.inhoud);
      });
    }
  });

  test('name everyone of the gemeente who did something for them as who did the scan (B1.5)', async () => {
    const namen = (
      await vraag<{ tabel: string }>(
        `select t.tgrelid::regclass::text as tabel from pg_trigger t join pg_proc p on p.oid = t.tgfoid where p.proname = 'noteer_betrokkene'`,
      )
    ).map(({ tabel }) => tabel);
    for (const tabel of namen)
      expect(
        await vraag(
          `select x.vastgelegd_door from ${tabel} x join toegang t on t.gebruiker_id = x.vastgelegd_door and t.rol = 'relatiebeheerder'
           where x.scan_id is not null and not exists (
             select 1 from scanbetrokkene b where b.scan_id = x.scan_id and b.gebruiker_id = x.vastgelegd_door and b.als = 'onderzoeker')`,
        ),
        tabel,
      ).toEqual([]);
  });
});

describe('on Monday morning', () => {
  test.each([
    ['maud-hoekstra', ['risico_beantwoorden', 'scanrapport_lezen']],
    ['willem-hofstra', ['scan_besluiten']],
    ['marijke-de-graaf', ['aanmelding_aannemen', 'scan_uitvoeren', 'scan_voorleggen']],
    ['jeroen-stam', []],
  ])('%s finds what waits of a scan', async (sub, regels) => {
    const wacht = await metActor(
      contextVoor(await sessieVoor(await persoon(sub))),
      (tx) => tx.$queryRaw<{ regel: string }[]>`select regel from werkvoorraad.wacht()`,
    );
    const vanScans = wacht.map(({ regel }) => regel).filter((regel) => /scan|aanmelding|risico/.test(regel));
    expect(vanScans.toSorted()).toEqual(regels);
  });
});

test('the scan that waits can be decided on and signed, as the README invites', async () => {
  const [scan] = scans.filter(({ stand }) => stand === 'voorgelegd');
  if (!scan) throw new Error('no scan waits for a decision');
  const [willem, jeroen] = [await persoon('willem-hofstra'), await persoon('jeroen-stam')];
  const alsWillem = contextVoor(await sessieVoor(willem));
  const keuze = { besluit: 'toegelaten', motivering: 'Alles klopt.', gezien: await laatsteStapVan(scan) } as const;
  await neemBesluit(alsWillem, scan.id, keuze, uuidv7());
  await ondertekenVoorGemeente(alsWillem, scan.id, handtekening(willem), uuidv7());
  await ondertekenVoorSchool(contextVoor(await sessieVoor(jeroen)), handtekening(jeroen), uuidv7());
  expect(await vraag('select 1 from convenant where scan_id = $1', [scan.id])).toHaveLength(1);
});
