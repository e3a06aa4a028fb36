import { z } from 'zod';
import * as lijst from '~/platform/lijst/lijstkeuzes';
import { wachtgroepen } from './regel';

export const werkkolommen = ['uiterste', 'van'] as const;
export type Werkkolom = (typeof werkkolommen)[number];

/** What narrows the list; null is everything. `toon`: what one lets rest stands apart. */
const filterSchema = z.object({
  groep: lijst.keuze(z.enum(wachtgroepen)),
  doet: lijst.keuze(z.enum(['zelf', 'school'])),
  wie: lijst.keuze(z.enum(['eigen', 'waarneming'])),
  toon: lijst.keuze(z.literal('later')),
});
export type Filter = z.output<typeof filterSchema>;
export type Keuzes = lijst.Keuzes<Filter, Werkkolom>;

/** How someone's list is narrowed and ordered; kept per user. What is due first stands first. */
export const werklijst: lijst.Lijst<Filter, Werkkolom> = {
  filter: filterSchema,
  kolommen: werkkolommen,
  standaard: { kolom: 'uiterste', richting: 'op' },
};
