import type { Blok, Stuk } from '~/platform/pdf/stuk';
import { alineas } from '../scanrisico/meldingsbrief';
import type { Feit, Rapportgegevens, Rapportrisico } from './rapportgegevens';
import { BEOORDELING, ERNST, kopVan } from './rapportwoorden';
import { secties, VERPLICHTE_TEKST, type Conceptinhoud, type Sectie } from './sectie';

/** A part of a report as it is frozen: its facts and its words. */
export type Rapportdeel = { sectie: Sectie; kop: string; feiten: Feit[]; tekst: string };

/** All of a report: its parts to compare versions by, and every word as it is shown. */
export type Rapportinhoud = { delen: Rapportdeel[]; risicos: Rapportrisico[]; stuk: Stuk };

type Opmaak = { datum: (dag: string) => string };

/** How many documents came in on each day, in the order of the days; never which. */
function perDag(dagen: readonly string[], datum: Opmaak['datum']): string[] {
  const aantallen = Map.groupBy(dagen.toSorted(), (dag) => dag);
  return [...aantallen].map(([dag, op]) => `${op.length} ontvangen op ${datum(dag)}`);
}

function feitenVan(sectie: Sectie, { bevindingen, cijfers, stukken }: Rapportgegevens, { datum }: Opmaak): Feit[] {
  if (sectie === 'samenvatting' || sectie === 'conclusie') return [];
  const bevinding = bevindingen.find(({ onderdeel }) => onderdeel === sectie);
  const dagen = stukken.filter(({ onderdeel }) => onderdeel === sectie).map(({ ontvangenOp }) => ontvangenOp);
  return [
    ...(bevinding ? [{ label: 'Beoordeling', waarde: BEOORDELING[bevinding.beoordeling] }] : []),
    ...(bevinding ? [{ label: 'Gegevens van', waarde: datum(bevinding.peildatum) }] : []),
    ...(cijfers[sectie] ?? []),
    ...(dagen.length > 0 ? [{ label: 'Documenten', waarde: perDag(dagen, datum).join(', ') }] : []),
  ];
}

/** The parts of a report, from what was found and what was written. A part of which nothing is known is left out. */
export function rapportdelen(gegevens: Rapportgegevens, inhoud: Conceptinhoud, opmaak: Opmaak): Rapportdeel[] {
  return secties
    .map((sectie) => ({ sectie, kop: kopVan(sectie), feiten: feitenVan(sectie, gegevens, opmaak), tekst: inhoud[sectie] ?? '' }))
    .filter(({ sectie, feiten, tekst }) => VERPLICHTE_TEKST.includes(sectie) || feiten.length > 0 || tekst !== '');
}

function deelblokken({ kop, feiten, tekst }: Rapportdeel): Blok[] {
  const woorden = alineas(tekst);
  const feitenblok: Blok[] = feiten.length > 0 ? [{ soort: 'feiten', kop, feiten }] : [];
  const tekstblok: Blok[] = woorden.length > 0 ? [{ soort: 'alineas', ...(feiten.length > 0 ? {} : { kop }), alineas: woorden }] : [];
  return [...feitenblok, ...tekstblok];
}

function risicoblokken(risicos: readonly Rapportrisico[], { datum }: Opmaak): Blok[] {
  if (risicos.length === 0)
    return [{ soort: 'alineas', kop: 'Risico’s', alineas: ['De gemeente vertelde de school bij deze scan geen risico’s.'] }];
  const punten = risicos.map(({ onderdeel, ernst, omschrijving, verteldOp, antwoorden }, nr) => ({
    kop: `Risico ${nr + 1}: ${kopVan(onderdeel)} (ernst: ${ERNST[ernst]})`,
    uitleg: [
      omschrijving,
      `Verteld aan de school op ${datum(verteldOp)}.`,
      antwoorden.length > 0 ? `De school antwoordde: ${antwoorden.join(' ')}` : 'De school heeft hier nog niet op geantwoord.',
    ].join(' '),
  }));
  return [{ soort: 'punten', kop: 'Risico’s', punten }];
}

type Kop = { versie: number; dag: string; moment: string };

/** The report in its words, as it is frozen: it names nobody, nor a file as its sender called it. */
export function maakRapport(gegevens: Rapportgegevens, inhoud: Conceptinhoud, { versie, dag, moment }: Kop, opmaak: Opmaak): Rapportinhoud {
  const { school, soort, begonnenOp, uiterste, risicos } = gegevens;
  const delen = rapportdelen(gegevens, inhoud, opmaak);
  const voor = delen.filter(({ sectie }) => sectie !== 'conclusie');
  const slot = delen.filter(({ sectie }) => sectie === 'conclusie');
  const feiten: Feit[] = [
    { label: 'School', waarde: `${school.naam}, ${school.plaats}` },
    { label: 'KvK-nummer', waarde: school.kvkNummer },
    { label: 'Nummer bij Blik op Werk', waarde: school.bowNummer },
    { label: 'Aanleiding', waarde: soort === 'aanmelding' ? 'Aanmelding voor het convenant' : 'Herhaalde scan' },
    { label: 'Begonnen op', waarde: opmaak.datum(begonnenOp) },
    { label: 'Uiterlijk klaar op', waarde: opmaak.datum(uiterste) },
    { label: 'Versie', waarde: `${versie}, vastgesteld op ${opmaak.datum(dag)} door de relatiebeheerder` },
  ];
  const stuk: Stuk = {
    titel: 'Rapport van de kwaliteitsscan',
    voet: `Kwaliteitsscan ${school.naam}, versie ${versie}`,
    moment,
    blokken: [
      { soort: 'feiten', kop: 'Over deze scan', feiten },
      { soort: 'alineas', alineas: [WAT_HET_IS] },
      ...voor.flatMap(deelblokken),
      ...risicoblokken(risicos, opmaak),
      ...slot.flatMap(deelblokken),
      { soort: 'alineas', kop: 'Wie dit rapport krijgt', alineas: [WIE_HET_KRIJGT] },
    ],
  };
  return { delen, risicos: [...risicos], stuk };
}

const WAT_HET_IS =
  'De gemeente verzamelt bij een kwaliteitsscan wat anderen al over de school weten en vraagt de school zelf. Zij controleert niet opnieuw wat Blik op Werk controleert (artikel 13.1 en bijlage 1 van het convenant).';
const WIE_HET_KRIJGT =
  'De school en Blik op Werk krijgen dit rapport. De school kan erop reageren tot het besluit. Wat de Arbeidsinspectie de gemeente meldt, staat nooit in dit rapport.';
