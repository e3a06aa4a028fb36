import type { Blok, Stuk } from '~/platform/pdf/stuk';

/** By what a receipt is found back: its number, the code to withdraw with (of a ja only), and the code to check the document with. */
export type Kenmerk = { nummer: string; code: string | null; controlecode: string };

/** Where a code is typed, as it stands on paper: the address without its protocol. */
const opPapier = (adres: string, pad: string) => `${adres.replace(/^https?:\/\//, '')}${pad}`;

function bovenaan({ nummer, code }: Kenmerk, adres: string): Blok[] {
  const nummerblok: Blok = { soort: 'feiten', kop: 'Uw bewijs', feiten: [{ label: 'Nummer', waarde: nummer }] };
  if (code === null) return [nummerblok];
  return [
    nummerblok,
    {
      soort: 'feiten',
      kop: 'Wilt u uw ja later intrekken?',
      feiten: [
        { label: 'Ga naar', waarde: opPapier(adres, '/intrekken') },
        { label: 'Typ deze code', waarde: code },
      ],
    },
    {
      soort: 'alineas',
      alineas: [
        'U vult daar ook uw geboortedatum in. Meer niet. U hoeft niet te zeggen waarom. De code blijft altijd geldig.',
        'Vertel het liever? Zeg het tegen uw casemanager of de school. Bellen of een brief sturen mag ook.',
        'Geef deze code niet aan iemand anders.',
      ],
    },
  ];
}

function onderaan({ controlecode }: Kenmerk, adres: string): Blok {
  return {
    soort: 'feiten',
    kop: 'Is dit document echt?',
    feiten: [
      { label: 'Nakijken op', waarde: opPapier(adres, '/controleer') },
      { label: 'Controlecode', waarde: controlecode },
    ],
  };
}

/** The document of an act as a receipt: with its number, how to withdraw on top, and how to check it at the end. `moment` dates its file. */
export function alsBewijs(stuk: Stuk, kenmerk: Kenmerk, { adres, moment }: { adres: string; moment: string }): Stuk {
  return {
    ...stuk,
    voet: `Bewijs ${kenmerk.nummer}. ${stuk.voet}`,
    moment,
    blokken: [...bovenaan(kenmerk, adres), ...stuk.blokken, onderaan(kenmerk, adres)],
  };
}
