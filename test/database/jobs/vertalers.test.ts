import { beforeAll, beforeEach, expect, test } from 'vitest';
import { vraag } from '../../fabriek/bron';
import { beheerder as maakBeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { school } from '../../fabriek/school';
import { toestemming } from '../../fabriek/toestemming';
import { legOudeVertaling } from '../../fabriek/tekstversie';
import { alsRol } from '../../opstart/database';

let beheerder: ProefGebruiker;
let vertaling: string;
beforeAll(async () => {
  beheerder = await maakBeheerder().maak();
});
beforeEach(async () => {
  vertaling = await legOudeVertaling(beheerder);
});

const ruimOp = () => alsRol('tk_werk', (c) => c.query('select tk.ruim_vertalers_op()'));
const staatEr = async () => (await vraag('select 1 from vertaling where tekstversie_id = $1', [vertaling])).length === 1;
const dagenOud = (dagen: number) =>
  vraag(`update vertaling set vastgelegd_op = tk.klok() - make_interval(days => $2) where tekstversie_id = $1`, [vertaling, dagen]);

test('the name of a translator goes once a later text is asked and nothing rests on his translation', async () => {
  await ruimOp();
  expect(await staatEr()).toBe(false);
});

test('not before its term is over', async () => {
  await dagenOud(365);
  await ruimOp();
  expect(await staatEr()).toBe(true);
  await dagenOud(368);
  await ruimOp();
  expect(await staatEr()).toBe(false);
});

test('not while that text is the one that is asked, or the next is still to come', async () => {
  const later = `update tekstversie set van = tk.vandaag() + 1 where nummer = 2 and code = (select code from tekstversie where id = $1)`;
  await vraag(later, [vertaling]);
  await ruimOp();
  expect(await staatEr()).toBe(true);
});

test('not while an answer rests on it: his name is part of its proof (AVG 7 lid 1)', async () => {
  const persoon = await inburgeraar().maak();
  const [ja] = await toestemming()
    .van(persoon)
    .voor(await school().maak())
    .verleend('2023-02-01')
    .maak();
  await vraag('update toestemming set tekstversie_id = $2 where id = $1', [ja, vertaling]);
  await ruimOp();
  expect(await staatEr()).toBe(true);
});
