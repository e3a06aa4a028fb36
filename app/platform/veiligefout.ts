/** An error without its message, which may hold personal data: name, code and the places it passed. */
export function veiligeFout(fout: unknown): { naam: string; code?: string; spoor?: string } {
  if (!(fout instanceof Error)) return { naam: typeof fout };
  const spoor = fout.stack
    ?.split('\n')
    .filter((regel) => regel.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n');
  return { naam: fout.name, code: 'code' in fout && typeof fout.code === 'string' ? fout.code : undefined, spoor };
}
