import { useOpmaak } from '~/components/useOpmaak';

/** A moment in words, or only the day where no time is known. */
export function useWanneer(): (wanneer: string) => string {
  const { datum, moment } = useOpmaak();
  return (wanneer) => (wanneer.includes('T') ? moment(wanneer) : datum(wanneer));
}
