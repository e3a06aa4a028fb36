-- Signing itself asks for the state of the scan (20261122000577): this question has no one who asks it.
drop function scan.mag_tekenen(uuid);
