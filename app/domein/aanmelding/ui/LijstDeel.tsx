import { Link, useSearchParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Formulier, type Beginwaarde } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Sectie } from '~/components/Sectie';
import type { Deel } from '../volledig';
import { Deelraam } from './Deelraam';
import { FORMULIER } from './paden';

type Rij = { id: string; naam: string };
type Props<R extends Rij> = {
  deel: Extract<Deel, 'locaties' | 'contactpersonen' | 'docenten'>;
  /** Null: the short time is over. */
  rijen: readonly R[] | null;
  kolommen: readonly Kolom<R>[];
  /** Translation prefix of its fields. */
  velden: string;
  /** What the form starts with for a row that is changed. */
  standaard: (rij: R) => Record<string, Beginwaarde>;
  children: ReactNode;
};

/** A part that is a list: what is in it, with a way to change and to take away, and the form that adds one. */
export function LijstDeel<R extends Rij>({ deel, rijen, kolommen, velden, standaard, children }: Props<R>) {
  const { t } = useTranslation();
  const wijzig = useSearchParams()[0].get('wijzig');
  const gekozen = rijen?.find(({ id }) => id === wijzig);
  const teksten = `aanmelding.delen.${deel}`;
  const acties: Kolom<R> = {
    id: 'acties',
    kop: t('aanmelding.acties'),
    cel: ({ id, naam }) => (
      <>
        <Link to={`?wijzig=${id}#invullen`}>{t('aanmelding.wijzig', { naam })}</Link>
        <Formulier naam={`weg-${id}`} teksten={velden}>
          <input type="hidden" name="doe" value="verwijder" />
          <input type="hidden" name="id" value={id} />
          <VerstuurKnop soort="subtiel">{t('aanmelding.verwijder', { naam })}</VerstuurKnop>
        </Formulier>
      </>
    ),
  };
  return (
    <Deelraam deel={deel} isOpen={rijen !== null}>
      {rijen?.length ? (
        <Tabel
          bijschrift={t(`${teksten}.aantal`, { count: rijen.length })}
          kolommen={[...kolommen, acties]}
          rijen={rijen}
          sleutel={({ id }) => id}
        />
      ) : null}
      <Sectie titel={gekozen ? t(`${teksten}.wijzig`) : t(`${teksten}.nieuw`)} id="invullen">
        <Formulier key={gekozen?.id ?? 'nieuw'} naam="rij" teksten={velden} standaard={gekozen ? standaard(gekozen) : {}}>
          <input type="hidden" name="doe" value="bewaar" />
          {gekozen ? <input type="hidden" name="id" value={gekozen.id} /> : null}
          {children}
          <VerstuurKnop>{gekozen ? t('aanmelding.bewaar') : t(`${teksten}.voeg_toe`)}</VerstuurKnop>
        </Formulier>
      </Sectie>
      <Knoppen>
        <KnopLink naar={FORMULIER} soort="secundair">
          {t('aanmelding.terug')}
        </KnopLink>
      </Knoppen>
    </Deelraam>
  );
}
