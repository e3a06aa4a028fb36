import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import { effecten, type Bijzonderheid, type Inhoud, type Uren } from './inhoud';
import { isNiveau, knmStanden, type KnmStand, type Niveau } from './niveau';
import type { Kwartieren } from './uren';

type Getal = { toNumber(): number };

const kwartieren = (uren: Getal): Kwartieren => Math.round(uren.toNumber() * 4);
const niveau = (waarde: string | null): Niveau | null => (isNiveau(waarde) ? waarde : null);
const knm = (waarde: string | null): KnmStand | null => knmStanden.find((stand) => stand === waarde) ?? null;
const uren = ({ gepland, gevolgd }: { gepland: Getal; gevolgd: Getal }): Uren => ({
  gepland: kwartieren(gepland),
  gevolgd: kwartieren(gevolgd),
});
const bijzonderheid = ({ effect: code, tot }: { effect: string; tot: Date | null }): Bijzonderheid[] => {
  const effect = effecten.find((een) => een === code);
  return effect ? [{ effect, tot: naarDag(tot)?.toString() ?? null }] : [];
};

/**
 * What these reports say, part by part, as far as the actor may read each part: a part whose category is closed for him is null. One query
 * after the other, since one transaction has one connection.
 */
export async function listInhoud(tx: Tx, rapportageIds: readonly string[]): Promise<(rapportageId: string) => Inhoud> {
  const van = { where: { rapportageId: { in: [...rapportageIds] } } };
  const voortgangen = new Map((await tx.rapportageVoortgang.findMany(van)).map((rij) => [rij.rapportageId, rij]));
  const formeel = new Map((await tx.rapportageUren.findMany(van)).map((rij) => [rij.rapportageId, uren(rij)]));
  const nonFormeel = new Map((await tx.rapportageNonFormeel.findMany(van)).map((rij) => [rij.rapportageId, uren(rij)]));
  const bijzonder = await tx.rapportageBijzonderheid.findMany({ ...van, orderBy: { effect: 'asc' } });
  return (id) => {
    const v = voortgangen.get(id);
    return {
      voortgang: v
        ? {
            lezen: niveau(v.lezen),
            luisteren: niveau(v.luisteren),
            schrijven: niveau(v.schrijven),
            spreken: niveau(v.spreken),
            knm: knm(v.knm),
            verzuimGemeld: kwartieren(v.verzuimGemeldUren),
            verzuimNietGemeld: kwartieren(v.verzuimNietGemeldUren),
            toelichting: v.toelichting,
          }
        : null,
      uren: formeel.get(id) ?? null,
      nonFormeel: nonFormeel.get(id) ?? null,
      bijzonderheden: bijzonder.filter(({ rapportageId }) => rapportageId === id).flatMap(bijzonderheid),
    };
  };
}
