/** Tables that the application may read without row level security: rules, no person. */
export const ZONDER_RIJEN = ['grondslag_regel', 'instelling'];

/** Views pass row level security by, unless they run with the rights of who asks: each of the first says what keeps it to the one who is logged in. */
export const INZICHTEN: Record<string, string> = {
  'poort.mijn_cursisten': 'ids of the cursisten for whom the one who is logged in is contactpersoon today (C 12.5)',
};

/** Functions that run with the owner's rights: each says what it gives and to whom. None gives what one side entered to the other. */
export const FUNCTIES: Record<string, string> = {
  'aanmelding.begin(uuid,text,text,text,jsonb,text,uuid)':
    'begins a draft of an aanmelding and mails its link; gives nothing, whatever became of it',
  'aanmelding.bewaar_concept(text,jsonb)': 'keeps a draft by the secret of its opened link; whether it was open',
  'aanmelding.bewaar_stuk(text,uuid,text,text,bytea,bytea)': 'keeps a document with such a draft; whether it could',
  'aanmelding.dien_in(text,uuid,uuid,uuid,jsonb,jsonb,jsonb,jsonb,jsonb)': 'sends such a draft; of another aanmelding only that one runs',
  'aanmelding.is_ingediend(text,uuid)': 'by the secret of an opened link: whether this form sent it',
  'aanmelding.lees_concept(text)': 'by the secret of an opened link: what was filled in there',
  'aanmelding.lees_stukken(text)': 'by the secret of an opened link: the names of its documents',
  'aanmelding.ontvangen(text)': 'by the secret of an opened link: which school was sent in it, and when',
  'aanmelding.open(text,text,text)': 'yes or no: the link of a draft',
  'aanmelding.vergeet_docentnamen(uuid)': 'empties the names of the docenten of an aanmelding, by the relatiebeheerder; gives nothing',
  'aanmelding.verwijder_stuk(text,uuid)': 'takes a document from a draft by the secret of its opened link; gives nothing',
  'kvk.volgende_poging(uuid)': 'when the Handelsregister is asked again, to who sees scans; no school is named',
  'kvk.vraag_opnieuw(uuid)': 'has the Handelsregister asked again, by who does scans; gives nothing',
  'log.inzagen_van(uuid,integer)': 'which organisation looked at a person, to his casemanager and himself; no names',
  'log.noteer_handeling(uuid,text,uuid)': 'writes a line of the log, gives nothing',
  'log.noteer_inzage(uuid[],text)': 'writes a line of the log, gives nothing',
  'log.noteer_weigering(text,text)': 'writes a line of the log, gives nothing',
  'poort.besluit(uuid,text,text)': 'decides on a voorstel for the matrix, by a second beheerder; gives nothing',
  'poort.bewijscode(uuid)': 'the code on the receipt of an act, to who may see that act',
  'poort.bewijs_van(uuid)': 'number and codes on the receipt of an act, to who may see that act',
  'poort.geef_uit(uuid,text,text)': 'keeps the fingerprint of a file that is handed out, by who may see that act; gives nothing',
  'poort.is_onveranderd(text,text)': 'yes or no, to anyone: whether a file with this fingerprint was handed out under this check code',
  'scan.controlecode(uuid)': 'the check code of a report or a signed convenant, to who may read that document',
  'scan.geef_document_uit(uuid,text)':
    'keeps the fingerprint of a report or a signed convenant that is handed out, by who may read it; gives nothing',
  'poort.handelingsmoment(uuid)': 'the time, after waiting for whoever holds the person, to who may act on him',
  'poort.herberekening_van(uuid)': 'how far the projection is with a voorstel, to the beheerder',
  'poort.ja_van(uuid)':
    'on which ja rests what the own cursist’s school may see now: where and when it was recorded, by nobody of the gemeente',
  'poort.ongeldig_bij(uuid)':
    'which ja of a school’s own cursist is invalid and by which side, to that school; why only where it said so itself',
  'poort.opnieuw_te_vragen(uuid[])': 'whose ja must be asked anew and why, to the casemanager of these people; only of acts that he sees',
  'poort.op_slot()': 'which category, direction and ground stay shut; nobody is in it',
  'poort.stel_voor(uuid,date,text,jsonb,uuid)': 'writes a voorstel for the matrix, by a beheerder; gives nothing',
  'poort.tel_opnieuw(uuid)': 'has a voorstel counted, by a beheerder; gives nothing',
  'poort.telling_van(uuid)': 'counts per cell of a voorstel with the lower bound, to the beheerder',
  'scan.tekst_vastgesteld(uuid)': 'since when the gemeente stands behind a text of the convenant, to anyone; nobody is named',
  'scan.contacten_zonder_toegang()': 'contactpersonen of schools that applied and have no access yet, to the beheerder who gives it',
  'scan.wachtfeiten(uuid)': 'how much a scan waits for, as counts and yes or no, to who may know of the scan',
  'scan.stukken_uit(uuid)': 'how many documents Blik op Werk still has to send for a scan, to who may know of the scan',
  'tk.gezondheid()': 'counts of migrations, when the worker was seen',
  'tk.scholen_in_cijfers(uuid[])': 'counts per school with the lower bound, to the relatiebeheerder',
  'tk.jas_op_ouder()': 'counts with the lower bound, to who confirms texts: jas that stand on a text whose meaning changed since',
  'tk.tekst_is_vrij(uuid)': 'whether nobody confirmed or translated a text yet',
  'tk.tekst_past(tekstversie)': 'whether a text may be so, among the others',
  'tk.tekststand()':
    'which texts of the toestemmingsverklaring are confirmed, and since when a translator answers for one; nobody is named',
  'toegang.antwoord_bij_link(text,uuid,uuid,text,uuid,text,text)':
    'records an answer by the secret of a link that its person opened; gives nothing',
  'toegang.beeindig_sessies(uuid)': 'ends sessions, by the beheerder',
  'toegang.begin_dossier(uuid,uuid)': 'puts a person who does not exist yet in the own caseload',
  'toegang.bewijs_bij_zitting(text)': 'by the secret of an opened link or receipt: the receipt of what was done with it',
  'toegang.eerste_school(text)': 'where the schools begin in which the one who is logged in may look for rows',
  'toegang.draag_over(uuid,uuid,uuid,date,text,uuid[])':
    'hands own people (a beheerder: a caseload) to another casemanager from a day on; gives how many',
  'toegang.caseloads()': 'whose caseloads the one who is logged in may see',
  'toegang.collegas()': 'names of fellow casemanagers, or of the own school’s people',
  'toegang.gebruiker()': 'who is logged in',
  'toegang.geef_uit_bij_zitting(text,text,text)': 'keeps the fingerprint of such a receipt; gives nothing',
  'toegang.inburgeraar()': 'who is logged in',
  'toegang.is_gemeente()': 'who is logged in',
  'toegang.is_personeel(uuid)': 'whether an account is one of staff',
  'toegang.laatste_school(text)': 'where those schools end',
  'toegang.lees_zitting(text)': 'by the secret of an opened link or receipt: the school and the answer given now, no name',
  'toegang.linkmail_voor(uuid,uuid)':
    'whether a mail with a link would be the question, the reminder, or none, to the casemanager of this person',
  'toegang.links_van(uuid)': 'which links a person got, to his casemanager; never the key',
  'toegang.maak_link(uuid,uuid,uuid,text,text,text,uuid)': 'makes a link for a person, by his casemanager; gives nothing',
  'toegang.meld_af()': 'ends the own session',
  'toegang.mijn_rollen()': 'the other roles of the one who is logged in',
  'toegang.naam(uuid)': 'the name of a user by his id: staff of both sides know each other by name; an inburgeraar to his casemanager only',
  'toegang.neem_overdracht_terug(uuid,uuid)': 'takes back what one handed over oneself, before its day; gives how many',
  'toegang.open_bewijs(text,date,text,text)': 'yes or no: the code on a receipt and the birth date of its person',
  'toegang.open_link(text,date,text,text)': 'yes or no: a link and the birth date of its person',
  'toegang.organisatie()': 'who is logged in',
  'toegang.overdrachten()': 'what one handed over or gets: to whom, from when, why, how many people; never who',
  'toegang.rol()': 'who is logged in',
  'toegang.sluit_zitting(text)': 'ends an opened link or receipt; gives nothing',
  'toegang.trek_in_bij_zitting(text,uuid,uuid)': 'records a withdrawal by the secret of an opened link or receipt; gives nothing',
  'toegang.wie()': 'who is logged in',
  'werkvoorraad.van_casemanager(uuid[])':
    'what waits about the people of the caseloads that the one who asks has today: ids and days, of what crosses to him',
  'werkvoorraad.van_taalaanbieder()':
    'what waits about the cursisten whose contactpersoon or deputy the one who asks is today: ids and days',
  'werk.oudste()': 'how long the oldest job waits',
  'werk.plan(text,json,text)': 'plans a job, gives nothing',
};

