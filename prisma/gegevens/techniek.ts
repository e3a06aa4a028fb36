import type { Kamer, Kolomsoort } from './soort';

const HUIS = { kant: 'huis', over: [], weg: [] } as const;
const technisch = (...namen: string[]): Record<string, Kolomsoort> => Object.fromEntries(namen.map((naam) => [naam, 'technisch']));

const JOB = technisch(
  ...[
    'id',
    'priority',
    'run_at',
    'attempts',
    'max_attempts',
    'last_error',
    'created_at',
    'updated_at',
    'locked_at',
    'locked_by',
    'revision',
    'flags',
  ],
);

export const techniek: Kamer = {
  instelling: { ...HUIS, kolommen: { id: 'technisch', code: 'zakelijk', waarde: 'zakelijk', van: 'zakelijk', bron: 'zakelijk' } },
  uitgaande_post: {
    kant: 'huis',
    over: ['medewerker', 'inburgeraar', 'cursist'],
    weg: ['medewerker', 'inburgeraar', 'termijn'],
    wat: 'Dat iemand een mail krijgt: welk sjabloon, over welk stuk. Nooit tekst, nooit een adres.',
    kolommen: {
      id: 'technisch',
      sjabloon: 'technisch',
      onderwerp_id: 'verwijzing',
      ontvanger_id: 'medewerker',
      bericht_id: 'technisch',
      aangemaakt: 'technisch',
      verzonden_op: 'technisch',
      vervallen_op: 'technisch',
      laatste_fout: 'technisch',
    },
  },
  'tk.levensteken': { ...HUIS, kolommen: technisch('id', 'gezien') },
  'toegang.zegel': { ...HUIS, kolommen: technisch('enige', 'geheim') },
  _prisma_migrations: {
    ...HUIS,
    kolommen: technisch('id', 'checksum', 'finished_at', 'migration_name', 'logs', 'rolled_back_at', 'started_at', 'applied_steps_count'),
  },
  'graphile_worker._private_jobs': {
    ...HUIS,
    kolommen: { ...JOB, ...technisch('job_queue_id', 'task_id', 'payload', 'key', 'is_available') },
  },
  'graphile_worker._private_job_queues': { ...HUIS, kolommen: technisch('id', 'queue_name', 'locked_at', 'locked_by', 'is_available') },
  'graphile_worker._private_tasks': { ...HUIS, kolommen: technisch('id', 'identifier') },
  'graphile_worker._private_known_crontabs': { ...HUIS, kolommen: technisch('identifier', 'known_since', 'last_execution') },
  'graphile_worker.migrations': { ...HUIS, kolommen: technisch('id', 'ts', 'breaking') },
  'graphile_worker.jobs': { ...HUIS, kolommen: { ...JOB, ...technisch('queue_name', 'task_identifier', 'key') } },
};
