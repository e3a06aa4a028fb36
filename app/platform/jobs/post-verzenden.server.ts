import { z } from 'zod';
import { maakBericht } from '~/platform/mail/maak-bericht';
import type { Sjabloon } from '~/platform/mail/uitgaand.server';
import { verstuur, type Verzending } from '~/platform/mail/verstuur.server';
import type { Ontvanger, Post, VindOntvangers } from './ontvanger';
import { markeerVervallen, markeerVerzonden, noteerFout, vergrendelPost } from './post.repository.server';
import { TaakMislukt, type Taak, type WerkContext } from './taak';
import { inTransactie } from './transactie.server';

const schema = z.object({ id: z.uuid() });

/**
 * Sends one mail of the outbox to whoever should get it now, at least once: each receiver always gets the same Message-ID, so that a second
 * try after a crash can be recognised. Nobody to tell, or refused for good: it lapses. Anything else: tried again later.
 */
export function postVerzenden(ontvangersVan: Record<Sjabloon, VindOntvangers>): Taak {
  return async (gegevens, werk) => {
    const { id } = schema.parse(gegevens);
    const later = await inTransactie(werk.pool, async (client) => {
      const post = await vergrendelPost(client, id);
      if (post === null) return null;
      const ontvangers = await ontvangersVan[post.sjabloon](client, post);
      const uitkomsten = await stuurAan(ontvangers, post, werk);
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

async function stuurAan(ontvangers: Ontvanger[], post: Post, { settings }: WerkContext): Promise<Verzending[]> {
  const uitkomsten: Verzending[] = [];
  for (const { gebruikerId, naam, email, taal, pad } of ontvangers) {
    const bericht = maakBericht(post.sjabloon, taal, { ontvangerNaam: naam, link: `${settings.ADRES}${pad}` });
    uitkomsten.push(await verstuur(settings, { ...bericht, id: `${post.id}.${gebruikerId}`, aan: email }));
  }
  return uitkomsten;
}
