import type { Blok, Stuk } from '~/platform/pdf/stuk';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import { isBesluit, type Besluitsoort } from './besluitsoort';
import { heeftKeurmerk, type Keurmerktoets } from './keurmerktoets';
import type { Besluit } from './scanbesluit';
import { laatsteZienswijzedag } from './zienswijze';

/** About which school a letter is. */
export type Geadresseerde = { naam: string; kvkNummer: string; bowNummer: string };

const opmaak = maakOpmaak('nl');

const TITEL: Record<Besluitsoort, string> = {
  toegelaten: 'Besluit: toegelaten tot het convenant',
  voorwaardelijk_toegelaten: 'Besluit: voorwaardelijk toegelaten tot het convenant',
  weigering_voorgenomen: 'Voornemen om u niet toe te laten tot het convenant',
  niet_toegelaten: 'Besluit: niet toegelaten tot het convenant',
  onvoorwaardelijk_toegelaten: 'Besluit: onvoorwaardelijk toegelaten tot het convenant',
};

const STREKKING: Record<Besluitsoort, string> = {
  toegelaten: 'Wij laten uw school toe tot het Haags Convenant Inburgering & Taal. U en de gemeente kunnen nu het convenant tekenen.',
  voorwaardelijk_toegelaten:
    'Wij laten uw school onder voorwaarden toe tot het Haags Convenant Inburgering & Taal. U en de gemeente kunnen nu het convenant tekenen. Hieronder staat wat er nog goed moet gaan.',
  weigering_voorgenomen:
    'Wij zijn van plan om uw school niet toe te laten tot het Haags Convenant Inburgering & Taal. Dit is nog geen besluit. U kunt eerst zeggen wat u ervan vindt.',
  niet_toegelaten: 'Wij laten uw school niet toe tot het Haags Convenant Inburgering & Taal.',
  onvoorwaardelijk_toegelaten: 'Uw school heeft alle voorwaarden vervuld. Uw school is nu zonder voorwaarden toegelaten tot het convenant.',
};

const KEURMERK: Record<Keurmerktoets, string> = {
  vol: 'Keurmerk Inburgeren',
  aspirant: 'Keurmerk Inburgeren voor bepaalde tijd (aspirant)',
  onbekend: 'niet bekend',
  geschorst: 'geschorst',
  ingetrokken: 'ingetrokken',
  niet_toegekend: 'niet toegekend',
  afgelopen: 'afgelopen',
  einde_voorbij: 'de laatste bekende dag is voorbij',
};

const VOORWAARDEN = [
  { kop: 'Financiële inspectie', uitleg: 'Die is gedaan, met een goede uitkomst' },
  { kop: 'Bezoek', uitleg: 'Blik op Werk kwam op bezoek, aangekondigd of niet, met een goede uitkomst' },
  { kop: 'Toezicht in de klas', uitleg: 'Dat is gedaan, met een goede uitkomst' },
  { kop: 'Reguliere audit', uitleg: 'Een partner van Blik op Werk deed de audit, met een goede uitkomst' },
];

/** The lines of a text that someone typed, as paragraphs. */
export const alineasVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');

function voorwaardenblokken(): Blok[] {
  return [
    { soort: 'punten', kop: 'Uw voorwaarden', punten: VOORWAARDEN.map(({ kop, uitleg }) => ({ kop, uitleg: `${uitleg}.` })) },
    {
      soort: 'alineas',
      alineas: [
        'Deze vier stappen moeten goed gaan terwijl u het keurmerk voor bepaalde tijd hebt. Hebt u op dat moment ook nog een keurmerk? Dan kan de gemeente besluiten dat de voorwaarden vervallen (bijlage 1 van het convenant, punt 4).',
      ],
    },
  ];
}

function zienswijzeblok(besluit: Besluit): Blok {
  const laatste = laatsteZienswijzedag(besluit);
  const tot =
    laatste === null
      ? ''
      : ` Dat kan tot en met ${opmaak.datumVoluit(laatste)}: ${besluit.zienswijzeDagen} dagen na de datum van deze brief.`;
  return {
    soort: 'alineas',
    kop: 'Wat u kunt doen',
    alineas: [
      `U kunt in Taalketen uw zienswijze geven. Daarin schrijft u wat er volgens u niet klopt, of wat wij nog moeten weten.${tot}`,
      'Daarna nemen wij een besluit. Uw zienswijze nemen wij daarin mee.',
    ],
  };
}

function rechtsmiddelblokken({ clausule }: Besluit): Blok[] {
  if (clausule === null) return [];
  const merk: Blok[] = clausule.teBevestigen
    ? [{ soort: 'melding', tekst: 'Juridisch te bevestigen: een jurist heeft dit laatste deel nog niet bevestigd.' }]
    : [];
  return [{ soort: 'alineas', kop: 'Bent u het er niet mee eens?', alineas: alineasVan(clausule.tekst) }, ...merk];
}

/** The letter of a decision or a voornemen, in Dutch: the same words on the page and in the PDF. */
export function besluitstuk(besluit: Besluit, school: Geadresseerde): Stuk {
  const { soort, motivering, keurmerk, beslotenOp, door, op } = besluit;
  const gronden = soort === 'voorwaardelijk_toegelaten' ? voorwaardenblokken() : [];
  const eis = heeftKeurmerk(keurmerk) ? '' : ' Zonder keurmerk kunnen wij een school niet toelaten (artikel 5.1 van het convenant).';
  return {
    titel: TITEL[soort],
    voet: `${isBesluit(soort) ? 'Besluit' : 'Voornemen'} over ${school.naam}`,
    moment: op.toString(),
    blokken: [
      {
        soort: 'feiten',
        kop: 'Over welke school gaat dit?',
        feiten: [
          { label: 'School', waarde: school.naam },
          { label: 'KvK-nummer', waarde: school.kvkNummer },
          { label: 'Nummer bij Blik op Werk', waarde: school.bowNummer },
          { label: 'Datum', waarde: opmaak.datum(beslotenOp) },
          { label: 'Keurmerk op die dag', waarde: KEURMERK[keurmerk] },
        ],
      },
      { soort: 'alineas', kop: isBesluit(soort) ? 'Ons besluit' : 'Ons voornemen', alineas: [`${STREKKING[soort]}${eis}`] },
      { soort: 'alineas', kop: 'Waarom', alineas: alineasVan(motivering) },
      ...gronden,
      ...(isBesluit(soort) ? rechtsmiddelblokken(besluit) : [zienswijzeblok(besluit)]),
      { soort: 'alineas', alineas: [`Namens de gemeente Den Haag, ${door}, tekenbevoegde.`] },
    ],
  };
}
