import { useFormMetadata } from '@conform-to/react';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { foutmelding } from '~/platform/formulier/foutmelding';
import { Titel } from '../Titel';
import { useVeldteksten } from './context';

/** A label that is a question ends with its own mark. */
const metLabel = (label: string, melding: string) => `${label}${/[?.!]$/.test(label) ? '' : ':'} ${melding}`;

const zonderAantal = (titel: string) => titel.replace(/^\(\d+ [^)]*\) /, '');

/** Straight to the field: following the link would be a visit of its own, and empty what the form was told. */
function naarVeld(gebeurtenis: MouseEvent<HTMLAnchorElement>) {
  const veld = document.getElementById(gebeurtenis.currentTarget.hash.slice(1));
  if (!veld) return;
  gebeurtenis.preventDefault();
  veld.focus();
}

/** All errors of the form, above it, each a link to its field. It takes the focus when the answer comes, and the title counts them. */
export function FoutSamenvatting({ antwoord }: { antwoord: unknown }) {
  const { t } = useTranslation();
  const form = useFormMetadata();
  const teksten = useVeldteksten();
  const blok = useRef<HTMLDivElement>(null);
  const regels = Object.entries(form.allErrors).flatMap(([naam, fouten]) => fouten.map((fout: string) => ({ naam, fout })));
  const aantal = regels.length;

  useEffect(() => {
    if (aantal === 0 || antwoord === undefined) return;
    blok.current?.focus();
    document.title = `${t('algemeen.fouten_titel', { count: aantal })} ${zonderAantal(document.title)}`;
    return () => {
      document.title = zonderAantal(document.title);
    };
  }, [antwoord, aantal, t]);

  if (aantal === 0) return null;
  return (
    <div className="tk-foutsamenvatting" ref={blok} tabIndex={-1} role="alert">
      <Titel niveau={2} als={4}>
        {t('algemeen.fouten_kop', { count: aantal })}
      </Titel>
      <ul>
        {regels.map(({ naam, fout }) => (
          <li key={`${naam}:${fout}`}>
            {naam === '' ? (
              foutmelding(t, fout)
            ) : (
              <a href={`#${form.id}-${naam}`} onClick={naarVeld}>
                {metLabel(teksten(naam).label, foutmelding(t, fout))}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
