/** The days by decree, for every room that counts werkdagen. */
export { listGelijkgesteld } from './gelijkgesteld.repository.server';
