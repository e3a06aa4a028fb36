import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { beantwoordTaak } from '~/domein/nasleep/nasleep.service.server';
import { trekIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { uitstelSchema } from '~/domein/uiterstedag/uitstel.schema';
import { getUitstelpagina, stelUit } from '~/domein/uiterstedag/uitstel.service.server';
import { isDomeinFout } from '~/platform/fout';
import { echteKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { ketenMetToestemming } from '../../fabriek/keten';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

const overDagen = (dagen: number) => echteKlok.vandaag().add({ days: dagen });

test('a task that the school answers meanwhile is put off before it, or no more', async () => {
  const uitkomsten = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const eigen = await ketenMetToestemming({ einde: overDagen(-3).toString() });
      const [casemanagers, scholen] = await Promise.all([sessieVoor(eigen.casemanager), sessieVoor(eigen.contactpersoon)]);
      const [ja] = await vraag<{ id: string }>('select id from toestemming where inburgeraar_id = $1', [eigen.inburgeraar.id]);
      const om = { inburgeraarId: eigen.inburgeraar.id, formulierId: uuidv7() };
      await trekIn(contextVoor(casemanagers), { ...om, toestemmingId: ja?.id ?? '', invoer: { kanaal: 'brief' } });
      const { wachtend } = await getUitstelpagina(contextVoor(casemanagers), om.inburgeraarId);
      const [taak] = await vraag<{ id: string }>('select id from schooltaak where cursist_id = $1', [eigen.cursist.id]);
      const wat = wachtend.find(({ regel }) => regel === 'schooltaak')?.wat;
      const uitstel = stelUit(contextVoor(casemanagers), {
        ...{ ...om, formulierId: uuidv7() },
        invoer: uitstelSchema.parse({ wat, tot: overDagen(30).toString(), reden: 'vakantie' }),
      }).then(
        () => 'gelukt',
        (fout: unknown) => (isDomeinFout(fout) ? fout.code : String(fout)),
      );
      await beantwoordTaak(contextVoor(scholen), {
        cursistId: eigen.cursist.id,
        formulierId: uuidv7(),
        invoer: { taakId: taak?.id ?? '', antwoord: 'verwijderd', grond: null },
      });
      return uitstel;
    }),
  );
  expect(uitkomsten.filter((een) => !['gelukt', 'conflict'].includes(een))).toEqual([]);
});
