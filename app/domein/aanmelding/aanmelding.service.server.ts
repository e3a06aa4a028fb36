/** What another room asks of an aanmelding, in its own transaction: each gives only what the actor may know of. */
export { findAanmelding, listContacten, listDocenten } from './aanmelding.repository.server';
