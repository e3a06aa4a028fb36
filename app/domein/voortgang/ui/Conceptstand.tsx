import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import { bewaakConcept, type Bewaarstand } from './conceptbewaker';
import type { Formulierbeeld } from './formulierbeeld';

type Props = { beeld: Formulierbeeld };

/** The version of the draft, hidden, and in a quiet line when it was kept last. A draft or report that came from elsewhere starts it anew. */
export function Conceptstand({ beeld }: Props) {
  return <Stand key={`${beeld.versie}:${beeld.laatste?.id ?? ''}`} beeld={beeld} />;
}

function Stand({ beeld }: Props) {
  const { t } = useTranslation();
  const plek = useRef<HTMLParagraphElement>(null);
  const [stand, zetStand] = useState<Bewaarstand | null>(null);
  const [versie, zetVersie] = useState(beeld.versie);
  const pad = `/cursisten/${beeld.cursist.id}/rapportage/${beeld.periode.van}/concept`;
  const tekst = useTekst(beeld);
  useEffect(() => {
    const form = plek.current?.closest('form');
    const meld = (nu: Bewaarstand) =>
      flushSync(() => {
        zetStand(nu);
        if (nu.soort === 'bewaard') zetVersie(nu.versie);
      });
    return form ? bewaakConcept(form, { pad, meld }) : undefined;
  }, [pad]);
  return (
    <>
      <input type="hidden" name="versie" value={versie} />
      <p className="tk-conceptstand" role="status" ref={plek}>
        {tekst(stand)}
      </p>
      <noscript>
        <p className="tk-conceptstand">{t('voortgang.formulier.concept_zonder_script')}</p>
      </noscript>
    </>
  );
}

function useTekst({ bewaard }: Formulierbeeld) {
  const { t } = useTranslation();
  const { moment, tijd } = useOpmaak();
  return (stand: Bewaarstand | null): string => {
    if (stand?.soort === 'bewaard') return t('voortgang.formulier.bewaard_om', { tijd: tijd(stand.op) });
    if (stand) return t(`voortgang.formulier.${stand.soort}`);
    if (!bewaard) return t('voortgang.formulier.nog_niet_bewaard');
    return t('voortgang.formulier.bewaard_op', { moment: moment(bewaard.op), door: bewaard.door });
  };
}
