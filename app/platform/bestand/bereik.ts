/** Part of a file: from which byte, and how many. */
export type Bereik = { van: number; lengte: number };

const EEN_BEREIK = /^bytes=(\d*)-(\d*)$/;

/**
 * Which bytes a `Range` header asks of a file of `grootte` bytes (RFC 9110, 14.2): null is the whole file (no header, one that is not understood, or more
 * than one part), `buiten` when it holds none such.
 */
export function leesBereik(kop: string | null, grootte: number): Bereik | 'buiten' | null {
  const [, eerste, laatste] = EEN_BEREIK.exec(kop?.trim() ?? '') ?? [];
  if (eerste === undefined || laatste === undefined || (eerste === '' && laatste === '')) return null;
  const van = eerste === '' ? Math.max(0, grootte - Number(laatste)) : Number(eerste);
  const tot = eerste === '' || laatste === '' ? grootte : Math.min(grootte, Number(laatste) + 1);
  if (eerste !== '' && laatste !== '' && Number(laatste) < Number(eerste)) return null;
  return van < tot ? { van, lengte: tot - van } : 'buiten';
}
