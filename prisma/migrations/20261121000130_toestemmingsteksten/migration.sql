-- Two texts of the toestemmingsverklaring, in our own words at A2: with the categories of the form annexed to the convenant (bijlage 2), and with those
-- of bijlage 3 as well (C 12.2, 12.4). Neither is confirmed yet: gemeente and fg do that. {school} is the school that a ja or a nee names.

with woorden as (
  select $tekst${
    "titel": "Mogen de gemeente en uw taalschool gegevens over u delen?",
    "inleiding": [
      "U leert Nederlands op een taalschool. U hebt ook een casemanager bij de gemeente Den Haag. Uw casemanager helpt u met inburgeren.",
      "De school en uw casemanager helpen u beter als zij dezelfde dingen weten. Daarom vragen wij: mogen zij gegevens over u aan elkaar geven?",
      "U kiest zelf. Ja is goed. Nee is ook goed.",
      "Wij gebruiken de gegevens alleen om u te helpen met inburgeren. Niet voor iets anders."
    ],
    "gegevens_kop": "Om welke gegevens gaat het?",
    "gegevens": [
      {"categorie": "identiteit", "kop": "Wie u bent", "uitleg": "Uw naam, uw geboortedatum, uw telefoonnummer en uw e-mailadres."},
      {"categorie": "plan_van_aanpak", "kop": "Uw plan", "uitleg": "Wat u met uw casemanager hebt afgesproken. Bijvoorbeeld welk taalniveau u wilt halen."},
      {"categorie": "traject", "kop": "Uw inburgering", "uitleg": "Hoeveel tijd u nog hebt. Welke examens u hebt gehaald. Hoeveel uur les u hebt gehad. Hoeveel geld u nog kunt lenen bij DUO."},
      {"categorie": "voortgang", "kop": "Hoe het gaat op school", "uitleg": "Hoe goed u Nederlands leest, luistert, schrijft en spreekt. En of u naar de les komt."},
      {"categorie": "non_formeel", "kop": "Oefenen buiten de les", "uitleg": "Hoeveel uur u Nederlands oefent buiten de les. Bijvoorbeeld in een taalcafé of bij vrijwilligerswerk."},
      {"categorie": "bijzonderheden", "kop": "Als er iets verandert", "uitleg": "Of u minder uren kunt komen, een tijd niet kunt komen, andere lestijden nodig hebt of wilt praten. Nooit waarom: de school schrijft niets op over ziekte of geloof."}
    ],
    "delen": [
      {"kop": "Wat gebeurt er als u nee zegt?", "alineas": [
        "Een nee verandert niets aan uw uitkering. U krijgt geen boete. Een nee verandert ook niets aan uw recht om in Nederland te wonen.",
        "Uw casemanager blijft u helpen. Alleen kent uw casemanager de gegevens van de school dan niet."]},
      {"kop": "Wilt u later iets anders?", "alineas": [
        "Zegt u nu nee? Dan mag u later ja zeggen.",
        "Zegt u nu ja? Dan mag u dat elke dag intrekken. U hoeft niet te zeggen waarom. Zeg het tegen uw casemanager of tegen de school. Bellen of een brief sturen mag ook. Kunt u inloggen? Dan doet u het zelf bij Mijn toestemming.",
        "Na het intrekken geven de gemeente en de school geen gegevens meer aan elkaar. Dat geldt meteen."]},
      {"kop": "Hoe lang geldt uw ja?", "alineas": [
        "Uw ja geldt zolang uw casemanager u helpt met inburgeren. Bent u klaar met inburgeren? Of verhuist u naar een andere gemeente? Dan stopt uw ja vanzelf."]}
    ],
    "vraag": "Wat kiest u?",
    "ja": "Ja. De gemeente Den Haag en {school} mogen deze gegevens over mij opschrijven en aan elkaar geven.",
    "nee_school": "Nee, niet met {school}. De gemeente Den Haag en deze school geven geen gegevens over mij aan elkaar.",
    "nee_alle": "Nee, met geen enkele school. De gemeente Den Haag en de taalscholen geven geen gegevens over mij aan elkaar.",
    "verder": "Andere gegevens die u wilt delen. U hoeft hier niets op te schrijven.",
    "tolk": "Begrijpt u deze tekst niet helemaal? Dan vertelt een tolk met een diploma u in uw eigen taal wat er staat.",
    "partner": "Uw partner mag ook tekenen. Dat hoeft nooit.",
    "privacy": {"tekst": "Lees hoe de gemeente met uw gegevens omgaat:", "adres": "https://www.denhaag.nl/privacyverklaring"}
  }$tekst$::jsonb as inhoud
)
insert into tekstversie (id, code, nummer, taal, categorieen, inhoud, van, vastgesteld, bron)
select v.id::uuid, v.code, 1, 'nl', v.categorieen,
  jsonb_set(w.inhoud, '{gegevens}', (
    select jsonb_agg(g.deel order by g.nr) from jsonb_array_elements(w.inhoud -> 'gegevens') with ordinality g (deel, nr)
    where g.deel ->> 'categorie' = any (v.categorieen))),
  date '2022-03-08', false, v.bron
from woorden w
cross join (values
  ('01930000-0000-7000-8000-000000000101', 'bijlage-2', array['identiteit', 'plan_van_aanpak', 'traject', 'voortgang'],
    'Convenant art. 12.2 en bijlage 2, in eigen woorden'),
  ('01930000-0000-7000-8000-000000000102', 'uitgebreid', array['identiteit', 'plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'bijzonderheden'],
    'Convenant art. 12.2, 12.4 en bijlagen 2 en 3, in eigen woorden')
) v (id, code, categorieen, bron);
