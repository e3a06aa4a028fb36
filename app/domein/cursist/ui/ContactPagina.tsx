import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import { contactsoorten } from '../cursist';
import type { Contactbeeld } from './cursistbeeld';

type Props = { beeld: Contactbeeld };
type Contact = Contactbeeld['contacten'][number];

/** Who speaks for a cursist (C 12.5): who it is and was, designating a colleague, and ending that. */
export function ContactPagina({ beeld }: Props) {
  const { t } = useTranslation();
  const { cursist, contacten, collegas, vandaag } = beeld;
  const kolommen = useKolommen();
  const lopend = contacten.filter(({ loopt }) => loopt);
  return (
    <Pagina
      titel={t('cursist.contact.titel')}
      lead={t('cursist.contact.lead')}
      kruimels={[
        { naar: '/cursisten', tekst: t('algemeen.navigatie.cursisten') },
        { naar: `/cursisten/${cursist.id}`, tekst: `${cursist.voornamen} ${cursist.achternaam}` },
      ]}
    >
      <Gedaan teksten="cursist.gedaan" />
      <Sectie titel={t('cursist.contact.nu')} uitleg={t('cursist.contact.een_dag')}>
        {contacten.length === 0 ? (
          <p>{t('cursist.contact.geen')}</p>
        ) : (
          <Tabel
            bijschrift={t('cursist.contact.bijschrift', { count: contacten.length })}
            kolommen={kolommen}
            rijen={contacten}
            sleutel={({ id }) => id}
          />
        )}
      </Sectie>
      {lopend.length > 0 ? (
        <Sectie titel={t('cursist.contact.beeindig')} uitleg={t('cursist.contact.beeindig_uitleg')}>
          <div className="tk-stapel">
            {lopend.map((contact) => (
              <Beeindig key={contact.id} contact={contact} />
            ))}
          </div>
        </Sectie>
      ) : null}
      <Sectie titel={t('cursist.contact.aanwijzen')} uitleg={t('cursist.contact.aanwijzen_uitleg')}>
        <Formulier naam="aanwijzen" teksten="cursist.velden" standaard={{ van: vandaag }}>
          <input type="hidden" name="doel" value="aanwijzen" />
          <Keuze naam="soort" opties={contactsoorten.map((soort) => ({ waarde: soort, tekst: t(`cursist.contactsoorten.${soort}`) }))} />
          <Selectie naam="gebruikerId" opties={collegas.map(({ gebruikerId, naam }) => ({ waarde: gebruikerId, tekst: naam }))} />
          <Veld naam="van" soort="date" />
          <VerstuurKnop>{t('cursist.contact.wijs_aan')}</VerstuurKnop>
        </Formulier>
      </Sectie>
    </Pagina>
  );
}

function useKolommen(): Kolom<Contact>[] {
  const { t } = useTranslation();
  const { datumKort } = useOpmaak();
  const kop = (id: string) => ({ id, kop: t(`cursist.contact.${id}`) });
  return [
    { ...kop('wie'), rijkop: true, cel: ({ naam }) => naam },
    { ...kop('soort'), cel: ({ soort }) => t(`cursist.contactsoorten.${soort}`) },
    { ...kop('van'), cel: ({ van }) => datumKort(van) },
    { ...kop('tot'), cel: ({ tot }) => tot && datumKort(tot), leeg: t('cursist.contact.open') },
    { ...kop('stand'), cel: (contact) => <Stand contact={contact} /> },
  ];
}

function Stand({ contact: { isNu, loopt } }: { contact: Contact }) {
  const { t } = useTranslation();
  if (isNu) return <Status soort="goed">{t('cursist.contact.geldt')}</Status>;
  return <Status>{t(loopt ? 'cursist.contact.straks' : 'cursist.contact.voorbij')}</Status>;
}

function Beeindig({ contact: { id, naam, voorstel, van, tot } }: { contact: Contact }) {
  const { t } = useTranslation();
  return (
    <Formulier naam={`beeindigen-${id}`} teksten="cursist.velden" standaard={{ tot: voorstel }}>
      <input type="hidden" name="doel" value="beeindigen" />
      <input type="hidden" name="contactId" value={id} />
      <Veld naam="tot" soort="date" label={t('cursist.contact.laatste_dag', { naam })} min={van} max={tot ?? undefined} />
      <VerstuurKnop soort="gevaar">{t('cursist.contact.beeindig_wie', { naam })}</VerstuurKnop>
    </Formulier>
  );
}
