import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { LeegStaat } from '~/components/LeegStaat';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import type { Aannemenpagina } from '../aannemen.service.server';
import { Aanmeldingfeiten } from './Aanmeldingfeiten';
import { Bekendtabel } from './Bekendtabel';
import { EerdereScans } from './EerdereScans';
import { useScankruimels } from './useScankruimels';

type Contact = Aannemenpagina['contacten'][number];

/** An aanmelding as it was sent, beside what is known of its numbers, to accept. */
export function AannemenPagina({ scan, aanmelding, contacten, school, bowVan, eerder, magAannemen }: Aannemenpagina) {
  const { t } = useTranslation();
  return (
    <Pagina
      titel={t('kwaliteitsscan.aannemen.titel', { naam: aanmelding.naam })}
      lead={t('kwaliteitsscan.aannemen.lead')}
      kruimels={useScankruimels(scan)}
    >
      <Sectie titel={t('kwaliteitsscan.aannemen.bekend')}>
        {bowVan ? <Melding soort="waarschuwing">{t('kwaliteitsscan.aannemen.bow_van_ander', { naam: bowVan.naam })}</Melding> : null}
        {school ? (
          <Bekendtabel aanmelding={aanmelding} school={school} />
        ) : (
          <LeegStaat titel={t('kwaliteitsscan.aannemen.nieuw')} tekst={t('kwaliteitsscan.aannemen.nieuw_tekst')} niveau={3} />
        )}
        {eerder.length > 0 ? <EerdereScans scans={eerder} /> : null}
      </Sectie>
      {magAannemen ? (
        <Formulier naam="aannemen" teksten="kwaliteitsscan.velden">
          <p>{t(school ? 'kwaliteitsscan.aannemen.gevolg_bekend' : 'kwaliteitsscan.aannemen.gevolg_nieuw')}</p>
          <Knoppen>
            <VerstuurKnop>{t('kwaliteitsscan.aannemen.verstuur')}</VerstuurKnop>
            <KnopLink naar={`/scans/${scan.id}/vervallen`} soort="secundair">
              {t('kwaliteitsscan.vervallen.knop')}
            </KnopLink>
          </Knoppen>
        </Formulier>
      ) : null}
      <Sectie titel={t('kwaliteitsscan.aannemen.formulier')}>
        <Aanmeldingfeiten aanmelding={aanmelding} />
      </Sectie>
      <Sectie titel={t('kwaliteitsscan.aannemen.contact.titel')}>
        <Contacten contacten={contacten} />
      </Sectie>
    </Pagina>
  );
}

function Contacten({ contacten }: { contacten: readonly Contact[] }) {
  const { t } = useTranslation();
  const kop = (id: keyof Contact) => ({ id, kop: t(`kwaliteitsscan.aannemen.contact.${id}`) });
  const kolommen: Kolom<Contact>[] = [
    { ...kop('naam'), rijkop: true, cel: ({ naam }) => naam },
    { ...kop('functie'), cel: ({ functie }) => functie },
    { ...kop('email'), cel: ({ email }) => <a href={`mailto:${email}`}>{email}</a> },
    { ...kop('telefoon'), cel: ({ telefoon }) => <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a> },
  ];
  if (contacten.length === 0) return <p>{t('kwaliteitsscan.aannemen.contact.geen')}</p>;
  return (
    <Tabel
      bijschrift={t('kwaliteitsscan.aannemen.contact.bijschrift', { count: contacten.length })}
      kolommen={kolommen}
      rijen={contacten}
      sleutel={({ id }) => id}
    />
  );
}
