-- The worker asks by functions that give it what one job needs: it need not read what a school sent.

revoke select on aanmelding, kwaliteitsscan from tk_werk;
drop policy werk on aanmelding;
drop policy werk on kwaliteitsscan;
