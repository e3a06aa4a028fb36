import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import type { Tekeninvoer } from '~/domein/convenant/ondertekening.schema';
import { ondertekenVoorGemeente, ondertekenVoorSchool } from '~/domein/convenant/ondertekenen.service.server';
import { echteKlok } from '~/platform/klok';
import { voegIn } from './bron';
import type { ProefGebruiker } from './gebruiker';
import { scan, type ProefScan } from './scan';
import { alsActor, contextVoor, sessieVoor } from './sessie';

/** The text of the convenant that the migrations lay. */
export const CONVENANTTEKST = '01930000-0000-7000-8000-000000057601';

type Meer = Partial<Omit<Tekeninvoer, 'doe'>>;

/** A signature as its signer fills it in, under his own name. */
export const handtekening = ({ naam }: Pick<ProefGebruiker, 'naam'>, meer: Meer = {}): Tekeninvoer => ({
  ...{
    doe: 'teken',
    tekstId: CONVENANTTEKST,
    voorwaardelijk: false,
    gaatInOp: null,
    naam,
    functie: 'Directeur',
    plaats: 'Den Haag',
    bevoegd: true,
  },
  ...meer,
});

export const alsGebruiker = async (wie: ProefGebruiker): Promise<Context> => contextVoor(await sessieVoor(wie));

/** Signs for the gemeente as this user, by default as who decided. */
export async function tekenGemeente(
  { id, beslisser }: ProefScan,
  meer: Meer = {},
  formulierId: string = uuidv7(),
  wie = beslisser,
): Promise<void> {
  await ondertekenVoorGemeente(await alsGebruiker(wie), id, handtekening(wie, meer), formulierId);
}

/** Signs for the school as this user, by default as its contactpersoon. */
export async function tekenSchool({ contact }: ProefScan, meer: Meer = {}, formulierId: string = uuidv7(), wie = contact): Promise<void> {
  await ondertekenVoorSchool(await alsGebruiker(wie), handtekening(wie, meer), formulierId);
}

/** A new version of the text, from a day on. */
export async function legTekst(nummer: number, van: string, schrijver?: ProefGebruiker): Promise<string> {
  const id = uuidv7();
  const inhoud = {
    titel: 'Convenant',
    inleiding: ['Anders.'],
    artikelen: [{ kop: 'Begrippen', leden: ['School: een school.'] }],
    bijlagen: [],
  };
  await voegIn('convenanttekst', { id, nummer, van, inhoud: JSON.stringify(inhoud), vastgelegd_door: schrijver?.id });
  return id;
}

async function tekenRechtstreeks(wie: ProefGebruiker, scanId: string, gaatInOp: string | null): Promise<string> {
  const id = uuidv7();
  await alsActor(await sessieVoor(wie), async (client) => {
    await client.query(
      `insert into convenantondertekening (id, scan_id, kant, soort, tekst_id, gaat_in_op, voorwaardelijk, dag, formulier_id, vastgelegd_door)
       values ($1, $2, 'school', 'getekend', scan.convenanttekst_op(tk.vandaag()), $3, false, '2000-01-01', $4, $5)`,
      [id, scanId, gaatInOp, uuidv7(), wie.id],
    );
    await client.query(`insert into convenanthandtekening values ($1, $2, 'Directeur', 'Den Haag')`, [id, wie.naam]);
  });
  return id;
}

/** The name of this user under the convenant, whatever other convenant the school has. */
export const legHandtekening = ({ id }: ProefScan, wie: ProefGebruiker) => tekenRechtstreeks(wie, id, null);

/** A convenant that both sides signed, by these days, whatever other convenant the school has; returns its id. */
export async function legGetekendVast(
  { id, school, beslisser, contact }: ProefScan,
  dagen = { ingangsdatum: '2022-03-08', laatste_dag: '2024-03-07' },
): Promise<string> {
  await tekenRechtstreeks(contact, id, null);
  const morgen = echteKlok.vandaag().add({ days: 1 }).toString();
  const convenantId = await tekenRechtstreeks(beslisser, id, morgen);
  await voegIn('convenant', { id: convenantId, aanbieder_id: school.id, ...dagen, scan_id: id });
  return convenantId;
}

/** A signed convenant that ended so long ago that its names go. */
export async function legOudConvenant(): Promise<void> {
  await legGetekendVast(await scan().in('toegelaten').maak(), { ingangsdatum: '2012-01-01', laatste_dag: '2013-12-31' });
}
