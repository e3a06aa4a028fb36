import { categorieen } from '~/domein/grondslag/categorie';
import { aanmelding } from './aanmelding';
import { convenant } from './convenant';
import { cursist } from './cursist';
import { grondslag } from './grondslag';
import { inburgeraar } from './inburgeraar';
import { kwaliteitsscan } from './kwaliteitsscan';
import { log } from './log';
import { scanbesluit } from './scanbesluit';
import { scanrapport } from './scanrapport';
import { BUITEN_DE_POORT, type Kamer, type Kolomsoort, type Persoonlijk, type Tabel } from './soort';
import { taalaanbieder } from './taalaanbieder';
import { techniek } from './techniek';
import { toegang } from './toegang';
import { toestemming } from './toestemming';
import { voortgang } from './voortgang';
import { werkvoorraad } from './werkvoorraad';

/** Which file of prisma/gegevens holds which tables: one for each room, and the log and the technique. */
export const KAMERS: Readonly<Record<string, Kamer>> = {
  inburgeraar,
  cursist,
  toestemming,
  grondslag,
  voortgang,
  werkvoorraad,
  taalaanbieder,
  aanmelding,
  kwaliteitsscan,
  convenant,
  scanbesluit,
  scanrapport,
  toegang,
  log,
  techniek,
};

export type Kolom = { tabel: string; kolom: string; soort: Kolomsoort };

/** Every table and view of the database by its name, with its schema unless that is `public`. A table in two files is refused. */
export const REGISTER: ReadonlyMap<string, Tabel> = new Map(
  Object.values(KAMERS)
    .flatMap((kamer) => Object.entries(kamer))
    .map(([naam, tabel], nr, alle): [string, Tabel] => {
      if (alle.findIndex(([ander]) => ander === naam) !== nr) throw new Error(`${naam} is classified twice`);
      return [naam, tabel];
    }),
);

export const KOLOMMEN: readonly Kolom[] = [...REGISTER].flatMap(([tabel, { kolommen }]) =>
  Object.entries(kolommen).map(([kolom, soort]) => ({ tabel, kolom, soort })),
);

export const isCategorie = (soort: Kolomsoort) => categorieen.some((categorie) => categorie === soort);
export const isPersoonlijk = (soort: Kolomsoort): soort is Persoonlijk => isCategorie(soort) || soort in BUITEN_DE_POORT;
