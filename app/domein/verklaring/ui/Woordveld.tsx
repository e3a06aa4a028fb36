import { Veld, type VeldProps } from '~/components/formulier/Veld';

type Props = Pick<VeldProps, 'naam' | 'soort' | 'label' | 'rijen' | 'maxLengte' | 'optioneel' | 'schrift'> & {
  /** The Dutch of these words, to translate from. */
  nederlands?: string | undefined;
};

/** Words of a text in the language in which it is written, with the Dutch above them. */
export function Woordveld({ nederlands, ...veld }: Props) {
  const uitleg = nederlands ? (
    <span lang="nl" dir="ltr" className="tk-bronwoorden">
      {nederlands}
    </span>
  ) : undefined;
  return <Veld {...veld} {...(uitleg ? { uitleg } : {})} autoComplete="off" />;
}
