/** Everything that leaves the house in another way than on a page, and which gate holds what is in it. */
export const UITGANGEN: Record<string, string> = {
  'app/routes/aanmelden_.terug.tsx': 'nothing of a person: the way back from the login',
  'app/routes/afmelden.tsx': 'nothing of a person: ends the own session',
  'app/routes/bestanden.$id.ts': 'row level security of bestand: the own side, or the paper of an act that opened the gate',
  'app/routes/convenant_.tekst_.pdf.ts': 'nothing of a person: the text of the convenant',
  'app/routes/convenanten.$id_.pdf.ts': 'nothing of an inburgeraar: the convenant that a school signed, to both who signed it',
  'app/routes/cursisten_.$id_.rapportage_.$periode_.concept.ts': 'row level security of rapportage_concept: the own school alone',
  'app/routes/kolommen.ts': 'nothing of a person: which columns the reader wants',
  'app/routes/scanbesluiten_.$id_.pdf.ts':
    'nothing of an inburgeraar: the letter of a decision on a school, by row level security of scanbesluit',
  'app/routes/scans_.$id_.gesprek_.agenda.ts': 'nothing of a person: when the gesprek of a scan is, to who works on the scan',
  'app/routes/mijn-school_.scan_.agenda.ts': 'nothing of a person: when the gesprek of the own scan is',
  'app/routes/opname.$id.ts': 'nothing of a person: a text read aloud',
  'app/routes/scans_.$id_.meldingen_.$meldingId_.pdf.ts':
    'nothing of an inburgeraar: a letter on a risk at a school, to who works on the scan',
  'app/routes/scans_.$id_.rapport_.$versie_.pdf.ts':
    'nothing of an inburgeraar: the report on a school, to who works on the scan, and to the school once it was shared',
  'app/routes/scans_.$id_.stukken_.$stukId.ts':
    'row level security of scanstuk: a document about a school, to who works on the scan; to the school its own and what was shared',
  'app/routes/taal.tsx': 'nothing of a person: the language of the visitor',
  'app/routes/teksten_.$id_.pdf.ts': 'nothing of a person: the blank form in a text to come',
  'app/routes/toestemming.$id_.json.ts': 'row level security of toestemming: the own side, or an act that opened the gate',
  'app/routes/toestemming.$id_.pdf.ts': 'row level security of toestemming: the own side, or an act that opened the gate',
  'app/routes/toestemmingsformulier_.pdf.ts': 'nothing of a person: the blank form',
  'app/routes/verklaring_.bewijs.ts': 'the secret of an opened link or receipt: his own act, done in it',
  'app/platform/pdf/maakpdf.server.tsx': 'draws what a route above has read',
  'emails/aanmeldbericht.ts':
    'nothing of an inburgeraar: a link to one’s own aanmelding, that it came in and by which day, or that one waits',
  'emails/antwoord_gegeven.ts': 'nothing of a person: that something waits, and a link (C 12.5)',
  'emails/ochtendpost.ts': 'nothing of a person: how much waits of each kind, and a link (C 12.5)',
  'emails/opmaak.ts': 'the frame of a mail',
  'emails/rapportage_ontvangen.ts': 'nothing of a person: that something waits, and a link (C 12.5)',
  'emails/scan_bericht.ts': 'nothing of a person: that something on the scan waits, and a link',
  'emails/scan_opvraag.ts': 'nothing of a cursist or inburgeraar: which documents about a school are asked for, and by whom',
  'emails/scan_gesprek.ts': 'nothing of a person: that there is a gesprek with a school, a link, and when and where in a calendar file',
  'emails/sjabloon.ts': 'the shape of a mail',
  'emails/toegang_gegeven.ts': 'nothing of a person: that access was given, and a link',
  'emails/toestemmingslink.ts': 'nothing of a person: that there is a question, and a link of the receiver’s own',
  'emails/vraag_gesteld.ts': 'nothing of a person: that something waits, and a link (C 12.5)',
};

/** Files of a room that talk to the database without the actor: as the worker or the login, each with what it may touch. */
export const ZONDER_ACTOR: Record<string, string> = {
  'app/domein/aanmelding/aanmeldpost.repository.server.ts': 'worker: to whom the mails of an aanmelding go',
  'app/domein/keurmerk/keurmerk.ophaal.repository.server.ts': 'worker: schools and their keurmerk',
  'app/domein/kvk/kvk.ophaal.repository.server.ts': 'worker: the KvK number of a scan, and what the Handelsregister says of it',
  'app/domein/matrix/taak.repository.server.ts': 'worker: asks the database to go on with counts and the gate, reads nothing',
  'app/domein/ochtendpost/ochtendpost.repository.server.ts': 'worker: how much waits for who asked for the mail, and to whom it goes',
  'app/domein/scanrapport/ontvangers.repository.server.ts': 'worker: to whom a mail goes',
  'app/domein/scanstuk/opvraagpost.repository.server.ts': 'worker: what is asked of Blik op Werk about a school, and to which address',
  'app/domein/toegang/aanmelden.service.server.ts': 'login: sessions of users',
  'app/domein/toegang/ontvangers.repository.server.ts': 'worker: to whom a mail goes',
  'app/domein/toegang/rol.service.server.ts': 'login: sessions of users',
  'app/domein/eigenlink/linkpost.repository.server.ts': 'worker: to whom a link of his own goes',
  'app/domein/scangesprek/ontvangers.repository.server.ts': 'worker: to whom the invitation to a gesprek goes, with when and where',
  'app/domein/voortgang/ontvangers.repository.server.ts': 'worker: to whom a mail goes, never what is in it',
};

/** Where a transaction of the application begins: as the actor, and to log a refusal of nobody in particular. */
export const TRANSACTIES = ['app/platform/db/audit.server.ts', 'app/platform/db/transactie.server.ts'];
