/** What the report asks of the risks of a scan, in its own transaction. */
export { listAntwoorden, listRisicos } from './scanrisico.repository.server';
