import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { leesFormulier } from '~/platform/formulier/lees';

const schema = z.object({
  naam: z.string().min(2).max(5),
  uren: z.number().min(0).max(40),
  heel: z.number().int().optional(),
  dag: z.iso.date(),
  mail: z.email().optional(),
  keuze: z.enum(['ja', 'nee']),
  delen: z.array(z.string()).min(1),
  akkoord: z.boolean().optional(),
  eigen: z.string().regex(/^x/, 'fouten.eigen').optional(),
});

const goed = { naam: 'Sam', uren: '12', dag: '2026-02-28', keuze: 'ja', delen: 'a' };

function lees(velden: Record<string, string>) {
  const gegevens = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) gegevens.append(naam, waarde);
  return leesFormulier(gegevens, schema);
}

test('a good form gives typed values', () => {
  const inzending = lees({ ...goed, akkoord: 'on' });
  expect(inzending.status === 'success' && inzending.value).toEqual({
    naam: 'Sam',
    uren: 12,
    dag: '2026-02-28',
    keuze: 'ja',
    delen: ['a'],
    akkoord: true,
  });
});

test('what was typed is given back', () => {
  const reactie = lees({ ...goed, uren: 'veel' }).reply();
  expect(reactie.initialValue).toMatchObject({ naam: 'Sam', uren: 'veel' });
});

describe('each fault has a key of its own', () => {
  test.each([
    ['naam', '', 'fouten.verplicht'],
    ['naam', 'x', 'fouten.te_kort?min=2'],
    ['naam', 'xxxxxx', 'fouten.te_lang?max=5'],
    ['uren', 'veel', 'fouten.getal'],
    ['uren', '-1', 'fouten.te_laag?min=0'],
    ['uren', '41', 'fouten.te_hoog?max=40'],
    ['heel', '1.5', 'fouten.geheel_getal'],
    ['dag', '2026-02-30', 'fouten.datum'],
    ['mail', 'geen mail', 'fouten.email'],
    ['keuze', '', 'fouten.keuze'],
    ['keuze', 'misschien', 'fouten.keuze'],
    ['eigen', 'y', 'fouten.eigen'],
  ])('%s = "%s" is %s', (veld, waarde, sleutel) => {
    expect(lees({ ...goed, [veld]: waarde }).reply().error).toEqual({ [veld]: [sleutel] });
  });

  test('an unanswered list is too short', () => {
    const { delen: _, ...zonder } = goed;
    expect(lees(zonder).reply().error).toEqual({ delen: ['fouten.te_weinig?min=1'] });
  });
});
