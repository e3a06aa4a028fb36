import { Links, Meta, Outlet, Scripts, ScrollRestoration, type MetaFunction, type ShouldRevalidateFunctionArgs } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '~/components/stijl/index.css';
import { useNonce } from '~/components/nonce';
import { paginaTitel } from '~/components/paginatitel';
import { Foutscherm } from '~/components/raam/Foutscherm';
import { Kop } from '~/components/raam/Kop';
import { usePaginataal } from '~/components/raam/paginataal';
import { useRustig } from '~/components/raam/rustig';
import { Taalraam } from '~/components/raam/Taalraam';
import { useFocusBijNavigatie } from '~/components/raam/useFocusBijNavigatie';
import { Voet } from '~/components/raam/Voet';
import { useRootData, type RootData } from '~/components/rootdata';
import { getWaargenomen } from '~/domein/waarneming/waarneming.service.server';
import { getTeller } from '~/domein/werkvoorraad/werkvoorraad.service.server';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { csrfToken } from '~/platform/http/csrf.server';
import { pagina } from '~/platform/http/pagina.server';
import { getKolomkeuzes } from '~/platform/lijst/kolomkeuze.server';
import { standaardTaal, taalUitCookie } from '~/platform/i18n/taal';

type Eigen = Pick<RootData, 'waarneming' | 'kolommen'>;
const NIEMAND: Eigen = { waarneming: [], kolommen: {} };

async function getEigen(tx: Tx, actor: Actor): Promise<Eigen> {
  return { waarneming: await getWaargenomen(tx, actor), kolommen: await getKolomkeuzes(tx, actor) };
}

/** Beside the list itself stands how long the list is now. */
const isWerklijst = ({ pathname }: URL) => pathname === '/werk';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, actor, request, url }): Promise<RootData> => {
  const [eigen, wacht] = actor
    ? await Promise.all([metActor(context, getEigen), getTeller(context, actor, isWerklijst(url))])
    : [NIEMAND, null];
  const gekozen = taalUitCookie(request.headers.get('cookie'));
  return {
    taal: gekozen ?? actor?.taal ?? standaardTaal,
    csrf: csrfToken(context),
    demo: context.settings.OMGEVING === 'demo',
    verzoekId: context.verzoek.id,
    fouten: context.fouten ?? 0,
    wie: actor && { naam: actor.naam, rol: actor.rol },
    wacht,
    ...eigen,
  };
});

/** What waits changes with what was done on the page before; not with what was refused, so that who mends it may send at once. */
export const shouldRevalidate = ({ actionStatus = 200 }: ShouldRevalidateFunctionArgs) => actionStatus < 400;

const titel = paginaTitel('algemeen.titel');
const foutTitel = paginaTitel('fouten.paginas.kop');
export const meta: MetaFunction = (args) => (args.error ? foutTitel(args) : titel(args));

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const data = useRootData();
  const { i18n } = useTranslation();
  const rustig = useRustig();
  const eigen = usePaginataal();
  useFocusBijNavigatie();
  return (
    <html lang={eigen?.lang ?? i18n.language} dir={eigen?.dir ?? 'ltr'} data-taal={i18n.language} className="denhaag-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#238542" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <Taalraam taal={eigen}>
          <Kop data={data} rustig={rustig} />
          {children}
          {rustig ? null : <Voet />}
        </Taalraam>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <Foutscherm />;
}
