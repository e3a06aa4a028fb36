import { uuidv7 } from 'uuidv7';
import { Temporal } from 'temporal-polyfill';
import { voegIn } from './bron';
import { nummer } from './nummer';

export type ProefSchool = { id: string; naam: string; kvkNummer: string; bowNummer: string };

type Termijn = { ingangsdatum: string; laatsteDag: string; beeindigdPer?: string; uitgeslotenPer?: string };
type Staat = { naam?: string; plaats?: string; termijnen: Termijn[] };

/** Two years on, minus one day (C 3.2). */
const tweeJaarVanaf = (dag: string) => Temporal.PlainDate.from(dag).add({ years: 2 }).subtract({ days: 1 }).toString();

/** One term of the convenant of this school. */
export async function legConvenantVast(schoolId: string, termijn: Termijn): Promise<string> {
  const id = uuidv7();
  await voegIn('convenant', {
    id,
    aanbieder_id: schoolId,
    ingangsdatum: termijn.ingangsdatum,
    laatste_dag: termijn.laatsteDag,
    beeindigd_per: termijn.beeindigdPer,
    uitgesloten_per: termijn.uitgeslotenPer,
  });
  return id;
}

function bouw(staat: Staat) {
  const met = (meer: Partial<Staat>) => bouw({ ...staat, ...meer });
  const metTermijn = (termijn: Termijn) => met({ termijnen: [...staat.termijnen, termijn] });
  return {
    genaamd: (naam: string) => met({ naam }),
    inPlaats: (plaats: string) => met({ plaats }),
    /** A term of two years from this day, or until another last day. */
    metConvenant: (ingangsdatum: string, laatsteDag = tweeJaarVanaf(ingangsdatum)) => metTermijn({ ingangsdatum, laatsteDag }),
    metTermijn,
    maak: async (): Promise<ProefSchool> => {
      const nr = nummer();
      const school = { id: uuidv7(), naam: staat.naam ?? `Taalschool ${nr}`, kvkNummer: String(90_000_000 + nr), bowNummer: `BOW${nr}` };
      await voegIn('taalaanbieder', {
        id: school.id,
        naam: school.naam,
        kvk_nummer: school.kvkNummer,
        bow_nummer: school.bowNummer,
        plaats: staat.plaats ?? 'Den Haag',
        email: `school${nr}@proef.example`,
        telefoon: '070 000 00 00',
      });
      for (const termijn of staat.termijnen) await legConvenantVast(school.id, termijn);
      return school;
    },
  };
}

/** A school without a convenant; `metConvenant` makes it a partner. */
export const school = () => bouw({ termijnen: [] });
