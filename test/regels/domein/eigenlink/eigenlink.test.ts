import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { linkstand, type Linkstand } from '~/domein/eigenlink/eigenlink';
import { codeSchema, linkSchema } from '~/domein/eigenlink/eigenlink.schema';
import { geboortedagVan } from '~/domein/eigenlink/geboortedag.schema';
import { taalVanVerzoek } from '~/domein/verklaring/taalvanverzoek';
import { afzenderVan } from '~/platform/http/afzender';

const GELDIG = Temporal.Instant.from('2026-03-01T10:15:00Z');
const link = (meer: object) => ({ toestemmingId: null, beeindigd: false, teVaak: false, geldigTot: GELDIG, ...meer });

test.each<[string, object, string, Linkstand]>([
  ['nothing happened', {}, '2026-03-01T10:14:59Z', 'open'],
  ['its last moment is over', {}, '2026-03-01T10:15:00Z', 'verlopen'],
  ['it was answered', { toestemmingId: 'x', beeindigd: true }, '2026-03-01T10:00:00Z', 'gebruikt'],
  ['a newer one was made', { beeindigd: true, teVaak: true }, '2026-03-01T10:00:00Z', 'beeindigd'],
  ['five birth dates were wrong', { teVaak: true }, '2026-03-01T11:00:00Z', 'te_vaak'],
])('a link of which %s', (_, feiten, nu, stand) => {
  expect(linkstand(link(feiten), Temporal.Instant.from(nu))).toBe(stand);
});

describe('a birth date as three numbers', () => {
  test.each([
    [{ dag: '1', maand: '5', jaar: '1990' }, '1990-05-01'],
    [{ dag: ' 01 ', maand: '05', jaar: '1990' }, '1990-05-01'],
    [{ dag: '٠١', maand: '٥', jaar: '١٩٩٠' }, '1990-05-01'],
    [{ dag: '۱', maand: '۰۵', jaar: '۱۹۹۰' }, '1990-05-01'],
    [{ dag: '29', maand: '2', jaar: '2024' }, '2024-02-29'],
    [{ dag: '29', maand: '2', jaar: '2023' }, null],
    [{ dag: '0', maand: '5', jaar: '1990' }, null],
    [{ dag: '1', maand: '13', jaar: '1990' }, null],
    [{ dag: '1', maand: '5', jaar: '90' }, null],
    [{ dag: 'één', maand: '5', jaar: '1990' }, null],
    [{ dag: '', maand: '', jaar: '' }, null],
    [{}, null],
  ])('%j is %s', (velden, verwacht) => {
    const gelezen = linkSchema.safeParse(velden);
    expect(gelezen.success ? geboortedagVan(gelezen.data)?.toString() : null).toBe(verwacht);
  });

  test.each([
    [{ dag: '29', maand: '2', jaar: '2023' }, { dag: 'geen_dag' }],
    [{ dag: '31', maand: '6', jaar: '1990' }, { dag: 'geen_dag' }],
    [{ dag: '32', maand: '5', jaar: '1990' }, { dag: 'dag' }],
    [{ dag: '0', maand: '5', jaar: '1990' }, { dag: 'dag' }],
    [{ dag: '1', maand: '13', jaar: '1990' }, { maand: 'maand' }],
    [{ dag: '1', maand: 'mei', jaar: '1990' }, { maand: 'maand' }],
    [{ dag: '1', maand: '5', jaar: '1899' }, { jaar: 'jaar' }],
    [{ dag: '1', maand: '5', jaar: '90' }, { jaar: 'jaar' }],
    [
      { dag: '1', maand: '', jaar: '' },
      { maand: 'maand', jaar: 'jaar' },
    ],
    [{}, { dag: 'dag', maand: 'maand', jaar: 'jaar' }],
  ])('%j is wrong at the field that it is wrong in, each once, by link and by code alike', (velden, verwacht) => {
    for (const schema of [linkSchema, codeSchema]) {
      const { error } = schema.safeParse({ code: 'ABCD-EFGH', ...velden });
      const fouten = error?.issues.map(({ path, message }) => [path.join('.'), message.replace('verklaring.fouten.', '')]) ?? [];
      expect(fouten).toEqual(Object.entries(verwacht));
    }
  });
});

test.each([
  ['/v/x?taal=ar', 'fr-FR,fr;q=0.9', 'ar'],
  ['/v/x', 'fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
  ['/v/x', 'de-DE, ti-ER;q=0.9', 'ti'],
  ['/v/x?taal=de', 'de', 'nl'],
  ['/v/x', null, 'nl'],
] as const)('%s asked with %s is shown in %s', (pad, gevraagd, taal) => {
  expect(taalVanVerzoek(new URL(pad, 'https://taalketen.example'), gevraagd)).toBe(taal);
});

test('a sender is his address, or his network where he has a whole one, and cannot be read', () => {
  const van = (ip: string | undefined) => afzenderVan({ GEHEIM: 'geheim' }, ip);
  expect(van('2001:db8:1:2::1')).toBe(van('2001:db8:1:2:ffff::9'));
  expect(van('2001:db8::1')).toBe(van('2001:db8:0:0:5::'));
  expect(van('2001:db8:1:2::1')).not.toBe(van('2001:db8:1:3::1'));
  expect(van('192.0.2.1')).not.toBe(van('192.0.2.2'));
  expect(van('192.0.2.1')).not.toContain('192');
  expect(van(undefined)).toHaveLength(43);
});
