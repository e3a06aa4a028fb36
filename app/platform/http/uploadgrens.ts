/** The largest file that a page takes, in MB: what is kept is at most 10 MB; a document that is only looked at, less. */
const STANDAARD_MB = 10;
const PER_PAD: Record<string, number> = { '/controleer': 2 };

export function grootsteBestandMb(pad: string): number {
  return PER_PAD[pad] ?? STANDAARD_MB;
}
