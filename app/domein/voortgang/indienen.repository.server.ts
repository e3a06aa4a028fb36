import { uuidv7 } from 'uuidv7';
import type { Tx } from '~/platform/db/actor.server';
import { vanDag } from '~/platform/db/datum';
import type { Inhoud, Uren } from './inhoud';
import type { Periode } from './periode';
import type { Kwartieren } from './uren';

/** The report that this form made, when it was sent before. */
export async function findIngediend(tx: Tx, formulierId: string): Promise<string | null> {
  const rij = await tx.rapportage.findUnique({ where: { formulierId }, select: { id: true } });
  return rij?.id ?? null;
}

type Nieuw = {
  cursistId: string;
  aanbiederId: string;
  periode: Periode;
  vervangt: { id: string; versie: number } | null;
  inhoud: Inhoud;
  door: string;
  formulierId: string;
};

const getal = (kwartieren: Kwartieren) => (kwartieren / 4).toFixed(2);
const paar = ({ gepland, gevolgd }: Uren) => ({ gepland: getal(gepland), gevolgd: getal(gevolgd) });

/** Writes a report with the parts that it has. The database refuses a part whose category is not open at this very moment (TK001). */
export async function maakRapportage(tx: Tx, { periode, vervangt, inhoud, door, formulierId, ...van }: Nieuw): Promise<string> {
  const id = uuidv7();
  const deel = { rapportageId: id, cursistId: van.cursistId, aanbiederId: van.aanbiederId };
  const { voortgang, uren, nonFormeel, bijzonderheden } = inhoud;
  await tx.rapportage.create({
    data: {
      id,
      ...van,
      periodeVan: vanDag(periode.van),
      periodeTot: vanDag(periode.tot),
      versie: (vervangt?.versie ?? 0) + 1,
      vervangtId: vervangt?.id ?? null,
      ingediendDoor: door,
      formulierId,
    },
  });
  if (voortgang) {
    const { verzuimGemeld, verzuimNietGemeld, ...rest } = voortgang;
    const verzuim = { verzuimGemeldUren: getal(verzuimGemeld), verzuimNietGemeldUren: getal(verzuimNietGemeld) };
    await tx.rapportageVoortgang.create({ data: { ...deel, ...rest, ...verzuim } });
  }
  if (uren) await tx.rapportageUren.create({ data: { ...deel, ...paar(uren) } });
  if (nonFormeel) await tx.rapportageNonFormeel.create({ data: { ...deel, ...paar(nonFormeel) } });
  for (const { effect, tot } of bijzonderheden ?? []) {
    await tx.rapportageBijzonderheid.create({
      data: { id: uuidv7(), ...deel, effect, tot: tot === null ? null : new Date(`${tot}T00:00:00Z`) },
    });
  }
  return id;
}
