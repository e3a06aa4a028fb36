import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { eigenschappen, onderdelen, opTeVragen, type Onderdeel } from '~/domein/kwaliteitsscan/onderdeel';
import { onderzochte, type Voorval } from './onderzocht';
import type { Meld } from './laad';
import { legRapport } from './rapport';
import { proefPdf } from './scan';
import { door, doorSchool, een, leg, om, persoon, type Zaak } from './zaak';

const AFWEZIG = ['beslissingen', 'algemene_bezwaren'];
const MET_STUK = onderdelen.filter(
  (een) => een === 'insolventie' || een === 'inspectie_szw' || (opTeVragen.includes(een) && !AFWEZIG.includes(een)),
);

/** Who does the scan looks in the Centraal Insolventieregister himself, and keeps what he saw at once. */
const gekregen = (onderdeel: Onderdeel): Voorval => (onderdeel === 'insolventie' ? 'aangenomen' : 'ontvangen');

/** The school, the one whom it lets in, and that the gemeente took the aanmelding on. */
async function neemAan(client: pg.Client, zaak: Zaak): Promise<void> {
  const { scan, aanbieder, marijke, directeur, dag, nr } = zaak;
  await client.query(
    `insert into taalaanbieder (id, naam, kvk_nummer, bow_nummer, plaats, email, telefoon, website)
     select $1, m.naam, m.kvk_nummer, m.bow_nummer, m.plaats, m.email, m.telefoon, m.website from aanmelding m where m.id = pg_temp.nr('aanmelding', $2)`,
    [aanbieder, nr],
  );
  await client.query('update kwaliteitsscan set aanbieder_id = $1 where id = $2', [aanbieder, scan]);
  await client.query(`insert into scanbetrokkene (scan_id, gebruiker_id, als) values ($1, $2, 'onderzoeker')`, [scan, marijke]);
  await client.query(
    `insert into toegang (id, gebruiker_id, rol, aanbieder_id, van) values (pg_temp.nr('toegang bij een onderzoek', $1), $2, 'taalaanbieder', $3, $4)`,
    [nr, directeur, aanbieder, dag('opgevraagd')],
  );
  await client.query('update geheimhouding set getekend_op = $2 where gebruiker_id = $1', [directeur, dag('opgevraagd')]);
}

async function vraagRegistersNa(client: pg.Client, zaak: Zaak): Promise<void> {
  const { scan, aanbieder, school, dag, nr } = zaak;
  const { status, maandenGeleden } = school.keurmerk;
  await client.query(
    `insert into keurmerk_antwoord (id, aanbieder_id, bron, opgehaald_op, soort, status, sinds, waarschuwing, ruw)
     select pg_temp.nr('keurmerk van een onderzoek', $2 * 100 + n), $1, 'blik_op_werk', pg_temp.om(pg_temp.dag() - n, 'keurmerk van een onderzoek', n), 'antwoord', $3,
       (pg_temp.dag() - make_interval(months => $4))::date, false, json_build_object('bowNummer', $5::text, 'keurmerk', json_build_object('status', $3::text))::text
     from generate_series(1, pg_temp.dag() - $6::date) n`,
    [aanbieder, nr, status, maandenGeleden, school.bowNummer, dag('aangenomen')],
  );
  const naam = `${school.naam} B.V.`;
  const antwoord = {
    ...{
      scan_id: scan,
      kvk_nummer: school.kvkNummer,
      opgehaald_op: om(dag('begonnen'), '17:05'),
      soort: 'antwoord',
      naam,
      statutaire_naam: naam,
    },
    ...{
      rechtsvorm: 'Besloten Vennootschap',
      plaats: school.plaats,
      ingeschreven_op: '2015-03-09',
      begonnen_op: '2015-03-02',
      handelsnamen: [school.naam],
    },
    sbi: [{ code: '85592', omschrijving: 'Overig onderwijs (taalonderwijs)', isHoofd: true }],
    vestigingen: [{ nummer: `0000${school.kvkNummer.slice(-6)}01`, naam: school.naam, plaats: school.plaats, isHoofd: true }],
  };
  await leg(client, zaak, 'kvk_antwoord', [antwoord], ['formulier_id']);
}

