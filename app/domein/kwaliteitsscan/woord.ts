/** A stored word as one of those that the rules know; any other is an error. */
export function uit<T extends string>(woorden: readonly T[], woord: string): T {
  const gevonden = woorden.find((een) => een === woord);
  if (gevonden === undefined) throw new Error(`${woord} is none of ${woorden.join(', ')}`);
  return gevonden;
}
