import { useEffect, useState } from 'react';
import { Knop } from '~/components/Knop';
import { leesblokken } from '../formulier';
import type { Tekstversie } from '../tekst';
import { taalkenmerken } from '../verklaringstaal';
import { voorleeswoorden } from '../voorleeswoorden';
import { Opname } from './Opname';
import { useStem } from './useStem';

/** What is read aloud, a sentence or a few at a time: long pieces are broken off by some browsers. */
function stukken(versie: Tekstversie): string[] {
  const { titel } = versie.tekst;
  const delen = leesblokken(versie).flatMap((blok) => {
    if (blok.soort === 'melding') return [blok.tekst];
    if (blok.soort === 'alineas') return [blok.kop ?? '', ...blok.alineas];
    return blok.soort === 'punten' ? [blok.kop, ...blok.punten.map(({ kop, uitleg }) => `${kop}. ${uitleg}`)] : [];
  });
  return [titel, ...delen].filter((deel) => deel !== '');
}

/** Reads a text aloud where the browser has a voice for its language; else plays the recording that a beheerder added; else there is nothing. */
export function Voorlezen({ versie }: { versie: Tekstversie }) {
  const { lang, dir } = taalkenmerken[versie.taal];
  const stem = useStem(lang);
  const [isBezig, setBezig] = useState(false);
  useEffect(() => (stem ? () => window.speechSynthesis.cancel() : undefined), [stem, versie.id]);
  if (!stem) return versie.opname ? <Opname id={versie.opname} taal={versie.taal} /> : null;

  function lees(): void {
    window.speechSynthesis.cancel();
    setBezig(!isBezig);
    if (isBezig) return;
    const zinnen = stukken(versie).map((zin) => Object.assign(new SpeechSynthesisUtterance(zin), { lang, voice: stem }));
    zinnen.at(-1)?.addEventListener('end', () => {
      setBezig(false);
    });
    for (const zin of zinnen) window.speechSynthesis.speak(zin);
  }

  const { begin, stop } = voorleeswoorden[versie.taal];
  return (
    <p lang={lang} dir={dir}>
      <Knop type="button" soort="secundair" onClick={lees}>
        {isBezig ? stop : begin}
      </Knop>
    </p>
  );
}