async function vraagStukkenOp(client: pg.Client, zaak: Zaak): Promise<void> {
  const { scan, dag } = zaak;
  const [partner, uiterste] = [
    await een(client, `select id as een from ketenpartner where code = 'blik_op_werk'`, []),
    await een(client, 'select scan.uiterste($1)::text as een', [scan]),
  ];
  const verzoek = { ...door(zaak, 'opgevraagd', '10:15'), soort: 'verzoek', onderdelen: opTeVragen, ketenpartner_id: partner, uiterste };
  await leg(client, zaak, 'scanopvraag', [verzoek]);
  const stukken = MET_STUK.map((onderdeel) => {
    const inhoud = proefPdf('Stuk voor de kwaliteitsscan', `Demonstratie: ${onderdeel.replaceAll('_', ' ')}`);
    const { bron, beperkt } = eigenschappen[onderdeel];
    return {
      ...door(zaak, gekregen(onderdeel), '11:20'),
      ...{ onderdeel, naam: `${onderdeel.replaceAll('_', '-')}.pdf`, type: 'application/pdf', grootte: inhoud.length },
      ...{
        sha256: `\\x${createHash('sha256').update(inhoud).digest('hex')}`,
        inhoud: `\\x${inhoud.toString('hex')}`,
        is_beperkt: beperkt,
        ontvangen_van: bron,
        ontvangen_op: dag(gekregen(onderdeel)),
        volgnummer: 0,
      },
    };
  });
  await leg(client, zaak, 'scanstuk', stukken);
  const afwezig = AFWEZIG.map((onderdeel) => ({ ...door(zaak, 'ontvangen', '11:40'), onderdeel, gemeld_op: dag('ontvangen') }));
  await leg(client, zaak, 'scanstuk_afwezig', afwezig);
  const stuk = await een(client, `select id as een from scanstuk where scan_id = $1 and onderdeel = 'inspectie_szw'`, [scan]);
  const indicatie = { ...door(zaak, 'gelezen', '09:50'), uitkomst: 'geen', datum: dag('ontvangen'), stuk_id: stuk };
  await leg(client, zaak, 'scanindicatie', [indicatie]);
}

/** What the registers of docenten said, and the figures that were taken over from the aanmelding with it. */
async function telNt2(client: pg.Client, zaak: Zaak): Promise<void> {
  const { scan, aanbieder, docenten, dag } = zaak;
  const opgave = { ...door(zaak, 'nagekeken', '13:30'), aanbieder_id: aanbieder, peildatum: dag('begonnen') };
  const telling = {
    ...{ docenten: docenten.alle, docenten_gecertificeerd: docenten.gevonden, lessen: 640, lessen_bevoegd: 531 },
    ...{ ona_lessen: 48, ona_lessen_bevoegd: 40, groepen: 14, groepen_zonder: 0 },
  };
  await leg(client, zaak, 'nt2_opgave', [{ ...opgave, ...telling }]);
  const gecontroleerd = { gecontroleerd_op: dag('nagekeken'), gevonden: docenten.gevonden, niet_gevonden: 0, verlopen: 0 };
  const opgaveId = await een(client, 'select id as een from nt2_opgave where scan_id = $1', [scan]);
  await leg(client, zaak, 'nt2_controle', [{ ...door(zaak, 'nagekeken', '13:30'), ...gecontroleerd, opgave_id: opgaveId }]);
}

async function spreek(client: pg.Client, zaak: Zaak): Promise<void> {
  const { gesprek, dag } = zaak;
  const waar = {
    wijze: 'locatie',
    plaats: 'Stadhuis Den Haag, Spui 70',
    deelnemers: 'Relatiebeheerder van de gemeente en de directie van de school',
  };
  const afspraak = { volgnummer: 0, soort: 'gepland', begin: om(dag('gesprek'), '10:00'), minuten: 60, ...waar };
  await leg(client, zaak, 'gespreksafspraak', [{ ...door(zaak, 'opgevraagd', '10:40'), ...afspraak }]);
  const verslag = { versie: 1, uitkomst: 'gehouden', dag: dag('gesprek'), ...gesprek };
  await leg(client, zaak, 'gespreksverslag', [{ ...door(zaak, 'gesprek', '11:30'), ...verslag }]);
}

