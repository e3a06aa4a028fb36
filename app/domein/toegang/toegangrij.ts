import type { Temporal } from 'temporal-polyfill';
import type { Rol } from '~/platform/rol';
import { isTeBeeindigen, standVan, type Stand, type Toegang } from './toegang';

/** An access as a screen shows it; days and moments as text. */
export type ToegangRij = {
  id: string;
  rol: Rol;
  organisatie: string | null;
  van: string;
  tot: string | null;
  beeindigdOp: string | null;
  stand: Stand;
  teBeeindigen: boolean;
};

export function naarToegangRij(toegang: Toegang & { organisatie: string | null }, vandaag: Temporal.PlainDate): ToegangRij {
  const stand = standVan(toegang, vandaag);
  const { id, rol, organisatie, van, tot, beeindigdOp } = toegang;
  return {
    id,
    rol,
    organisatie,
    van: van.toString(),
    tot: tot?.toString() ?? null,
    beeindigdOp: beeindigdOp?.toString() ?? null,
    stand,
    teBeeindigen: isTeBeeindigen(stand),
  };
}
