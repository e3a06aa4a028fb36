import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Gedaan } from '~/components/Gedaan';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import { redenen } from '../uitstel';
import type { Uitstelbeeld } from '../uitstel.service.server';
import { UitersteDag } from './UitersteDag';
import { Uitstellijst } from './Uitstellijst';

type Wacht = Uitstelbeeld['wachtend'][number];

/** What the gemeente waits for from the schools of one person, and the way to give a school more time, as far as the day is the gemeente's own. */
export function UitstelPagina({ naam, wachtend, uitstel, morgen, langsteDagen, scholen }: Uitstelbeeld) {
  const { t } = useTranslation();
  const wie = `${naam.voornamen} ${naam.achternaam}`;
  const teStellen = wachtend.filter(({ kan }) => kan);
  return (
    <Pagina
      titel={t('uiterstedag.uitstel.titel')}
      lead={wie}
      kruimels={[
        { naar: '/caseload', tekst: t('inburgeraar.caseload.titel') },
        { naar: `/inburgeraars/${naam.id}`, tekst: wie },
      ]}
    >
      <Gedaan teksten="uiterstedag.gedaan" />
      <Sectie
        titel={t('uiterstedag.uitstel.wachtend')}
        id="wachtend"
        uitleg={`${t('uiterstedag.uitstel.uitleg', { count: langsteDagen })} ${t('uiterstedag.uitstel.rapportages')}`}
        waarom={<Waarom lezer="gemeente" scholen={scholen} richting="naar_gemeente" over={['voortgang']} />}
      >
        {wachtend.length === 0 ? (
          <LeegStaat titel={t('uiterstedag.uitstel.leeg')} tekst={t('uiterstedag.uitstel.leeg_tekst')} niveau={3} />
        ) : (
          <Wachttabel wachtend={wachtend} />
        )}
      </Sectie>
      {teStellen.length === 0 ? null : <Uitstelformulier key={uitstel.length} wachtend={teStellen} morgen={morgen} />}
      {uitstel.length === 0 ? null : (
        <Sectie titel={t('uiterstedag.uitstel.eerder')}>
          <Uitstellijst uitstel={uitstel} metSchool />
        </Sectie>
      )}
    </Pagina>
  );
}

function useWat() {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return ({ regel, periode }: Pick<Wacht, 'regel' | 'periode'>): string =>
    periode
      ? t('uiterstedag.uitstel.wat.rapportage_over', { van: datum(periode.van), tot: datum(periode.tot) })
      : t(`uiterstedag.uitstel.wat.${regel}`);
}

function Wachttabel({ wachtend }: { wachtend: readonly Wacht[] }) {
  const { t } = useTranslation();
  const wat = useWat();
  const kop = (id: string) => ({ id, kop: t(`uiterstedag.uitstel.kolommen.${id}`) });
  const kolommen: Kolom<Wacht>[] = [
    { ...kop('wat'), rijkop: true, cel: wat },
    { ...kop('school'), cel: ({ school }) => school },
    {
      ...kop('uiterlijk'),
      cel: ({ regel, begin, aantal, uitstel }) => <UitersteDag code={regel} cel="lang" {...{ begin, aantal, uitstel }} />,
    },
  ];
  return (
    <Tabel
      bijschrift={t('uiterstedag.uitstel.bijschrift', { count: wachtend.length })}
      kolommen={kolommen}
      rijen={wachtend}
      sleutel={(rij) => rij.wat}
    />
  );
}

function Uitstelformulier({ wachtend, morgen }: { wachtend: readonly Wacht[]; morgen: string }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const wat = useWat();
  const opties = wachtend.map((rij) => ({
    waarde: rij.wat,
    tekst: `${wat(rij)}, ${rij.school}`,
    uitleg: t('uiterstedag.uitstel.kan_tot', { huidig: datum(rij.huidig), langst: datum(rij.langst) }),
  }));
  return (
    <Sectie titel={t('uiterstedag.uitstel.formulier')}>
      <Formulier naam="uitstel" teksten="uiterstedag.velden">
        <Keuze naam="wat" opties={opties} />
        <Veld naam="tot" soort="date" min={morgen} />
        <Keuze naam="reden" opties={redenen.map((waarde) => ({ waarde, tekst: t(`uiterstedag.uitstel.reden.${waarde}`) }))} />
        <VerstuurKnop>{t('uiterstedag.uitstel.knop')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
