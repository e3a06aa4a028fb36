-- What the system did by itself after what someone said is his to see as well: by which rule, and when (AVG 15).
create policy zelf on automatische_handeling for select to tk_app using (inburgeraar_id = (select toegang.inburgeraar()));
