import type { Gebeurtenis } from '~/domein/inburgeraar/gebeurtenis';

type Bron = {
  automatisch: readonly {
    oorzaakId: string;
    regel: string;
    school: string;
    moment: string;
    richting: string | null;
    aantal: number | null;
  }[];
  taken: readonly { oorzaakId: string; school: string; antwoord: string | null; gegevenOp: string | null; gegevenDoor: string | null }[];
};

/** What happened by itself after an act, and what the schools answered, for the timeline of a dossier. */
export function gebeurtenissen({ automatisch, taken }: Bron, inburgeraarId: string): Gebeurtenis[] {
  const pad = (oorzaakId: string) => `/inburgeraars/${inburgeraarId}/toestemming/${oorzaakId}`;
  return [
    ...automatisch.map(({ oorzaakId, regel, school, moment, richting, aantal }) => ({
      ...{ moment, soort: `automatisch_${regel}`, pad: pad(oorzaakId) },
      titelSleutel: `nasleep.gebeurtenis.${regel}${richting === null ? '' : `_${richting}`}`,
      waarden: { school, aantal: String(aantal ?? '') },
    })),
    ...taken.flatMap(({ oorzaakId, school, antwoord, gegevenOp, gegevenDoor }) =>
      antwoord === null || gegevenOp === null
        ? []
        : [
            {
              ...{ moment: gegevenOp, soort: 'schooltaak_antwoord', pad: pad(oorzaakId), waarden: { school } },
              ...{ titelSleutel: `nasleep.gebeurtenis.antwoord_${antwoord}`, door: gegevenDoor ?? undefined },
            },
          ],
    ),
  ];
}
