const BEDRAG = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}|-))?$/;

/** Reads euros as people type them in Dutch (`1.234,56`, `€ 1234`, `500,-`) as whole cents; null when it is no such amount. */
export function centenUit(tekst: string): number | null {
  const [, euros, centen] = BEDRAG.exec(tekst.replace(/[\s€]/g, '')) ?? [];
  if (euros === undefined) return null;
  const bedrag = Number(euros.replaceAll('.', '')) * 100 + (centen === undefined || centen === '-' ? 0 : Number(centen));
  return Number.isSafeInteger(bedrag) ? bedrag : null;
}

/** Whole cents as one types them in Dutch: `1234,56`. */
export function alsInvoer(centen: number): string {
  return `${Math.floor(centen / 100)},${String(centen % 100).padStart(2, '0')}`;
}
