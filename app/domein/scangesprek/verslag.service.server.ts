/** What the report asks of the gesprek, in its own transaction. */
export { listVerslagen } from './gesprek.repository.server';
