import type { Ontvanger, VindOntvangers } from '~/platform/jobs/ontvanger';

/** Who of the school is told that something on its scan waits; the mail is about the scan. */
export const ontvangersVanScanbericht: VindOntvangers = async (client, { onderwerpId }) => {
  const { rows } = await client.query<Ontvanger>(
    `select id as "gebruikerId", naam, email, taal, '/mijn-school/scan' as pad from tk.scanpost($1)`,
    [onderwerpId],
  );
  return rows;
};
