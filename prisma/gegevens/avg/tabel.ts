const cel = (waarde: string) => waarde.replaceAll('|', '\\|').replaceAll('\n', ' ');
const rij = (cellen: readonly string[]) => `| ${cellen.map(cel).join(' | ')} |`;

/** A table in Markdown; without rows one sentence that says so. */
export function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  if (rijen.length === 0) return 'Er zijn er nu geen.';
  return [rij(koppen), rij(koppen.map(() => '---')), ...rijen.map(rij)].join('\n');
}

export const lijst = (regels: readonly string[]) =>
  regels.length === 0 ? 'Er zijn er nu geen.' : regels.map((regel) => `- ${regel}`).join('\n');
