import type { Schoolpoort } from '~/domein/grondslag/poortbeeld';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import { Waarombewijs } from '~/domein/grondslag/ui/Waarombewijs';

type Props = { scholen: readonly Schoolpoort[]; metSchoolbewijs: boolean };

/** Beside a timeline: why reports, questions and answers of each school stand in it or not, and the consents that a school recorded. */
export function TijdlijnWaarom({ scholen, metSchoolbewijs }: Props) {
  return (
    <>
      <Waarom lezer="gemeente" scholen={scholen} richting="naar_gemeente" over={['voortgang']} />
      {metSchoolbewijs ? <Waarombewijs /> : null}
    </>
  );
}
