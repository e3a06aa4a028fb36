import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';
import { opnieuwVragen } from '~/domein/toestemming/opnieuwvragen';
import type { Toestemmingsstatus } from '~/domein/toestemming/toestemming';

const datum = Temporal.PlainDate.from('2025-03-01');
const handeling: Handeling = {
  ...{ id: '1', aanbiederId: 'a', soort: 'verleend', datum, tijdstip: null, categorieen: ['voortgang'] },
  ...{ vastgelegdOp: '2025-03-01T10:00:00Z', ongeldigOp: null },
};
const basis = { handeling, sinds: Temporal.Instant.from('2025-03-01T10:00:00Z') };
const einde = { soort: 'begeleiding', laatsteDag: '2025-05-31' } as const;

describe('who is asked again', () => {
  test.each<[string, Toestemmingsstatus, boolean, string | null]>([
    ['a ja on the text of today', { ...basis, stand: 'ja', weerNa: null }, false, null],
    ['a ja on a text that means less than the one of today', { ...basis, stand: 'ja', weerNa: null }, true, 'tekst'],
    ['a ja that ended', { ...basis, stand: 'beeindigd', einde }, false, 'beeindigd'],
    ['a ja that ended, on an old text', { ...basis, stand: 'beeindigd', einde }, true, 'beeindigd'],
    ['a ja that was declared invalid', { ...basis, stand: 'ongeldig' }, false, 'ongeldig'],
    ['C 12.4: a nee, whatever became of the text', { ...basis, stand: 'nee' }, true, null],
    ['C 12.4: a withdrawal, whatever became of the text', { ...basis, stand: 'ingetrokken' }, true, null],
    ['nobody asked yet: that is asking, not asking again', { stand: 'geen_antwoord' }, true, null],
  ])('%s', (_wat, status, isTekstVeranderd, verwacht) => {
    expect(opnieuwVragen(status, isTekstVeranderd)).toBe(verwacht);
  });
});
