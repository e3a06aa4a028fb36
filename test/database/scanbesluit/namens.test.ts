import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import type { Stand } from '~/domein/kwaliteitsscan/stand';
import { voegIn, vraag } from '../../fabriek/bron';
import { beheerder, medewerker, relatiebeheerder, tekenbevoegde, type ProefGebruiker } from '../../fabriek/gebruiker';
import { scan, type ProefScan } from '../../fabriek/scan';
import { legVoorwaarde } from '../../fabriek/scanbesluit';
import { alsActor, sessieVoor } from '../../fabriek/sessie';

type Geval = {
  tabel: string;
  stand: Stand;
  wie: 'onderzoeker' | 'beslisser' | 'contact';
  ander: (hier: ProefScan) => Promise<ProefGebruiker>;
  rij: object;
};

const gevallen: Geval[] = [
  {
    tabel: 'scanadvies',
    stand: 'gedeeld',
    wie: 'onderzoeker',
    ander: () => relatiebeheerder().maak(),
    rij: { advies: 'toelaten', motivering: 'x' },
  },
  {
    ...{ tabel: 'scanbesluit', stand: 'voorgelegd', wie: 'beslisser', ander: () => tekenbevoegde().maak() },
    rij: { soort: 'weigering_voorgenomen', motivering: 'x' },
  },
  { tabel: 'scanzienswijze', stand: 'voornemen', wie: 'contact', ander: ({ school }) => medewerker(school).maak(), rij: { tekst: 'x' } },
  {
    ...{ tabel: 'scanvoorwaarde', stand: 'voorwaardelijk', wie: 'onderzoeker', ander: () => relatiebeheerder().maak() },
    rij: { stap: 'bezoek', gedaan_op: '2026-01-05', uitkomst: 'goed' },
  },
];

async function schrijf(wie: ProefGebruiker, tabel: string, rij: Record<string, unknown>): Promise<void> {
  const [namen, waarden] = [Object.keys(rij), Object.values(rij)];
  const plaatsen = namen.map((_, nr) => `$${nr + 1}`).join(', ');
  await alsActor(await sessieVoor(wie), (client) =>
    client.query(`insert into ${tabel} (${namen.join(', ')}) values (${plaatsen})`, waarden),
  );
}

test.each(gevallen)('nobody records $tabel in the name of another', async ({ tabel, stand, wie, ander, rij }) => {
  const hier = await scan().in(stand).maak();
  if (tabel === 'scanvoorwaarde') await legVoorwaarde(hier, 'bezoek', { gedaanOp: '2026-01-01' });
  const [stuk] = await vraag<{ id: string }>('select id from scanstuk where scan_id = $1', [hier.id]);
  const vast = { id: uuidv7(), scan_id: hier.id, formulier_id: uuidv7(), ...rij, ...(stuk ? { stuk_id: stuk.id } : {}) };
  const vreemd = await ander(hier);
  await expect(schrijf(hier[wie], tabel, { ...vast, vastgelegd_door: vreemd.id })).rejects.toMatchObject({ code: '42501' });
});

test('nobody writes or confirms a clause in the name of another', async () => {
  const [een, ander] = [await beheerder().maak(), await beheerder().maak()];
  const straks = { tekst: 'x', van: '2099-01-01', bron: 'x', te_bevestigen: false };
  const nieuw = { id: uuidv7(), formulier_id: uuidv7(), ...straks, vastgelegd_door: ander.id };
  await expect(schrijf(een, 'rechtsmiddelclausule', nieuw)).rejects.toMatchObject({ code: '42501' });
  const derde = await beheerder().maak();
  await voegIn('rechtsmiddelclausule', nieuw);
  const bevestiging = { clausule_id: nieuw.id, vastgelegd_door: derde.id };
  await expect(schrijf(een, 'rechtsmiddelbevestiging', bevestiging)).rejects.toMatchObject({ code: '42501' });
});
