/** A school as it is recorded, for the room that accepts its aanmelding, in its own transaction. */
export { findSchool, voegSchoolToe } from './taalaanbieder.repository.server';
