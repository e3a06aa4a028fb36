import { uuidv7 } from 'uuidv7';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { geldendeTekst } from '~/domein/convenant/convenanttekst';
import { getOpenbareTekst, getTekstversie, listTekstversies, stelTekstVast } from '~/domein/convenant/convenanttekst.service.server';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, geefToegang, medewerker, relatiebeheerder, tekenbevoegde } from '../../fabriek/gebruiker';
import { alsGebruiker, CONVENANTTEKST, legTekst } from '../../fabriek/ondertekening';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const nogNiet = 'nog door de gemeente vast te stellen';

describe('the text of the convenant (C 18.1)', () => {
  test('is there for anyone, with twenty articles and three bijlagen, and says that it is still to be confirmed', async () => {
    const { nummer, stuk } = await getOpenbareTekst(contextVoor(null));
    expect(nummer).toBe(1);
    const koppen = stuk.blokken.flatMap((blok) => (blok.soort === 'alineas' && blok.kop ? [blok.kop] : []));
    expect(koppen.filter((kop) => kop.startsWith('Artikel'))).toHaveLength(20);
    expect(koppen.filter((kop) => kop.startsWith('Bijlage'))).toHaveLength(3);
    expect(JSON.stringify(stuk)).toContain(nogNiet);
  });

  test('the version in force is the same for the database and the rule', async () => {
    const teksten = [
      { id: CONVENANTTEKST, nummer: 1, van: Temporal.PlainDate.from('2022-03-08') },
      ...(await Promise.all(
        [
          [11, '2098-01-01'],
          [12, '2098-01-01'],
          [13, '2097-06-01'],
        ].map(async ([nummer, van]) => ({
          id: await legTekst(Number(nummer), String(van)),
          nummer: Number(nummer),
          van: Temporal.PlainDate.from(String(van)),
        })),
      )),
    ];
    for (const dag of ['2022-03-07', '2022-03-08', '2097-05-31', '2097-06-01', '2097-12-31', '2098-01-01', '2099-01-01']) {
      const [rij] = await vraag<{ id: string | null }>('select scan.convenanttekst_op($1::date) as id', [dag]);
      expect(rij?.id, dag).toBe(geldendeTekst(teksten, Temporal.PlainDate.from(dag))?.id ?? null);
    }
  });
});

describe('confirming a version', () => {
  test('is done once, by who signs for the gemeente, and is logged', async () => {
    const id = await legTekst(21, '2098-02-01');
    const [een, ander] = [await alsGebruiker(await tekenbevoegde().maak()), await alsGebruiker(await tekenbevoegde().maak())];
    const samen = await Promise.allSettled([stelTekstVast(een, id, uuidv7()), stelTekstVast(ander, id, uuidv7())]);
    expect(samen.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await getTekstversie(een, id)).tekst.vastgesteldOp).not.toBeNull();
    expect(JSON.stringify((await getTekstversie(een, id)).stuk)).not.toContain(nogNiet);
    expect(await vraag('select handeling from log.handeling where onderwerp_id = $1', [id])).toEqual([
      { handeling: 'convenanttekst_vastgesteld' },
    ]);
    await expect(stelTekstVast(een, id, uuidv7())).rejects.toMatchObject({ code: 'conflict' });
  });

  test('the same form twice is one act', async () => {
    const id = await legTekst(22, '2098-02-01');
    const wie = await alsGebruiker(await tekenbevoegde().maak());
    const formulierId = uuidv7();
    await Promise.all([stelTekstVast(wie, id, formulierId), stelTekstVast(wie, id, formulierId)]);
    expect(await vraag('select 1 from convenantvaststelling where tekst_id = $1', [id])).toHaveLength(1);
  });

  test('never by who wrote it, in whatever role, nor by anyone else', async () => {
    const schrijver = await beheerder().maak();
    const id = await legTekst(23, '2098-02-01', schrijver);
    const toegangId = await geefToegang(schrijver.id, { rol: 'tekenbevoegde' });
    const sql = (sessie: string, door: string) =>
      alsActor(sessie, (client) =>
        client.query('insert into convenantvaststelling (tekst_id, formulier_id, vastgelegd_door) values ($1, $2, $3)', [
          id,
          uuidv7(),
          door,
        ]),
      );
    await expect(sql(await sessieVoor({ id: schrijver.id, toegangId }), schrijver.id)).rejects.toThrow('niet de eigen tekst');
    for (const wie of [await relatiebeheerder().maak(), await beheerder().maak(), await medewerker(await school().maak()).maak()]) {
      await expect(stelTekstVast(await alsGebruiker(wie), id, uuidv7())).rejects.toMatchObject({ code: 'verboden' });
      await expect(sql(await sessieVoor(wie), wie.id)).rejects.toThrow('row-level security');
    }
    const [teken, ander] = [await tekenbevoegde().maak(), await tekenbevoegde().maak()];
    await expect(sql(await sessieVoor(teken), ander.id)).rejects.toThrow('row-level security');
  });

  test('the list is for who signs, manages or looks after the texts', async () => {
    for (const wie of [await tekenbevoegde().maak(), await relatiebeheerder().maak(), await beheerder().maak()]) {
      expect((await listTekstversies(await alsGebruiker(wie))).length).toBeGreaterThan(0);
    }
    await expect(listTekstversies(await alsGebruiker(await casemanager().maak()))).rejects.toMatchObject({ code: 'verboden' });
  });
});