/** Reads across that are no category of the matrix: proof of consent, the gate itself, and what hangs on a report that crossed. */
export const BUITEN_DE_MATRIX: Record<string, { leest: 'gemeente' | 'school'; door: string }> = {
  'toestemming.casemanager': { leest: 'gemeente', door: 'FROM grondslag_blok g' },
  'ongeldigverklaring.casemanager': { leest: 'gemeente', door: 'FROM grondslag_blok g' },
  'ongeldigverklaring.school': { leest: 'school', door: 'cursist_id IS NOT NULL' },
  'toestemming.school': { leest: 'school', door: 'cursist_id IS NOT NULL' },
  'bestand.casemanager': { leest: 'gemeente', door: 'FROM toestemming t' },
  'bestand.school': { leest: 'school', door: 'cursist_id IS NOT NULL' },
  'grondslag_blok.casemanager': { leest: 'gemeente', door: 'FROM toewijzing t' },
  'grondslag_blok.school': { leest: 'school', door: 'FROM poort.mijn_cursisten m' },
  'automatische_handeling.casemanager': { leest: 'gemeente', door: 'FROM toewijzing c' },
  'automatische_handeling.school': { leest: 'school', door: 'FROM poort.mijn_cursisten m' },
  'schooltaak.casemanager': { leest: 'gemeente', door: 'FROM toewijzing c' },
  'schooltaak.school': { leest: 'school', door: 'FROM poort.mijn_cursisten m' },
  'schooltaak_antwoord.casemanager': { leest: 'gemeente', door: 'JOIN toewijzing c' },
  'schooltaak_antwoord.school': { leest: 'school', door: 'FROM schooltaak s' },
  'uitstel.casemanager': { leest: 'gemeente', door: 'FROM toewijzing c' },
  'uitstel.school': { leest: 'school', door: 'FROM poort.mijn_cursisten m' },
};

/** What a user or the beheerder reads and writes of his own work: access, waarneming, what he lets rest; no dossier. */
export const EIGEN_WERK = [
  'toegang.beheerder_leest',
  'toegang.zelf',
  'toegang.beheerder_geeft',
  'waarneming.betrokken',
  'wacht_later.eigen',
];
