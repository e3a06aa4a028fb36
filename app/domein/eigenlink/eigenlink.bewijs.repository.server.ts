import type { Categorie } from '~/domein/grondslag/categorie';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import type { Vastgelegd } from '~/domein/bewijs/bewijs';
import type { Kenmerk } from '~/domein/bewijs/bewijskenmerk';
import type { Schoolcontact } from '~/domein/bewijs/consentrecord';
import type { Kanaal } from '~/domein/toestemming/toestemming';

/** What someone just did in his short time, as its receipt says it. */
export type Zelfgedaan = { handeling: Vastgelegd; tekstversieId: string | null; kenmerk: Kenmerk; school: Schoolcontact | null };

type Rij = Kenmerk & {
  id: string;
  aanbiederId: string | null;
  soort: Vastgelegd['soort'];
  tekstversieId: string | null;
  categorieen: Categorie[] | null;
  naam: string;
  geboortedatum: Date;
  plaats: string;
  datum: Date;
  tijdstip: Date;
  kanaal: Kanaal;
  vastgelegdOp: Date;
  schoolNaam: string | null;
  schoolPlaats: string;
  schoolEmail: string;
  schoolTelefoon: string;
  schoolWebsite: string | null;
};

function schoolVan({ schoolNaam, schoolPlaats, schoolEmail, schoolTelefoon, schoolWebsite }: Rij): Schoolcontact | null {
  if (schoolNaam === null) return null;
  return { naam: schoolNaam, plaats: schoolPlaats, email: schoolEmail, telefoon: schoolTelefoon, website: schoolWebsite };
}

/** The act of this short time with its number and codes; null when nothing was done in it, or it is over. */
export async function findZelfgedaan(tx: Tx, geheim: string): Promise<Zelfgedaan | null> {
  const [rij] = await tx.$queryRaw<Rij[]>`
    select id, aanbieder_id as "aanbiederId", soort, tekstversie_id as "tekstversieId", categorieen, naam, geboortedatum, plaats, datum, tijdstip, kanaal,
      vastgelegd_op as "vastgelegdOp", nummer, code, controlecode, school_naam as "schoolNaam", school_plaats as "schoolPlaats",
      school_email as "schoolEmail", school_telefoon as "schoolTelefoon", school_website as "schoolWebsite"
    from toegang.bewijs_bij_zitting(${geheim})`;
  if (!rij) return null;
  const { id, aanbiederId, soort, categorieen, naam, plaats, kanaal, nummer, code, controlecode } = rij;
  return {
    handeling: {
      ...{ id, aanbiederId, soort, naam, plaats, kanaal, categorieen: categorieen ?? [], aanbiederNaam: rij.schoolNaam },
      ...{ geboortedatum: naarDag(rij.geboortedatum), datum: naarDag(rij.datum), tijdstip: naarMoment(rij.tijdstip) },
      ...{
        vastgelegdOp: rij.vastgelegdOp.toISOString(),
        tolkNaam: null,
        tolkNummer: null,
        partnerGetekend: false,
        bestandId: null,
        ongeldigOp: null,
      },
    },
    tekstversieId: rij.tekstversieId,
    kenmerk: { nummer, code, controlecode },
    school: schoolVan(rij),
  };
}

/** Keeps the fingerprint of the file that is handed out, in the transaction in which it is logged. */
export async function bewaarEigenUitgifte(tx: Tx, geheim: string, { soort, sha256 }: { soort: string; sha256: Uint8Array }): Promise<void> {
  await tx.$executeRaw`select toegang.geef_uit_bij_zitting(${geheim}, ${soort}, ${Buffer.from(sha256).toString('hex')})`;
}

/** Ends the short time at once. */
export async function eindigZitting(tx: Tx, geheim: string): Promise<void> {
  await tx.$executeRaw`select toegang.sluit_zitting(${geheim})`;
}
