import { useTranslation } from 'react-i18next';
import { Pagina } from './Pagina';
import { Titel } from './Titel';

/** A page of plain text from the translations: `<bron>.titel`, `.lead` and a list of `.delen` with heading and paragraphs. */
export function TekstPagina({ bron, delen }: { bron: string; delen: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t(`${bron}.titel`)} lead={t(`${bron}.lead`)}>
      <div className="tk-tekst">
        {delen.map((deel) => (
          <section key={deel}>
            <Titel niveau={2} als={3}>
              {t(`${bron}.${deel}.kop`)}
            </Titel>
            <p>{t(`${bron}.${deel}.tekst`)}</p>
          </section>
        ))}
      </div>
    </Pagina>
  );
}
