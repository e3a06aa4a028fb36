/** Columns of a category of the gate in a table of another, each with why the policies need not part them. */
export const VERMENGD: Record<string, string> = {
  'cursist.wet':
    'goes to the gemeente only, which registers the wet itself by its own task (C 5.7): the row tells it nothing that it may not know',
  'cursist.doelgroep': 'as cursist.wet: the gemeente registers the doelgroep itself (C 5.7)',
  'zoeksleutel.sleutel': 'crosses in no category: by what a school finds its own cursist, read by that school alone',
};

const RUNNER = 'the migration runner writes it';
const QUEUE = 'the queue writes it: names of tasks and processes, in our own code';
const MIGRATION = 'a migration or a beheerder writes it: a rule or a term with its source';
const REGISTER = 'the public register of Blik op Werk answers it, about a school';
const KVK = 'the public Handelsregister answers it, about a school; kept without addresses and owners (docs/kvk.md)';
const SCHOOL = 'the general address of a school, as it stands in public registers';
const KETEN = 'a relatiebeheerder writes it: the name and the general address of an organisation';
const GESPREK = 'a relatiebeheerder writes it about a school, which reads it too; words on health, religion or crime are refused';
const SCAN = 'who works on a scan writes it, about a school; the form asks for no names';
const STEP = 'a word of ours: the database refuses every other';
const RULE = 'a beheerder writes it, who sees no person: why a rule of the gate changes, and by what source';
const TEXT = 'a migration or a beheerder writes it, who sees no person: the words of a form';
const TRANSLATOR = 'a sworn translator of the public register, in that profession';

/** Columns in which anything could be written and that are nobody's: who writes them. What comes in them is looked at in test/routes/gegevens. */
export const VRIJ_MAAR_ZAKELIJK: Record<string, string> = {
  'automatische_handeling.artikel': 'a trigger writes it: the source of a rule, in our own code',
  '_prisma_migrations.checksum': RUNNER,
  '_prisma_migrations.id': RUNNER,
  '_prisma_migrations.logs': RUNNER,
  '_prisma_migrations.migration_name': RUNNER,
  'graphile_worker._private_job_queues.locked_by': QUEUE,
  'graphile_worker._private_job_queues.queue_name': QUEUE,
  'graphile_worker._private_jobs.flags': QUEUE,
  'graphile_worker._private_jobs.key': 'the kind of job and the id of its row',
  'graphile_worker._private_jobs.last_error': 'a code: the tasks pass on no message (app/platform/jobs/taaklijst.server.ts)',
  'graphile_worker._private_jobs.locked_by': QUEUE,
  'graphile_worker._private_jobs.payload': 'ids and switches; werk.plan takes named tasks only',
  'graphile_worker._private_known_crontabs.identifier': QUEUE,
  'graphile_worker._private_tasks.identifier': QUEUE,
  'convenanttekst.inhoud': TEXT,
  'addendum.toelichting': 'a relatiebeheerder or tekenbevoegde writes it: why the Addendum holds for a school, or not',
  'gespreksafspraak.deelnemers': GESPREK,
  'gespreksverslag.afspraken': GESPREK,
  'gespreksverslag.verslag': GESPREK,
  'grondslag_besluit.toelichting': RULE,
  'grondslag_regel.bron': MIGRATION,
  'grondslag_voorstel.reden': RULE,
  'grondslag_voorstel_regel.bron': RULE,
  'instelling.bron': MIGRATION,
  'instelling.code': MIGRATION,
  'instelling.waarde': MIGRATION,
  'ketenpartner.email': KETEN,
  'ketenpartner.naam': KETEN,
  'keurmerk_antwoord.bron': REGISTER,
  'keurmerk_antwoord.reden': REGISTER,
  'keurmerk_antwoord.ruw': REGISTER,
  'keurmerk_antwoord.status': REGISTER,
  'kvk_antwoord.handelsnamen': KVK,
  'kvk_antwoord.naam': KVK,
  'kvk_antwoord.plaats': KVK,
  'kvk_antwoord.reden': 'a code: why the register gave no answer',
  'kvk_antwoord.rechtsvorm': KVK,
  'kvk_antwoord.sbi': KVK,
  'kvk_antwoord.statutaire_naam': KVK,
  'kvk_antwoord.vestigingen': KVK,
  'aanmelding.bow_nummer': SCHOOL,
  'aanmelding.email': SCHOOL,
  'aanmelding.naam': SCHOOL,
  'aanmelding.plaats': SCHOOL,
  'aanmelding.telefoon': SCHOOL,
  'aanmelding.website': SCHOOL,
  'aanmelding.inhoud': 'the public form writes it field by field: locations, offer, lessons; people stand in tables of their own',
  'kwaliteitsscan.aanleiding': SCAN,
  'scanbevinding.samenvatting': SCAN,
  'scanoverschrijding.toelichting': SCAN,
  'scanstap.toelichting': SCAN,
  'scanstap.gebeurtenis': STEP,
  'scanstap.naar': STEP,
  'scanstap.rol': STEP,
  'taalaanbieder.bow_nummer': SCHOOL,
  'taalaanbieder.email': SCHOOL,
  'taalaanbieder.naam': SCHOOL,
  'taalaanbieder.plaats': SCHOOL,
  'taalaanbieder.telefoon': SCHOOL,
  'taalaanbieder.website': SCHOOL,
  'tekstversie.bron': TEXT,
  'tekstversie.code': TEXT,
  'tekstversie.inhoud': TEXT,
  'vertaling.vertaler': TRANSLATOR,
  'vertaling.wbtv_nummer': TRANSLATOR,
  'tk.levensteken.id': 'a random name of a process',
  'toegang.zegel.geheim': 'random bits, made by a migration',
  'uitgaande_post.bericht_id': 'the id of the row, as a Message-ID',
  'uitgaande_post.laatste_fout': 'the code of a mail server, without an address',
};

const MAIL = 'about the mail, not about who gets it';

/** What may be technical in a table about people, by its name or by its place. */
export const TECHNISCH_BIJ_MENSEN: Record<string, string> = {
  vastgelegd_op: 'when a row was written',
  bijgewerkt_op: 'when a row was changed',
  versie: 'how often a row was changed',
  formulier_id: 'which form was sent',
  'log.inzage.id': 'the order of the log',
  'log.handeling.id': 'the order of the log',
  'log.weigering.id': 'the order of the log',
  'bewijs.uitgegeven_op': 'when a number was drawn',
  'uitgifte.uitgegeven_op': 'when a file was handed out',
  'uitgifte.soort': 'a kind of file',
  'bestand.type': 'a kind of file',
  'bestand.grootte': 'a number of bytes',
  'grondslag_voorstel.id': 'a proposal',
  'opname.id': 'a recording of a text',
  'opname.tekstversie_id': 'a text',
  'opname.type': 'a kind of file',
  'opname.grootte': 'a number of bytes',
  'tekstversie.id': 'a text',
  'tekstbesluit.id': 'a decision on a text',
  'tekstbesluit.tekstversie_id': 'a text',
  'vertaling.tekstversie_id': 'a text',
  'grondslag_besluit.voorstel_id': 'a proposal',
  'uitgaande_post.id': MAIL,
  'uitgaande_post.sjabloon': MAIL,
  'uitgaande_post.bericht_id': MAIL,
  'uitgaande_post.aangemaakt': MAIL,
  'uitgaande_post.verzonden_op': MAIL,
  'uitgaande_post.vervallen_op': MAIL,
  'uitgaande_post.laatste_fout': MAIL,
};
