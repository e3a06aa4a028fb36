/** A path of our own to go to after logging in; anything that could lead elsewhere becomes the start page. */
export function eigenPad(pad: string | null | undefined): string {
  if (!pad?.startsWith('/')) return '/';
  const hier = 'http://hier.invalid';
  const adres = URL.parse(pad, hier);
  // Dots in a path can leave two slashes in front, which a browser reads as another host.
  if (adres?.origin !== hier || adres.pathname.startsWith('//')) return '/';
  return `${adres.pathname}${adres.search}`;
}
