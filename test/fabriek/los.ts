import { cursist } from './cursist';
import { beheerder as andereBeheerder, casemanager, medewerker, type ProefGebruiker } from './gebruiker';
import { inburgeraar } from './inburgeraar';
import { neemWaar, type Mensen } from './mensen';
import { nummer } from './nummer';
import { legTekst } from './ondertekening';
import { legConvenantVast, school } from './school';
import { sessieVoor } from './sessie';
import { heleTekst, neemOp } from './tekstversie';
import { cel, stelVoor, werkAllesBij } from './voorstel';

/** Things that may be changed without touching anyone who plays a part in a case. */
export type Los = {
  gebruiker: ProefGebruiker;
  waarnemingId: string;
  schoolId: string;
  convenantId: string;
  /** A gezinsmigrant under the Wi2021 in the casemanager's caseload. */
  migrantId: string;
  /** A cursist of the school who is not enrolled yet. */
  cursistId: string;
  /** A counted voorstel for the matrix by another beheerder, and one by the beheerder himself. */
  voorstelId: string;
  eigenVoorstelId: string;
  /** A text that nobody signed, and its recording. */
  tekstId: string;
  opnameId: string;
  /** A version that is still to come. */
  komendeTekstId: string;
  /** A version of the convenant that is still to come, and that nobody confirmed. */
  convenanttekstId: string;
};

const PIP = cel({ categorie: 'pip', grond: 'publieke_taak' });

async function maakVoorstellen(eigen: ProefGebruiker) {
  const voorstelId = await stelVoor(await sessieVoor(await andereBeheerder().maak()), [PIP]);
  const eigenVoorstelId = await stelVoor(await sessieVoor(eigen), [PIP]);
  await werkAllesBij();
  return { voorstelId, eigenVoorstelId };
}

async function maakTekst(door: ProefGebruiker) {
  const tekstId = await heleTekst();
  const code = `komt-${nummer()}`;
  await heleTekst({ code });
  const komendeTekstId = await heleTekst({ code, nummer: 2, van: '2098-01-01' });
  return { tekstId, opnameId: await neemOp(tekstId, door), komendeTekstId };
}

export async function maakLos({
  casemanager: manager,
  school: partner,
  beheerder,
}: Pick<Mensen, 'casemanager' | 'school' | 'beheerder'>): Promise<Los> {
  const nieuweSchool = await school().maak();
  return {
    gebruiker: await medewerker(partner).maak(),
    waarnemingId: await neemWaar(manager, await casemanager().maak(), '2098-01-01', '2098-06-30'),
    schoolId: nieuweSchool.id,
    convenantId: await legConvenantVast(nieuweSchool.id, { ingangsdatum: '2022-03-08', laatsteDag: '2024-03-07' }),
    migrantId: (await inburgeraar().wi2021().begeleid('2024-01-01').inCaseloadVan(manager).maak()).id,
    cursistId: (await cursist(partner).maak()).id,
    ...(await maakVoorstellen(beheerder)),
    ...(await maakTekst(beheerder)),
    convenanttekstId: await legTekst(1000 + nummer(), '2098-01-01'),
  };
}
