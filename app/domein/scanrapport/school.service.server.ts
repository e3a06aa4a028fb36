/** Which school a document on a scan is about. */
export { getGescandeSchool } from './school.repository.server';
