-- The text of the convenant in versions (C 18.1), in our own words. Until the gemeente confirmed a version, it says so on every page and paper.

create table convenanttekst (
  id uuid primary key,
  nummer integer not null unique check (nummer > 0),
  van date not null,
  inhoud jsonb not null,
  formulier_id uuid unique,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table convenanttekst is 'One version of the text of the convenant with its bijlagen, in force from a day on. The newest that is in force is signed; what was signed stays.';
create index convenanttekst_door on convenanttekst (vastgelegd_door);
alter table convenanttekst alter column inhoud set statistics 0;

create table convenantvaststelling (
  tekst_id uuid primary key references convenanttekst,
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table convenantvaststelling is 'That the gemeente confirmed a version of the text of the convenant, once, for good.';
create index convenantvaststelling_door on convenantvaststelling (vastgelegd_door);

-- Which text is signed on a day.
create function scan.convenanttekst_op(dag date) returns uuid language sql stable set search_path = pg_catalog, pg_temp
  as $$ select t.id from public.convenanttekst t where t.van <= dag order by t.van desc, t.nummer desc limit 1 $$;

-- Since when the gemeente stands behind a text; null while it does not. For anyone: nobody is named.
create function scan.tekst_vastgesteld(welke uuid) returns timestamptz language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select v.vastgelegd_op from public.convenantvaststelling v where v.tekst_id = welke $$;

-- Who confirms did not write it himself.
create function scan.eis_andere_schrijver() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if exists (select 1 from public.convenanttekst t where t.id = new.tekst_id and t.vastgelegd_door = new.vastgelegd_door) then
      raise insufficient_privilege using message = 'niet de eigen tekst';
    end if;
    new.vastgelegd_op := tk.klok();
    return new;
  end $$;
create trigger a_schrijver before insert on convenantvaststelling for each row execute function scan.eis_andere_schrijver();

alter table convenanttekst enable row level security;
alter table convenantvaststelling enable row level security;
grant select on convenanttekst to tk_app;
grant select, insert on convenantvaststelling to tk_app;
create policy ieder on convenanttekst for select to tk_app using (true);
create policy gemeente on convenantvaststelling for select to tk_app using ((select toegang.rol()) = 'tekenbevoegde');
create policy stelt_vast on convenantvaststelling for insert to tk_app with check (
  (select toegang.rol()) = 'tekenbevoegde' and vastgelegd_door = (select toegang.gebruiker()));
grant execute on function scan.convenanttekst_op(date), scan.tekst_vastgesteld(uuid) to tk_app;

insert into convenanttekst (id, nummer, van, inhoud) values ('01930000-0000-7000-8000-000000057601', 1, '2022-03-08', $tekst${
  "titel": "Haags Convenant Inburgering & Taal",
  "inleiding": [
    "Dit convenant is een afspraak tussen de gemeente Den Haag (hierna: de gemeente) en een taalaanbieder die inburgeringslessen geeft (hierna: de school). Elke school die meedoet, maakt deze zelfde afspraken.",
    "Sinds 1 januari 2022 hebben gemeenten de regie over de inburgering. Wie nog onder de wet van 2013 inburgert, moest bijna alles zelf regelen. Een gezinsmigrant moet ook onder de nieuwe wet zelf een school kiezen. Zij beginnen vaak te laat, stoppen te vroeg of kopen lessen die niet passen. Dat leidt tot boetes en schulden.",
    "Geen van beide wetten regelt hoe de gemeente en de school elkaar informeren. Dit convenant doet dat wel.",
    "De gemeente en de scholen willen samen: genoeg en goed onderwijs dat past, goede begeleiding, zicht op de voortgang van iedere inburgeraar, een betrouwbaar aanbod zonder scholen die misbruik maken, open informatie, samenwerking met non-formele aanbieders, en minder mensen die met een lege lening nog moeten inburgeren."
  ],
  "artikelen": [
    {"kop": "Begrippen", "leden": [
      "School of taalaanbieder: een organisatie die in Den Haag inburgeringslessen geeft en een keurmerk van Blik op Werk heeft, of een aspirant-keurmerk (nu: keurmerk voor bepaalde tijd).",
      "Blik op Werk: de onafhankelijke organisatie die het keurmerk geeft en daarop toeziet.",
      "Inburgeraar: iemand die moet inburgeren en die een cursuscontract met een school heeft of wil. Dat is een asielstatushouder of een gezins- of overige migrant.",
      "Asielstatushouder: iemand met een verblijfsvergunning asiel, voor bepaalde of onbepaalde tijd, en de gezinsleden die hem nareisden.",
      "Gezins- of overige migrant: iemand die voor een partner of gezin naar Nederland kwam, een geestelijk bedienaar, of iemand met een niet-tijdelijk humanitair verblijfsdoel.",
      "Ondertussengroep: iedereen die onder de Wet inburgering 2013 inburgert of nog moet beginnen.",
      "ELIP: een asielstatushouder onder de Wet inburgering 2013 die nog moet inburgeren en van wie óf de termijn korter is dan 12 maanden en de lening bij DUO lager dan € 2.500,00, óf de lening lager is dan € 500,00.",
      "Casemanager: de medewerker van de gemeente die de inburgeraar begeleidt.",
      "Relatiebeheerder: de medewerker van de gemeente die dit convenant beheert en het aanspreekpunt van de scholen is.",
      "PIP: het Persoonlijk plan Inburgering en Participatie. Dat is een beschikking met afspraken. Daaronder ligt een persoonlijk ontwikkelplan (POP).",
      "Formeel aanbod: lessen bij een keurmerkhouder die opleiden voor een erkend diploma of certificaat. Non-formeel aanbod: geordend leren zonder zo'n diploma, zoals een taalcafé of een taalmaatje.",
      "Kwaliteitsscan: het onderzoek van bijlage 1.",
      "Inspectie SZW: de inspectie van het ministerie van Sociale Zaken en Werkgelegenheid, nu de Nederlandse Arbeidsinspectie.",
      "Regie: de gemeente doet de brede intake, begeleidt en zorgt dat er aanbod is. Voor het examen blijft de inburgeraar zelf verantwoordelijk.",
      "Convenant: deze tekst met zijn bijlagen."
    ]},
    {"kop": "Algemeen", "leden": [
      "Een school die tekent, verklaart dat zij zolang het convenant loopt aan alle afspraken voldoet.",
      "De school vindt het goed dat de gemeente haar onderzoekt op de manier van bijlage 1.",
      "Het convenant geldt voor iedere inburgeraar onder de Wet inburgering 2013, en voor gezins- en overige migranten onder de Wet inburgering 2021."
    ]},
    {"kop": "Hoe lang het convenant duurt", "leden": [
      "Het convenant begint op de dag waarop de laatste van beide partijen tekent, of op een latere dag die zij bij het tekenen afspreken.",
      "Het duurt twee jaar en stopt dan vanzelf: niemand hoeft op te zeggen. De laatste geldige dag staat op het getekende stuk. Drie maanden voor die dag praten de partijen over een vervolg.",
      "Een school met een zware reden mag eerder stoppen. Zij vertelt dat aan de andere scholen die meedoen.",
      "De gemeente mag eerder stoppen met een school die naar haar oordeel niet of niet meer aan de afspraken voldoet.",
      "Wie eerder wil stoppen, overlegt eerst. Het belang van de inburgeraar gaat dan voor.",
      "Elk jaar kijken de partijen samen hoe het convenant werkt. Is eerder overleg nodig, dan gebeurt dat eerder."
    ]},
    {"kop": "Aanmelden en kwaliteitsscan", "leden": [
      "Sinds 8 maart 2022 kan een school zich aanmelden via de website van de gemeente.",
      "De gemeente werkt alleen met scholen die eerlijk zijn en financieel stevig staan. Daarom doet zij bij elke aanmelding een kwaliteitsscan. Bijlage 1 zegt hoe.",
      "Ziet de gemeente risico's of iets bijzonders, dan hoort de school dat. De gemeente kan het ook melden bij Blik op Werk en bij de Inspectie SZW. Van Blik op Werk krijgt de gemeente bericht over afgeronde en lopende onderzoeken en over algemene bezwaren tegen de kwaliteit.",
      "Onderzoekt Blik op Werk de school na de scan, en wordt het keurmerk daardoor geschorst of ingetrokken? Dan raadt de gemeente de inburgeraars daar aan van school te wisselen.",
      "Is daar reden voor, dan herhaalt de gemeente de scan terwijl het convenant loopt."
    ]},
    {"kop": "Wat de school doet", "leden": [
      "De school heeft een keurmerk van Blik op Werk. Met een aspirant-keurmerk doet zij voorwaardelijk mee, zoals bijlage 1 zegt.",
      "De school geeft les aan inburgeraars uit Den Haag.",
      "Van de docenten die de lessen geven, heeft ten minste 80 procent een NT2-certificaat.",
      "De school betaalt een fatsoenlijk salaris, volgens de richtlijnen van de beroepsvereniging BVNT2 voor NT2-docenten, en laat docenten zich ontwikkelen in hun vak.",
      "Docenten krijgen tijd om hun lessen voor te bereiden, bij voorkeur betaald.",
      "De school wil geen wachttijd. Moet iemand langer dan een maand wachten, dan verwijst zij hem naar een andere school die meedoet.",
      "De school legt van iedere inburgeraar vast of hij asielstatushouder of gezinsmigrant is, en onder welke wet hij inburgert.",
      "De school komt naar het taalketenoverleg en twee keer per jaar naar het netwerkoverleg van de scholen.",
      "Tijdens een pandemie geeft de school online les zoals het ministerie dat voor afstandsonderwijs beschrijft. Zij let extra op kwetsbare inburgeraars, zodat hun leren niet stilvalt, en zoekt met de gemeente naar wat wel kan."
    ]},
    {"kop": "Wat de gemeente doet", "leden": [
      "De gemeente vertelt de scholen wat er verandert rond de Wet inburgering 2021.",
      "De gemeente vertelt de scholen welk taalaanbod er in Den Haag is.",
      "De gemeente geeft de inburgeraar advies over een school die past: als hij erom vraagt, bij de brede intake, bij het gesprek over het PIP en bij voortgangsgesprekken.",
      "De gemeente stemt het PIP af met de school en volgt de voortgang daarvan.",
      "De gemeente bemiddelt bij een conflict tussen school en inburgeraar. Als het nodig is, praten casemanager, school en gemeente met elkaar.",
      "Vraagt de cursist dat en vindt hij het goed? Dan mag de gemeente zijn cursuscontract opzeggen, met de opzegtermijn uit dat contract."
    ]},
    {"kop": "Intake", "leden": [
      "Begint een inburgeraar zonder intake, dan doet de school die. Zij vraagt ten minste naar taalniveau, opleiding, leersnelheid, belastbaarheid, beschikbaarheid, eerdere lessen, werkervaring, motivatie en of hij buiten de les wil oefenen.",
      "Stelt de school het taalniveau vast, dan met een gevalideerde toets, bijvoorbeeld van Cito, Bureau ICE of Boom, of een andere toets die bij de inburgeraar past.",
      "De school vraagt wat de inburgeraar nodig heeft, waartoe hij verplicht is en wat hem beperkt. Past haar aanbod niet, dan brengt zij hem naar een andere school die meedoet.",
      "De intakes van gemeente en school sluiten zo veel mogelijk op elkaar aan. De school leest welke afspraken uit het PIP voor haar gelden."
    ]},
    {"kop": "De lessen", "leden": [
      "De school wil dat iedere inburgeraar klaar is binnen zijn termijn en, als hij leent, binnen zijn lening bij DUO.",
      "De school leidt op tot het hoogste niveau dat haalbaar is, bereidt voor op het examen en geeft advies over wanneer iemand zich daarvoor aanmeldt.",
      "De school gebruikt verschillende methoden, manieren van leren en leeromgevingen, die passen bij niveau, leervermogen en doel.",
      "De school houdt rekening met werk en opleiding van de inburgeraar en steunt die. Wil iemand 's avonds of in het weekend les, dan biedt zij dat of verwijst zij naar een school die meedoet en het wel biedt.",
      "De school maakt groepen naar taalniveau en leervermogen. Ook de grootte van een groep past bij niveau en achtergrond.",
      "In een groep begint iedereen zo veel mogelijk op hetzelfde niveau. Wie nog niet kan lezen en schrijven, zit nooit in een groep met wie dat wel kan.",
      "De school helpt inburgeraars onder de wet van 2013 waar nodig bij contact met DUO, zoals een verzoek om verlenging of ontheffing.",
      "Na de inburgering gaat het leren door. Wie dan nog taal nodig heeft, verwijst de school naar non-formeel aanbod in Den Haag. De gemeente zorgt daar mee voor."
    ]},
    {"kop": "Non-formeel aanbod", "leden": [
      "De school werkt graag samen met een of meer maatschappelijke organisaties en non-formele aanbieders, bijvoorbeeld voor taalmaatjes en taalstages.",
      "De school wijst de inburgeraar de weg naar zulk aanbod en geeft er advies over, tijdens de inburgering en daarna.",
      "De gemeente onderzoekt hoe formeel en non-formeel aanbod het best op elkaar aansluiten. De uitkomst komt bij de evaluatie van dit convenant aan bod en kan leiden tot wijziging."
    ]},
    {"kop": "ELIP", "leden": [
      "De gemeente betaalt lessen voor mensen die ELIP zijn. Een open proces bepaalt welke school die lessen namens de gemeente geeft.",
      "Alleen een school die meedoet aan dit convenant kan die lessen geven.",
      "De school doet haar best dat inburgeraars onder de wet van 2013 die lessen niet nodig hebben.",
      "Ziet de school dat iemand ELIP dreigt te worden, dan meldt zij dat bij de gemeente."
    ]},
    {"kop": "Informatie voor de inburgeraar", "leden": [
      "De school is open over wat zij biedt. De inburgeraar weet vooraf en tijdens de cursus wat er van hem wordt verwacht, hoe hij dat doet en wat het kost.",
      "Rekeningen voor les en materiaal zijn duidelijk. Wie overstapt of opzegt, krijgt snel de afrekening, een urenverklaring en een bewijs van deelname. De oude en de nieuwe school informeren elkaar.",
      "De inburgeraar krijgt een rooster met tijden en plaats. Verandert het rooster, dan zegt de school dat uit zichzelf.",
      "De school gebruikt het modelcontract van Blik op Werk.",
      "In het contract staat een persoonlijk taalplan met een verwachting van de duur. De school werkt het bij als dat nodig is.",
      "De website van de school is toegankelijk. Wat er staat over het traject en de lessen klopt en is makkelijk te vinden.",
      "Het contract is te begrijpen op niveau A2, of de school geeft taalhulp bij het tekenen.",
      "Ook andere informatie is te begrijpen: op niveau A2 of in een taal die de inburgeraar kent.",
      "Wat de website van Blik op Werk over de school zegt, klopt met hoe het is.",
      "De inburgeraar bereikt de school in ieder geval tijdens kantooruren, per telefoon en e-mail.",
      "De school mailt vakanties en vrije dagen vooraf aan de inburgeraar.",
      "De school werft geen cursisten met cadeaus of iets dat daarop lijkt."
    ]},
    {"kop": "Gegevens uitwisselen", "leden": [
      "De school en de gemeente delen alleen wat nodig is om de inburgeraar goed te begeleiden. Voor migranten onder de Wet inburgering 2021 is artikel 35, derde lid, van die wet de grond.",
      "Voor de ondertussengroep vragen zij toestemming met de verklaring van bijlage 2.",
      "Welke gegevens het zijn, staat in de privacybijsluiter van bijlage 3. Beide partijen vullen die in.",
      "Geeft iemand uit de ondertussengroep geen toestemming, dan delen zij de gegevens van bijlage 3 niet.",
      "Gegevens gaan langs een beveiligde weg, en alleen via de contactpersoon die voor de inburgeraar is aangewezen.",
      "Elke partij handelt haar eigen datalekken en verzoeken van betrokkenen af, zoals de AVG vraagt.",
      "Waar dat moet, helpen de partijen elkaar bij de plichten van de artikelen 12 tot en met 22 en 33 tot en met 35 van de AVG.",
      "Wie voor de gemeente of de school met gegevens werkt, houdt die geheim en is daar schriftelijk aan gebonden.",
      "De gemeente en de school houden zich aan de AVG en de Uitvoeringswet AVG.",
      "De school beveiligt de gegevens zoals de AVG dat voor zulke gegevens vraagt.",
      "Als dat nodig is, spreken de partijen af hoe gegevens worden teruggegeven en gewist."
    ]},
    {"kop": "Controle van de kwaliteit", "leden": [
      "De gemeente controleert de lessen niet zelf. Zij volgt zo veel mogelijk Blik op Werk en de bureaus die daarvoor werken, en vraagt extra informatie als dat nodig is.",
      "Als dat nodig is, kan de gemeente een extra Toezicht in de klas laten doen."
    ]},
    {"kop": "Tevredenheid", "leden": [
      "De gemeente kan inburgeraars laten vragen hoe tevreden zij zijn over de lessen, onder andere over de artikelen 8 tot en met 12.",
      "Komen daar verbeteringen uit, dan voert de school die snel door.",
      "De uitkomst kan een reden zijn om dit convenant te wijzigen of te verbeteren."
    ]},
    {"kop": "Uitsluiting", "leden": [
      "Een school die de kwaliteit van dit convenant niet of niet meer levert, wordt uitgesloten.",
      "Voor de uitsluiting krijgt de school de kans haar verbeterpunten op te lossen.",
      "De gemeente mag een school uitsluiten als een scan laat zien dat het keurmerk weg is, of als de Inspectie SZW een sterke, zeer sterke of buitengewoon sterke aanwijzing van misstanden en fraude ziet.",
      "Wie het keurmerk verliest, wordt uitgesloten.",
      "De gemeente maakt de uitsluiting bekend met een aangetekende brief."
    ]},
    {"kop": "Na een uitsluiting", "leden": [
      "De gemeente meldt de uitsluiting aan de andere scholen die meedoen, zodat zij inburgeraars kunnen overnemen, en aan Blik op Werk en de Inspectie SZW. Volgt daarop een onderzoek van Blik op Werk en een schorsing of intrekking van het keurmerk, dan raadt de gemeente de inburgeraars aan van school te wisselen."
    ]},
    {"kop": "Aansprakelijkheid", "leden": [
      "De partijen spannen zich in voor een goede uitvoering van dit convenant en houden zich aan wat zij hier afspreken.",
      "Komt een partij haar afspraken niet na en kan haar dat worden verweten, dan draagt zij zelf de schade, boetes en andere aanspraken van derden die daaruit volgen."
    ]},
    {"kop": "Wijzigen", "leden": [
      "Dit convenant verandert alleen als de partijen het daarover eens zijn. Een wijziging geldt pas als zij op schrift bij dit convenant is gevoegd."
    ]},
    {"kop": "Recht en geschillen", "leden": [
      "Het Nederlandse recht geldt.",
      "De partijen doen hun uiterste best een geschil samen op te lossen. Lukt dat niet, dan beslist de rechtbank Den Haag."
    ]},
    {"kop": "Bijlagen en ondertekening", "leden": [
      "Bijlage 1 gaat over de kwaliteitsscan.",
      "Bijlage 2 is de toestemmingsverklaring.",
      "Bijlage 3 is de privacybijsluiter.",
      "Beide partijen tekenen met naam, functie, plaats en datum. Wie tekent, verklaart dat hij zijn organisatie mag binden."
    ]}
  ],
  "bijlagen": [
    {"kop": "Kwaliteitsscan", "leden": [
      "De gemeente doet de scan binnen vijftien werkdagen na de aanmelding. De scan komt niet boven op het toezicht van Blik op Werk: de gemeente verzamelt wat er is. Zij haalt bedrijfsgegevens bij de Kamer van Koophandel. Bij Blik op Werk vraagt zij samenvattingen van het Toezicht in de klas en het financieel toezicht, het rapport van de resultatenaudit, het tevredenheidsonderzoek en (voorgenomen) beslissingen. Bij de Inspectie SZW vraagt zij een risicocheck. De school geeft een overzicht van de NT2-docenten op de dag van de aanmelding. Een extra Toezicht in de klas kan erbij horen.",
      "Van de scan komt een rapport. De school en Blik op Werk krijgen dat.",
      "Tijdens de scan nodigt de relatiebeheerder de school uit voor een gesprek over de samenwerking en over wat in het rapport opvalt.",
      "Een school met een aspirant-keurmerk doet voorwaardelijk mee. Zij doet onvoorwaardelijk mee als in de aspirantperiode vier stappen goed zijn verlopen: een financiële inspectie, een bezoek met of zonder aankondiging, Toezicht in de klas, en een reguliere audit bij een partner van Blik op Werk."
    ]},
    {"kop": "Toestemmingsverklaring", "leden": [
      "De tekst waarmee iemand uit de ondertussengroep ja of nee zegt, is de toestemmingsverklaring die de gemeente op haar website heeft staan. De tekst heeft versies. De versie die iemand tekende, blijft bewaard."
    ]},
    {"kop": "Privacybijsluiter", "leden": [
      "De gemeente en de school wisselen deze gegevens uit, voor zover de grond en de toestemming dat toelaten: het PIP, het persoonlijk ontwikkelplan en wijzigingen daarvan; de termijn, behaalde examens, inburgeringsuren en wat er van de lening bij DUO over is; de voortgang in taalniveau, formele en non-formele uren en verzuim; en bijzonderheden die de voortgang kunnen raken."
    ]}
  ]
}$tekst$::jsonb);
