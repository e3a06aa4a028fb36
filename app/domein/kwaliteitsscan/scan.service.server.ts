/** What another room asks of a scan, in its own transaction: each gives only what the actor may know of. */
export { listBevindingen } from './bevinding.repository.server';
export { findScan, getScantermijnen, isGezetDoor, listStappen } from './kwaliteitsscan.repository.server';
export { listOverschrijdingen } from './overschrijding.repository.server';
