import type { Ontvanger, VindOntvangers } from '~/platform/jobs/ontvanger';

/** The user whose access it is, unless it has ended meanwhile. */
export const ontvangersVanToegang: VindOntvangers = async (client, { onderwerpId }) => {
  const { rows } = await client.query<Ontvanger>(
    `select g.id as "gebruikerId", g.naam, g.email, g.taal, '/' as pad
     from toegang t join gebruiker g on g.id = t.gebruiker_id
     where t.id = $1 and t.beeindigd_op is null and (t.tot is null or t.tot >= tk.vandaag())`,
    [onderwerpId],
  );
  return rows;
};
