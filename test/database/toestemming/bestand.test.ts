import { uuidv7 } from 'uuidv7';
import { beforeAll, expect, test } from 'vitest';
import { legOpSchoolVast } from '~/domein/toestemming/toestemming.school.service.server';
import { legPapierVast } from '~/domein/toestemming/toestemming.vastleggen.service.server';
import { getBestand } from '~/platform/bestand/bestand.service.server';
import { pdf } from '../../fabriek/bestand';
import { vraag, voegIn } from '../../fabriek/bron';
import { ketenZonderToestemming } from '../../fabriek/keten';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { papierInvoer } from '../../fabriek/toestemmingsinvoer';

let keten: Awaited<ReturnType<typeof ketenZonderToestemming>>;
let casemanager: string;
let contactpersoon: string;

beforeAll(async () => {
  keten = await ketenZonderToestemming();
  casemanager = await sessieVoor(keten.casemanager);
  contactpersoon = await sessieVoor(keten.contactpersoon);
});

async function vanAct(act: string) {
  const [rij] = await vraag<{ bestand_id: string }>('select bestand_id from toestemming where id = $1', [act]);
  return { act, bestand: rij?.bestand_id ?? '' };
}
const ziet = (tabel: 'toestemming' | 'bestand', id: string) =>
  alsActor(casemanager, (c) => c.query(`select 1 from ${tabel} where id = $1`, [id])).then((r) => r.rowCount === 1);
const opPapier = async () =>
  vanAct(
    await legPapierVast(contextVoor(casemanager), {
      inburgeraarId: keten.inburgeraar.id,
      formulierId: uuidv7(),
      invoer: papierInvoer(keten.inburgeraar, keten.school),
    }),
  );
const opSchool = async ({ cursist }: typeof keten) =>
  vanAct(
    await legOpSchoolVast(contextVoor(contactpersoon), {
      cursistId: cursist.id,
      formulierId: uuidv7(),
      invoer: papierInvoer(cursist, keten.school),
    }),
  );

test('a ja of the school with a begeleiding that begins later is seen only once it opens', async () => {
  const later = await ketenZonderToestemming(keten);
  await vraag('update begeleiding set van = current_date + 30 where inburgeraar_id = $1', [later.inburgeraar.id]);
  const { act, bestand } = await opSchool(later);
  expect([await ziet('toestemming', act), await ziet('bestand', bestand)]).toEqual([false, false]);
  await vraag('update begeleiding set van = current_date - 1 where inburgeraar_id = $1', [later.inburgeraar.id]);
  expect([await ziet('toestemming', act), await ziet('bestand', bestand)]).toEqual([true, true]);
});

test('each look at a file is logged about the person whose it is', async () => {
  const { bestand } = await opPapier();
  const gezien = () =>
    vraag(
      `select s.onderwerp_id, i.rol from log.inzage i join log.sleutel s on s.pseudoniem = i.pseudoniem where i.activiteit = 'bestand' order by i.id`,
    );
  const voor = await gezien();
  await getBestand(contextVoor(casemanager), bestand);
  expect((await gezien()).slice(voor.length)).toEqual([{ onderwerp_id: keten.inburgeraar.id, rol: 'casemanager' }]);
});

test('content that is not what was kept is not given', async () => {
  const id = uuidv7();
  const inhoud = pdf('anders');
  await voegIn('bestand', {
    ...{ id, naam: 'x.pdf', type: 'application/pdf', grootte: inhoud.length, sha256: Buffer.alloc(32), inhoud },
    inburgeraar_id: keten.inburgeraar.id,
  });
  await expect(getBestand(contextVoor(casemanager), id)).rejects.toThrow('does not have its own hash');
});

test('with the person his acts and files go, and leave no key in the log; what the school recorded stays with the school', async () => {
  const [gemeente, school] = [await opPapier(), await opSchool(keten)];
  await vraag('delete from inburgeraar where id = $1', [keten.inburgeraar.id]);
  expect(await vraag('select 1 from toestemming where id = $1', [gemeente.act])).toEqual([]);
  expect(await vraag('select 1 from bestand where id = $1', [gemeente.bestand])).toEqual([]);
  expect(await vraag('select 1 from log.sleutel where onderwerp_id = $1', [keten.inburgeraar.id])).toEqual([]);
  expect(await vraag('select 1 from toestemming where id = $1', [school.act])).toHaveLength(1);
});
