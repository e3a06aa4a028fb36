import { verklaringstalen, type Verklaringstaal } from './verklaringstaal';

/** The language that the address names (`?taal=ar`); null when it names none of ours. */
export function taalUitAdres(url: URL): Verklaringstaal | null {
  return verklaringstalen.find((taal) => taal === url.searchParams.get('taal')) ?? null;
}

/** The language of the address, else the first one of ours that the browser asks for, else Dutch. */
export function taalVanVerzoek(url: URL, gevraagd: string | null): Verklaringstaal {
  const vanBrowser = (gevraagd ?? '').split(',').map((een) => een.trim().split(/[-;]/)[0]?.toLowerCase());
  return (
    taalUitAdres(url) ?? vanBrowser.map((code) => verklaringstalen.find((taal) => taal === code)).find((taal) => taal !== undefined) ?? 'nl'
  );
}
