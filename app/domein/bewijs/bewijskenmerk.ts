import type { Qr } from '~/platform/qr';
import type { Blok, Stuk } from '~/platform/pdf/stuk';
import { schriftVan } from '~/domein/verklaring/formulier';
import type { Stukwoorden, Stukwoordenboek } from '~/domein/verklaring/stukwoorden';
import { isVertaling, type Verklaringstaal } from '~/domein/verklaring/verklaringstaal';

/** By what a receipt is found back: its number, the code to withdraw with (of a ja only), and the code to check the document with. */
export type Kenmerk = { nummer: string; code: string | null; controlecode: string };

/** Where a receipt leads to: the product's own address, and the page to withdraw on as a QR, without the code. */
export type Bewijsadres = { adres: string; qr: Qr };

/** Where a code is typed, as it stands on paper: the address without its protocol. */
const opPapier = (adres: string, pad: string) => `${adres.replace(/^https?:\/\//, '')}${pad}`;

function bovenaan({ nummer, code }: Kenmerk, { adres, qr }: Bewijsadres, woorden: Stukwoorden): Blok[] {
  const nummerblok: Blok = { soort: 'feiten', kop: woorden.bewijs, feiten: [{ label: woorden.nummer, waarde: nummer }] };
  if (code === null) return [nummerblok];
  return [
    nummerblok,
    {
      soort: 'feiten',
      kop: woorden.later,
      feiten: [
        { label: woorden.ga_naar, waarde: opPapier(adres, '/intrekken') },
        { label: woorden.typ_code, waarde: code },
      ],
    },
    { soort: 'qr', tekst: woorden.scan, ...qr },
    { soort: 'alineas', alineas: [woorden.alleen, woorden.liever, woorden.geheim] },
  ];
}

/** Where and by which code anyone checks the file of a document. */
export function controleblok(controlecode: string, adres: string, woorden: Pick<Stukwoorden, 'echt' | 'nakijken' | 'controlecode'>): Blok {
  const feiten = [
    { label: woorden.nakijken, waarde: opPapier(adres, '/controleer') },
    { label: woorden.controlecode, waarde: controlecode },
  ];
  return { soort: 'feiten', kop: woorden.echt, feiten };
}

/** These parts in the language of the document, and for a translation the Dutch of them as well. */
function inTalen(taal: Verklaringstaal, boek: Stukwoordenboek, deel: (woorden: Stukwoorden) => Blok[]) {
  const eigen = deel(boek[taal].stuk).map((blok) => ({ ...blok, schrift: schriftVan(taal) }));
  const nederlands = isVertaling(taal) ? deel(boek.nl.stuk).filter(({ soort }) => soort !== 'qr') : [];
  return { eigen, nederlands };
}

type Opmaak = Bewijsadres & { moment: string; taal: Verklaringstaal; boek: Stukwoordenboek };

/** The document of an act as a receipt: with its number, how to withdraw on top, and how to check it at the end. `moment` dates its file. */
export function alsBewijs(stuk: Stuk, kenmerk: Kenmerk, { adres, qr, moment, taal, boek }: Opmaak): Stuk {
  const boven = inTalen(taal, boek, (woorden) => bovenaan(kenmerk, { adres, qr }, woorden));
  const onder = inTalen(taal, boek, (woorden) => [controleblok(kenmerk.controlecode, adres, woorden)]);
  return {
    ...stuk,
    voet: `Bewijs ${kenmerk.nummer}. ${stuk.voet}`,
    moment,
    blokken: [...boven.eigen, ...stuk.blokken, ...boven.nederlands, ...onder.eigen, ...onder.nederlands],
  };
}