async function noemRisico(client: pg.Client, zaak: Zaak): Promise<void> {
  const { antwoord, ...risico } = zaak.risico;
  await leg(client, zaak, 'scanrisico', [{ ...door(zaak, 'gesprek', '13:00'), ...risico }]);
  const risico_id = await een(client, 'select id as een from scanrisico where scan_id = $1', [zaak.scan]);
  await leg(client, zaak, 'scanrisico_verteld', [{ ...door(zaak, 'gesprek', '13:05'), risico_id }], ['id']);
  if (antwoord !== undefined)
    await leg(client, zaak, 'scanrisico_antwoord', [{ ...doorSchool(zaak, 'geantwoord', '09:30'), risico_id, antwoord }]);
}

async function bevind(client: pg.Client, zaak: Zaak): Promise<void> {
  const rijen = zaak.bevindingen.map(({ op, ...bevinding }) => ({
    ...door(zaak, op, '14:10'),
    ...{ ...bevinding, versie: 1, peildatum: zaak.dag(op) },
  }));
  await leg(client, zaak, 'scanbevinding', rijen);
}

/** Shares the report; the school of the scan that is put up for decision said what it thinks of it first. */
async function deel(client: pg.Client, zaak: Zaak): Promise<void> {
  const { scan, verder, dag } = zaak;
  const rapport_id = await een(client, 'select id as een from scanrapport where scan_id = $1', [scan]);
  const gedeeld = { rapport_id, gedeeld_op: dag('vast') };
  const school = { ...door(zaak, 'vast', '15:20'), ...gedeeld, met: 'taalaanbieder', wijze: 'taalketen' };
  const blikOpWerk = { ...door(zaak, 'vast', '15:45'), ...gedeeld, met: 'blik_op_werk', wijze: 'beveiligde_mail' };
  await leg(client, zaak, 'scanrapport_deling', verder ? [school, blikOpWerk] : [school]);
  if (!verder) return;
  await leg(client, zaak, 'scanreactie', [{ ...doorSchool(zaak, 'reactie', '10:05'), rapport_id, reactie: verder.reactie }]);
  await leg(client, zaak, 'scanadvies', [{ ...door(zaak, 'voorgelegd', '09:15'), advies: 'toelaten', motivering: verder.advies }]);
}

async function zetStappen(client: pg.Client, zaak: Zaak): Promise<void> {
  const stap = (nr: number, gebeurtenis: string, naar: string, wanneer: object) => ({
    ...{ volgnummer: nr, gebeurtenis, naar, rol: 'relatiebeheerder', aanbieder_id: gebeurtenis === 'aangenomen' ? zaak.aanbieder : null },
    ...wanneer,
  });
  const stappen = [
    stap(2, 'aangenomen', 'in_onderzoek', door(zaak, 'aangenomen', '09:10')),
    stap(3, 'rapport_vastgesteld', 'rapport_vast', door(zaak, 'vast', '15:00')),
    stap(4, 'gedeeld', 'gedeeld', door(zaak, 'vast', '15:20')),
    stap(5, 'voorgelegd', 'voorgelegd', door(zaak, 'voorgelegd', '09:15')),
  ];
  await leg(client, zaak, 'scanstap', zaak.verder ? stappen : stappen.slice(0, -1));
}

/** The scans that are done: all that was found, the report as the product freezes it, and what came after. */
export async function legOnderzochteScans(client: pg.Client, vandaag: Temporal.PlainDate, meld: Meld): Promise<void> {
  meld('kwaliteitsscans met een rapport');
  const marijke = await persoon(client, 'marijke-de-graaf');
  for (const onderzocht of onderzochte(vandaag)) {
    const nummer = (soort: string) => een(client, 'select pg_temp.nr($1, $2) as een', [soort, onderzocht.nr]);
    const [scan, aanbieder] = [await nummer('scan'), await nummer('aangemelde school')];
    const zaak: Zaak = { ...onderzocht, scan, aanbieder, marijke, directeur: await persoon(client, onderzocht.sub) };
    const stappen = [neemAan, vraagRegistersNa, vraagStukkenOp, telNt2, spreek, noemRisico, bevind];
    for (const stap of stappen) await stap(client, zaak);
    await legRapport(client, { ...zaak, moment: om(zaak.dag('vast'), '15:00') });
    await deel(client, zaak);
    await zetStappen(client, zaak);
  }
}
