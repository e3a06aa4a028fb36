import { parseArgs } from 'node:util';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { vulZoeksleutels } from '../../prisma/zoeksleutels';
import { laad } from './laad';

const { values } = parseArgs({
  options: {
    omvang: { type: 'string', default: '1' },
    getal: { type: 'string', default: '2022' },
    dag: { type: 'string' },
    vernieuw: { type: 'boolean', default: false },
    'zonder-geschiedenis': { type: 'boolean', default: false },
  },
});

const url = process.env['DATABASE_URL_EIGENAAR'];
const omvang = Number(values.omvang);
const getal = Number(values.getal);
if (!url || !(omvang > 0) || !Number.isInteger(getal)) {
  process.stderr.write(
    'Gebruik: DATABASE_URL_EIGENAAR=… gegevens [--omvang 1] [--getal 2022] [--dag 2026-01-31] [--vernieuw] [--zonder-geschiedenis]\n',
  );
  process.exit(1);
}

const begin = performance.now();
const vandaag = values.dag === undefined ? Temporal.Now.plainDateISO('Europe/Amsterdam') : Temporal.PlainDate.from(values.dag);
await laad(url, { omvang, getal, vandaag, vernieuw: values.vernieuw, metGeschiedenis: !values['zonder-geschiedenis'] }, (regel) =>
  process.stdout.write(`${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s  ${regel}\n`),
);
const client = new pg.Client({ connectionString: url });
await client.connect();
await vulZoeksleutels(client).finally(() => client.end());
process.stdout.write(`${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s  klaar\n`);
