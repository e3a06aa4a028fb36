export function GlobeIcoon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="9.5" />
      <path d="M2.5 12h19M12 2.5c6 5.5 6 13.5 0 19c-6-5.5-6-13.5 0-19Z" />
    </svg>
  );
}
