import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { ContactZonderToegang } from '../contacten.repository.server';

/** Contactpersonen of schools that applied, who wait to be let in; nothing when nobody waits. */
export function ContactenBlok({ contacten }: { contacten: readonly ContactZonderToegang[] }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (contacten.length === 0) return null;
  const kop = (id: string) => ({ id, kop: t(`toegang.contacten.kolommen.${id}`) });
  const kolommen: Kolom<ContactZonderToegang>[] = [
    { ...kop('naam'), rijkop: true, cel: ({ naam }) => naam },
    { ...kop('functie'), cel: ({ functie }) => functie },
    { ...kop('school'), cel: ({ school }) => school },
    { ...kop('sinds'), cel: ({ sinds }) => datum(sinds) },
    {
      ...kop('doe'),
      cel: ({ contactId, gebruikerId, naam }) => (
        <Link to={gebruikerId ? `/toegang/${gebruikerId}` : `/toegang/nieuw?contact=${contactId}`} className="nl-link">
          {t('toegang.contacten.geef', { naam })}
        </Link>
      ),
    },
  ];
  return (
    <Sectie titel={t('toegang.contacten.titel')} uitleg={t('toegang.contacten.uitleg')} id="contacten">
      <Tabel
        bijschrift={t('toegang.contacten.bijschrift', { count: contacten.length })}
        kolommen={kolommen}
        rijen={contacten}
        sleutel={({ contactId }) => contactId}
      />
    </Sectie>
  );
}
