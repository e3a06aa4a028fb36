import { Temporal } from 'temporal-polyfill';
import type { Stukwoordenboek } from '~/domein/verklaring/stukwoorden';
import type { Tekstversie } from '~/domein/verklaring/tekst';
import type { Stuk } from '~/platform/pdf/stuk';
import type { Vastgelegd } from './bewijs';
import { stukVan } from './bewijsstuk';

const MOMENT = '2026-01-15T10:30:00Z';

/** A ja that nobody gave. */
const VOORBEELD: Vastgelegd = {
  id: '01930000-0000-7000-8000-000000000999',
  aanbiederId: '01930000-0000-7000-8000-000000000998',
  soort: 'verleend',
  categorieen: [],
  datum: Temporal.PlainDate.from('2026-01-15'),
  tijdstip: Temporal.Instant.from(MOMENT),
  vastgelegdOp: MOMENT,
  naam: 'Sara Voorbeeld',
  geboortedatum: Temporal.PlainDate.from('1990-05-01'),
  plaats: 'Den Haag',
  kanaal: 'scherm',
  tolkNaam: null,
  tolkNummer: null,
  partnerGetekend: false,
  bestandId: null,
  ongeldigOp: null,
  aanbiederNaam: 'Taalschool Voorbeeld',
};

/** How the receipt of a ja on this text will look, for someone who does not exist. */
export function bewijsvoorbeeld({ tekst, nederlands }: { tekst: Tekstversie; nederlands: Tekstversie }, boek: Stukwoordenboek): Stuk {
  return stukVan(VOORBEELD, { versie: tekst, nederlands, taal: tekst.taal }, boek);
}
