/**
 * How many typing errors lie between two words: a letter too many, too few, another one, or two that changed places. Counts no further than
 * `grens`: more is `grens` + 1.
 */
export function afstand(a: string, b: string, grens: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > grens) return grens + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1;
      let beste = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + gelijk);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) beste = Math.min(beste, (voorvorige[j - 2] ?? 0) + 1);
      rij.push(beste);
    }
    if (Math.min(...rij) > grens) return grens + 1;
    [voorvorige, vorige] = [vorige, rij];
  }
  return Math.min(vorige[b.length] ?? 0, grens + 1);
}

/** Every word one typing error away, in the letters of `alfabet`. */
export function buren(woord: string, alfabet: string): string[] {
  const alle = new Set<string>();
  for (let i = 0; i <= woord.length; i += 1) {
    const [begin, rest] = [woord.slice(0, i), woord.slice(i)];
    for (const letter of alfabet) {
      alle.add(begin + letter + rest);
      if (rest !== '') alle.add(begin + letter + rest.slice(1));
    }
    if (rest !== '') alle.add(begin + rest.slice(1));
    if (rest.length > 1) alle.add(begin + rest.charAt(1) + rest.charAt(0) + rest.slice(2));
  }
  alle.delete(woord);
  return [...alle];
}
