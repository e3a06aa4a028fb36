import { useSyncExternalStore } from 'react';

const kanSpreken = () => typeof window !== 'undefined' && 'speechSynthesis' in window;

function volg(meld: () => void): () => void {
  if (!kanSpreken()) return () => undefined;
  window.speechSynthesis.addEventListener('voiceschanged', meld);
  return () => {
    window.speechSynthesis.removeEventListener('voiceschanged', meld);
  };
}

const stemmen = () => (kanSpreken() ? window.speechSynthesis.getVoices() : []);

/** The browser's voice for a language; null when it has none, or without script. */
export function useStem(lang: string): SpeechSynthesisVoice | null {
  const zoek = () => stemmen().find((stem) => stem.lang.toLowerCase().split(/[-_]/)[0] === lang)?.voiceURI ?? null;
  const gekozen = useSyncExternalStore(volg, zoek, () => null);
  return stemmen().find(({ voiceURI }) => voiceURI === gekozen) ?? null;
}
