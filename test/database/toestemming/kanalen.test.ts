import { uuidv7 } from 'uuidv7';
import { beforeAll, expect, test } from 'vitest';
import { kanalen } from '~/domein/toestemming/toestemming';
import { voegIn } from '../../fabriek/bron';
import { ketenZonderToestemming } from '../../fabriek/keten';
import { TEKST_UITGEBREID } from '../../fabriek/toestemmingsinvoer';

const soorten = ['verleend', 'geweigerd', 'ingetrokken'] as const;

/** By which ways each act may come: a ja is read and signed, a withdrawal comes by any, and a school records no nee (C 12.2, 12.4). */
const MAG: Record<(typeof kanalen)[number], readonly (typeof soorten)[number][]> = {
  papier: soorten,
  scherm: soorten,
  school: ['verleend', 'ingetrokken'],
  telefoon: ['ingetrokken'],
  brief: ['ingetrokken'],
  zelf: ['ingetrokken'],
  link: soorten,
  code: ['ingetrokken'],
};

let keten: Awaited<ReturnType<typeof ketenZonderToestemming>>;
beforeAll(async () => {
  keten = await ketenZonderToestemming();
});

const rijen = kanalen.flatMap((kanaal) => soorten.map((soort) => ({ soort, kanaal, mag: MAG[kanaal].includes(soort) })));

test.each(rijen)('$soort by $kanaal: $mag', async ({ soort, kanaal, mag }) => {
  const wie = kanaal === 'school' ? { cursist_id: keten.cursist.id } : { inburgeraar_id: keten.inburgeraar.id };
  const poging = voegIn('toestemming', {
    ...{ id: uuidv7(), ...wie, aanbieder_id: keten.school.id, soort, kanaal, datum: '2024-03-01', naam: 'Iemand', plaats: 'Den Haag' },
    ...{ geboortedatum: '1990-05-01', tekstversie_id: soort === 'ingetrokken' ? null : TEKST_UITGEBREID },
  });
  if (mag) await expect(poging).resolves.toBeUndefined();
  else await expect(poging).rejects.toThrow(/violates check constraint/);
});
