import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { laadBron } from '~/platform/i18n/bronnen.client';
import { maakI18n } from '~/platform/i18n/i18n';
import { isTaal, standaardTaal } from '~/platform/i18n/taal';
import { zetVertaler } from '~/platform/i18n/vertaler';

const gevraagd = document.documentElement.dataset['taal'];
const taal = isTaal(gevraagd) ? gevraagd : standaardTaal;

void laadBron(taal).then((bron) => {
  const i18n = maakI18n(taal, bron);
  zetVertaler(taal, i18n.t);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
});
