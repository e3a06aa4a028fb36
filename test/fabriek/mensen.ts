import { uuidv7 } from 'uuidv7';
import { voegIn } from './bron';
import { avgAfhandelaar, beheerder, casemanager, fg, medewerker, relatiebeheerder, tekenbevoegde, type ProefGebruiker } from './gebruiker';
import { school, type ProefSchool } from './school';

/** Everyone who may come by: those who have to do with a case, those who have to do with another, and the roles without cases. */
export type Mensen = Record<
  | 'casemanager'
  | 'waarnemer'
  | 'andereCasemanager'
  | 'contactpersoon'
  | 'plaatsvervanger'
  | 'collega'
  | 'andereSchool'
  | 'relatiebeheerder'
  | 'tekenbevoegde'
  | 'beheerder'
  | 'avgAfhandelaar'
  | 'fg',
  ProefGebruiker
> & { school: ProefSchool; buurschool: ProefSchool };

/** Records that one casemanager covers another's caseload from day to day. */
export async function neemWaar(casemanager: { id: string }, waarnemer: { id: string }, van: string, tot: string): Promise<string> {
  const id = uuidv7();
  const wie = { casemanager_id: casemanager.id, waarnemer_id: waarnemer.id, vastgelegd_door: casemanager.id };
  await voegIn('waarneming', { id, ...wie, van, tot });
  return id;
}

/** The waarnemer covers the casemanager today; the other casemanager did so until last year. */
export async function maakMensen(): Promise<Mensen> {
  const partner = await school().genaamd('Taalschool Eigen').metConvenant('2024-01-01', '2999-12-31').maak();
  const buren = await school().genaamd('Taalschool Buren').metConvenant('2024-01-01', '2999-12-31').maak();
  const mensen = {
    school: partner,
    buurschool: buren,
    casemanager: await casemanager().genaamd('Casemanager Eigen').maak(),
    waarnemer: await casemanager().genaamd('Casemanager Waar').maak(),
    andereCasemanager: await casemanager().genaamd('Casemanager Ander').maak(),
    contactpersoon: await medewerker(partner).genaamd('Medewerker Contact').maak(),
    plaatsvervanger: await medewerker(partner).genaamd('Medewerker Plaatsvervanger').maak(),
    collega: await medewerker(partner).genaamd('Medewerker Collega').maak(),
    andereSchool: await medewerker(buren).genaamd('Medewerker Buren').maak(),
    relatiebeheerder: await relatiebeheerder().maak(),
    tekenbevoegde: await tekenbevoegde().maak(),
    beheerder: await beheerder().maak(),
    avgAfhandelaar: await avgAfhandelaar().maak(),
    fg: await fg().maak(),
  };
  await neemWaar(mensen.casemanager, mensen.waarnemer, '2024-01-01', '2999-12-31');
  await neemWaar(mensen.casemanager, mensen.andereCasemanager, '2024-01-01', '2024-12-31');
  return mensen;
}
