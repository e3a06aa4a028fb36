import type pg from 'pg';
import { z } from 'zod';
import { maakBericht } from '~/platform/mail/maak-bericht';
import { eigenSjablonen, type EigenSjabloon, type Sjabloon } from '~/platform/mail/uitgaand.server';
import { verstuur, type Verzending } from '~/platform/mail/verstuur.server';
import type { Eigenontvanger, Ontvanger, Post, VindEigenontvangers, VindOntvangers } from './ontvanger';
import { markeerVervallen, markeerVerzonden, noteerFout, vergrendelPost } from './post.repository.server';
import { TaakMislukt, type Taak, type WerkContext } from './taak';
import { inTransactie } from './transactie.server';

const schema = z.object({ id: z.uuid() });

type Ontvangers = Record<Sjabloon, VindOntvangers> & Partial<Record<EigenSjabloon, VindEigenontvangers>>;

/**
 * Sends one mail of the outbox to whoever should get it now, at least once: each receiver always gets the same Message-ID, so that a second
 * try after a crash can be recognised. Nobody to tell, or refused for good: it lapses. Anything else: tried again later.
 */
export function postVerzenden(ontvangersVan: Ontvangers): Taak {
  return async (gegevens, werk) => {
    const { id } = schema.parse(gegevens);
    const later = await inTransactie(werk.pool, async (client) => {
      const post = await vergrendelPost(client, id);
      if (post === null) return null;
      const uitkomsten = await stuurAan(await vind(ontvangersVan, client, post, werk), post, werk);
      const tijdelijk = uitkomsten.find((een) => een.soort === 'mislukt' && een.aard === 'tijdelijk');
      if (tijdelijk?.soort === 'mislukt') {
        await noteerFout(client, id, tijdelijk.oorzaak);
        return tijdelijk.oorzaak;
      }
      if (uitkomsten.some((een) => een.soort === 'verstuurd')) await markeerVerzonden(client, id);
      else await markeerVervallen(client, id, uitkomsten.find((een) => een.soort === 'mislukt')?.oorzaak ?? null);
      return null;
    });
    if (later !== null) throw new TaakMislukt(later);
  };
}

const isEigen = (sjabloon: Sjabloon | EigenSjabloon): sjabloon is EigenSjabloon => eigenSjablonen.some((een) => een === sjabloon);

/** Everyone whom this mail goes to, each with his own words. */
async function vind(van: Ontvangers, client: pg.ClientBase, post: Post, { settings }: WerkContext): Promise<Eigenontvanger[]> {
  const { sjabloon } = post;
  if (isEigen(sjabloon)) return (await van[sjabloon]?.(client, post, settings)) ?? [];
  const metBericht = ({ gebruikerId, naam, email, taal, pad }: Ontvanger): Eigenontvanger => ({
    ...{ id: gebruikerId, email },
    bericht: maakBericht(sjabloon, taal, { ontvangerNaam: naam, link: `${settings.ADRES}${pad}` }),
  });
  return (await van[sjabloon](client, post)).map(metBericht);
}

async function stuurAan(ontvangers: Eigenontvanger[], post: Post, { settings }: WerkContext): Promise<Verzending[]> {
  const uitkomsten: Verzending[] = [];
  for (const { id, email, bericht } of ontvangers) {
    uitkomsten.push(await verstuur(settings, { ...bericht, id: `${post.id}.${id}`, aan: email }));
  }
  return uitkomsten;
}
