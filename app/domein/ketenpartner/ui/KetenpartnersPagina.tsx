import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Ketenpartnerlijst } from '../ketenpartner.service.server';

/** To which names and addresses the gemeente writes about scans. */
export function KetenpartnersPagina({ partners }: { partners: Ketenpartnerlijst }) {
  const { t } = useTranslation();
  return (
    <Pagina
      titel={t('ketenpartner.titel')}
      lead={t('ketenpartner.lead')}
      kruimels={[{ naar: '/scans', tekst: t('kwaliteitsscan.lijst.titel') }]}
    >
      <Gedaan teksten="ketenpartner.gedaan" />
      {partners.map((partner) => (
        <Partner key={partner.code} {...partner} />
      ))}
    </Pagina>
  );
}

function Partner({ code, feiten }: Ketenpartnerlijst[number]) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const [nu, ...eerder] = feiten;
  return (
    <Sectie
      titel={t(`ketenpartner.code.${code}`)}
      uitleg={`${t(`ketenpartner.waarvoor.${code}`)} ${nu ? t('ketenpartner.nu', { ...nu, op: moment(nu.op) }) : t('ketenpartner.leeg')}`}
      id={code}
    >
      <Formulier key={nu?.id} naam={code} teksten="ketenpartner.velden" standaard={{ naam: nu?.naam, email: nu?.email }}>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="gezien" value={nu?.id ?? ''} />
        <Veld naam="naam" maxLengte={200} />
        <Veld naam="email" soort="email" maxLengte={254} />
        <VerstuurKnop>{t('ketenpartner.bewaar')}</VerstuurKnop>
      </Formulier>
      {eerder.length > 0 ? (
        <details>
          <summary>{t('ketenpartner.eerder', { count: eerder.length })}</summary>
          <ul>
            {eerder.map(({ id, naam, email, op, door }) => (
              <li key={id}>{t('ketenpartner.regel', { naam, email, op: moment(op), door })}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </Sectie>
  );
}
