import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { Vraag } from '../vraag';

type Props = { vraag: Vraag; kanAntwoorden: boolean };

/** One question with its answer, or with the form to answer it. */
export function Gesprek({ vraag, kanAntwoorden }: Props) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const { id, tekst, door, op, antwoord } = vraag;
  return (
    <article className="tk-gesprek">
      <p className="tk-gesprek__wie">{t('voortgang.vragen.gesteld', { door, moment: moment(op) })}</p>
      <p className="tk-vrijetekst">{tekst}</p>
      {antwoord ? (
        <div className="tk-gesprek__antwoord">
          <p className="tk-gesprek__wie">{t('voortgang.vragen.gegeven', { door: antwoord.door, moment: moment(antwoord.op) })}</p>
          <p className="tk-vrijetekst">{antwoord.tekst}</p>
        </div>
      ) : kanAntwoorden ? (
        <Formulier naam={`antwoord-${id}`} teksten="voortgang.velden">
          <input type="hidden" name="doel" value="antwoord" />
          <input type="hidden" name="vraagId" value={id} />
          <Veld naam="antwoord" soort="textarea" rijen={3} />
          <VerstuurKnop>{t('voortgang.vragen.verstuur_antwoord')}</VerstuurKnop>
        </Formulier>
      ) : (
        <Status soort="let-op">{t('voortgang.vragen.wacht')}</Status>
      )}
    </article>
  );
}
