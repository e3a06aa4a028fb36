import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { metActor } from '~/platform/db/actor.server';
import { naarMoment, vanMoment } from '~/platform/db/datum';
import { casemanager } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

test.each(['2024-01-15T09:15:00Z', '2024-07-15T09:15:00Z', '2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z'])(
  'a moment is the same in the database and in the application, in winter, in summer and when the clock goes back: %s',
  async (tekst) => {
    const context = contextVoor(await sessieVoor(await casemanager().maak()));
    const moment = Temporal.Instant.from(tekst);
    const [rij] = await metActor(
      context,
      (tx) => tx.$queryRaw<{ gelezen: Date; gelijk: boolean }[]>`
        select ${tekst}::text::timestamptz as gelezen, ${vanMoment(moment)}::timestamptz = ${tekst}::text::timestamptz as gelijk`,
    );
    expect(rij && naarMoment(rij.gelezen).equals(moment)).toBe(true);
    expect(rij?.gelijk).toBe(true);
  },
);
