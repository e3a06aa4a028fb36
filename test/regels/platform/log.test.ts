import { expect, test } from 'vitest';
import { maakLog } from '~/platform/log.server';
import { LOGSLEUTELS } from '~/platform/logsleutels';
import { isPersoonlijk, KOLOMMEN } from '../../../prisma/gegevens/register';

function regelsVan(schrijf: (log: ReturnType<typeof maakLog>) => void): Record<string, unknown>[] {
  const regels: string[] = [];
  schrijf(maakLog({ LOG_NIVEAU: 'trace' }, 'proef', { write: (regel) => void regels.push(regel) }));
  return regels.map((regel) => JSON.parse(regel) as Record<string, unknown>);
}

test('a line holds what is on the list', () => {
  const [regel] = regelsVan((log) => log.info({ sessies: 3, taak: 'opruimen' }, 'cleaned up'));
  expect(regel).toMatchObject({ onderdeel: 'proef', msg: 'cleaned up', sessies: 3, taak: 'opruimen' });
});

test('a key that nobody wrote down loses its value, and so does an object under one that is', () => {
  const tekst = JSON.stringify(regelsVan((log) => log.warn({ achternaam: 'Jansen', oorzaak: { naam: 'Jansen' }, poort: 80 }, 'hm')));
  expect(tekst).not.toContain('Jansen');
  expect(tekst).toContain('"poort":80');
  expect(tekst).toContain('"achternaam":"[not on the list');
});

test.each([
  ['alone', (log: ReturnType<typeof maakLog>, fout: Error) => log.error(fout)],
  ['with words', (log: ReturnType<typeof maakLog>, fout: Error) => log.error(fout, 'it broke')],
  ['as a value', (log: ReturnType<typeof maakLog>, fout: Error) => log.error({ err: fout }, 'it broke')],
])('an error %s loses its message and everything that hangs on it', (_hoe, schrijf) => {
  const fout = Object.assign(new Error('Failing row contains (Jansen)'), { detail: 'Jansen', where: 'Jansen', parameters: ['Jansen'] });
  const tekst = JSON.stringify(regelsVan((log) => schrijf(log, fout)));
  expect(tekst).not.toContain('Jansen');
  expect(tekst).toContain('"level":50');
});

test('no key of the log is called as a column about a person, but for three that mean something else there', () => {
  const kolommen = new Set(KOLOMMEN.filter(({ soort }) => isPersoonlijk(soort)).map(({ kolom }) => kolom));
  expect(Object.keys(LOGSLEUTELS).filter((sleutel) => kolommen.has(sleutel))).toEqual(['pad', 'naam', 'code']);
});
