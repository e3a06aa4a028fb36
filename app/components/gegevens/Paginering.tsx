import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { laatstePagina } from '~/platform/lijst/bladzijde';
import { useOpmaak } from '../useOpmaak';
import { paginaLink } from './lijsturl';

/** First, last, the current one and its neighbours; a gap is null. */
export function zichtbarePaginas(huidige: number, laatste: number): (number | null)[] {
  const gewenst = [1, huidige - 1, huidige, huidige + 1, laatste].filter((nummer) => nummer >= 1 && nummer <= laatste);
  const uniek = [...new Set(gewenst)].sort((a, b) => a - b);
  return uniek.flatMap((nummer, plek) => (plek > 0 && nummer - (uniek[plek - 1] ?? nummer) > 1 ? [null, nummer] : [nummer]));
}

/** Which part of how many is shown (exact), and links to the other pages. */
export function Paginering({ pagina, perPagina, totaal }: { pagina: number; perPagina: number; totaal: number }) {
  const { t } = useTranslation();
  const { getal } = useOpmaak();
  const hier = useLocation();
  const laatste = laatstePagina(totaal, perPagina);
  const waarden = { van: getal((pagina - 1) * perPagina + 1), tot: getal(Math.min(totaal, pagina * perPagina)), totaal: getal(totaal) };
  if (totaal === 0) return null;
  return (
    <nav className="tk-pagineren" aria-label={t('algemeen.paginas.naam')}>
      <p>{t('algemeen.paginas.bereik', waarden)}</p>
      {laatste > 1 ? (
        <ul>
          {pagina > 1 ? <PaginaKnop naar={paginaLink(hier, pagina - 1)} tekst={t('algemeen.paginas.vorige')} rel="prev" /> : null}
          {zichtbarePaginas(pagina, laatste).map((nummer, plek) =>
            nummer === null ? (
              <li key={`gat-${plek}`} aria-hidden="true">
                <span>…</span>
              </li>
            ) : (
              <PaginaKnop
                key={nummer}
                naar={paginaLink(hier, nummer)}
                tekst={getal(nummer)}
                huidig={nummer === pagina}
                naam={t('algemeen.paginas.pagina', { nummer })}
              />
            ),
          )}
          {pagina < laatste ? <PaginaKnop naar={paginaLink(hier, pagina + 1)} tekst={t('algemeen.paginas.volgende')} rel="next" /> : null}
        </ul>
      ) : null}
    </nav>
  );
}

type KnopProps = { naar: string; tekst: string; naam?: string; rel?: string; huidig?: boolean };

function PaginaKnop({ naar, tekst, naam, rel, huidig }: KnopProps) {
  return (
    <li>
      <Link to={naar} rel={rel} aria-label={naam} aria-current={huidig ? 'page' : undefined}>
        {tekst}
      </Link>
    </li>
  );
}
