import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { trekIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { vraag } from '../../fabriek/bron';
import { ketenMetToestemming } from '../../fabriek/keten';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const RONDES = 20;

test('a withdrawal and a submit at the same time: what was submitted came before the withdrawal, and nothing comes after it', async () => {
  const keten = await ketenMetToestemming();
  const { casemanager, contactpersoon, inburgeraar, cursist, school } = keten;
  const [gemeente, opSchool] = [await sessieVoor(casemanager), await sessieVoor(contactpersoon)];
  const uitkomsten: string[] = [];
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    const ja = uuidv7();
    await vraag(
      `insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, tekstversie_id, naam, geboortedatum, plaats, datum, tijdstip, kanaal)
       select $1, $2, $3, 'verleend', id, 'Iemand', '1990-05-01', 'Den Haag', tk.vandaag(), date_trunc('milliseconds', tk.klok()), 'scherm'
       from tekstversie where code = 'bijlage-2'`,
      [ja, inburgeraar.id, school.id],
    );
    const periode = `20${String(10 + ronde)}-01-01`;
    const dienIn = alsActor(opSchool, async (c) => {
      await new Promise((klaar) => setTimeout(klaar, ronde % 5));
      await c.query(
        `insert into rapportage (id, cursist_id, aanbieder_id, periode_van, periode_tot, versie, ingediend_door, formulier_id)
         values ($1, $2, $3, $4, $4, 1, $5, $6)`,
        [uuidv7(), cursist.id, school.id, periode, contactpersoon.id, uuidv7()],
      );
    }).then(
      () => 'ingediend',
      (fout: unknown) => (fout instanceof Error && 'code' in fout ? String(fout.code) : String(fout)),
    );
    const opdracht = { inburgeraarId: inburgeraar.id, toestemmingId: ja, formulierId: uuidv7(), invoer: { kanaal: 'telefoon' as const } };
    const [uitkomst, intrekking] = await Promise.all([dienIn, trekIn(contextVoor(gemeente), opdracht)]);
    const laat = await vraag(
      `select 1 from rapportage r, toestemming t where t.id = $1 and r.cursist_id = $2 and r.periode_van = $3 and r.ingediend_op >= t.tijdstip`,
      [intrekking, cursist.id, periode],
    );
    expect(laat).toEqual([]);
    expect((await alsActor(gemeente, (c) => c.query('select 1 from rapportage'))).rowCount).toBe(0);
    uitkomsten.push(uitkomst);
  }
  expect(uitkomsten.filter((uitkomst) => !['ingediend', 'TK001', '42501'].includes(uitkomst))).toEqual([]);
});
