import { taalkenmerken, type Verklaringstaal } from '../verklaringstaal';
import { voorleeswoorden } from '../voorleeswoorden';

/** A text read aloud by a person; the browser's own controls, which work without script. Nothing is fetched before it is played. */
export function Opname({ id, taal }: { id: string; taal: Verklaringstaal }) {
  const { lang, dir } = taalkenmerken[taal];
  const { luister } = voorleeswoorden[taal];
  return (
    <figure className="tk-opname" lang={lang} dir={dir}>
      <figcaption>{luister}</figcaption>
      <audio controls preload="none" src={`/opname/${id}`} aria-label={luister} />
    </figure>
  );
}
