/** The keys of a line in the log, each with what it holds. Whoever needs another adds it here, with why it tells nothing of anyone. */
export const LOGSLEUTELS: Readonly<Record<string, string>> = {
  verzoekId: 'a random number of the request',
  pad: 'the pattern of a route, without ids',
  naam: 'the class of an error, never its message',
  code: 'the code of an error, or of why there was no answer',
  spoor: 'places in our code',
  aanmeldreden: 'a code: why a login was refused',
  oorzaak: 'a code of the identity provider',
  taak: 'the name of a kind of job',
  job: 'the number of a job',
  workerId: 'a random name of a process',
  jobs: 'a count',
  sessies: 'a count',
  post: 'a count',
  levenstekens: 'a count',
  aanmeldingen: 'a count',
  handtekeningen: 'a count',
  stukken: 'a count',
  indicaties: 'a count',
  opgegeven: 'a count',
  poort: 'the port that the website listens on',
};

const WEG = '[not on the list of app/platform/logsleutels.ts]';
const isKaal = (waarde: unknown) => ['string', 'number', 'boolean', 'undefined'].includes(typeof waarde);

/** A line of the log with only what is on the list, and of that only words and numbers: an object may hold anything. */
export function alleenBekend(regel: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(regel).map(([sleutel, waarde]) => [sleutel, sleutel in LOGSLEUTELS && isKaal(waarde) ? waarde : WEG]),
  );
}
