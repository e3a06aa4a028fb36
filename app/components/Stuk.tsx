import type { Blok, Stuk as StukGegevens, Stukfeit } from '~/platform/pdf/stuk';
import { Melding } from './Melding';
import { Qr } from './Qr';
import { Titel } from './Titel';
import { Feiten } from './gegevens/Feiten';

/** A document as a page: the same words as its PDF, each part in its own language and direction. */
export function Stuk({ stuk }: { stuk: Pick<StukGegevens, 'blokken'> }) {
  return (
    <article className="tk-stuk" lang="nl">
      {stuk.blokken.map((blok, nr) => (
        <div key={nr} {...blok.schrift}>
          <Onderdeel blok={blok} />
        </div>
      ))}
    </article>
  );
}

/** The Dutch beside words in another language. */
function Nederlands({ children }: { children: string | undefined }) {
  return children ? (
    <span className="tk-stuk__nederlands" lang="nl" dir="ltr">
      {children}
    </span>
  ) : null;
}

function naarFeit({ label, waarde, nederlands }: Stukfeit) {
  return {
    term: (
      <>
        {label}
        <Nederlands>{nederlands?.label}</Nederlands>
      </>
    ),
    waarde: (
      <>
        <bdi>{waarde}</bdi>
        <Nederlands>{nederlands?.waarde}</Nederlands>
      </>
    ),
  };
}

function Kop({ children }: { children: string | undefined }) {
  return children ? (
    <Titel niveau={2} als={3}>
      {children}
    </Titel>
  ) : null;
}

function Onderdeel({ blok }: { blok: Blok }) {
  switch (blok.soort) {
    case 'melding':
      return <Melding>{blok.tekst}</Melding>;
    case 'alineas':
      return (
        <section>
          <Kop>{blok.kop}</Kop>
          {blok.alineas.map((alinea, nr) => (
            <p key={nr}>{alinea}</p>
          ))}
        </section>
      );
    case 'verwijzing':
      return (
        <p>
          {blok.tekst}{' '}
          <a className="nl-link" href={blok.adres} dir="ltr">
            {blok.adres.replace(/^https:\/\//, '')}
          </a>
        </p>
      );
    case 'punten':
      return (
        <section>
          <Kop>{blok.kop}</Kop>
          <ul>
            {blok.punten.map(({ kop, uitleg }) => (
              <li key={kop}>
                <strong>{kop}.</strong> {uitleg}
              </li>
            ))}
          </ul>
        </section>
      );
    case 'keuzes':
      return (
        <section>
          <Kop>{blok.kop}</Kop>
          <ul className="tk-stuk__keuzes">
            {blok.keuzes.map(({ tekst, nederlands, isGekozen }) => (
              <li key={tekst} className={isGekozen ? 'tk-stuk__gekozen' : undefined}>
                <span aria-hidden="true" className="tk-stuk__vak" />
                <span>
                  {isGekozen ? <strong>{blok.gekozen} </strong> : null}
                  {tekst}
                  <Nederlands>{nederlands}</Nederlands>
                </span>
              </li>
            ))}
          </ul>
        </section>
      );
    case 'invulregels':
      return (
        <section>
          <Kop>{blok.kop}</Kop>
          {blok.regels.map((regel, nr) => (
            <p key={nr} className="tk-stuk__regel">
              {regel}
              <Nederlands>{blok.nederlands?.[nr]}</Nederlands>
            </p>
          ))}
        </section>
      );
    case 'feiten':
      return (
        <section>
          <Kop>{blok.kop}</Kop>
          <Feiten feiten={blok.feiten.map(naarFeit)} />
        </section>
      );
    case 'qr':
      return (
        <figure className="tk-stuk__qr">
          <Qr qr={blok} naam={blok.tekst} />
          <figcaption>{blok.tekst}</figcaption>
        </figure>
      );
  }
}
