-- Of several facts the latest counts, and of two at the same moment the one with the highest id. An index that holds the whole order gives it at once;
-- without the id every look sorted what it found.

drop index situatie_inburgeraar;
create index situatie_inburgeraar on situatie (inburgeraar_id, van desc, vastgelegd_op desc, id desc);
drop index begeleiding_inburgeraar;
create index begeleiding_inburgeraar on begeleiding (inburgeraar_id, van desc, vastgelegd_op desc, id desc);
drop index termijn_inburgeraar;
create index termijn_inburgeraar on termijn (inburgeraar_id, vastgelegd_op desc, id desc);
drop index lening_inburgeraar;
create index lening_inburgeraar on lening (inburgeraar_id, peildatum desc, vastgelegd_op desc, id desc);
drop index plan_van_aanpak_inburgeraar;
create index plan_van_aanpak_inburgeraar on plan_van_aanpak (inburgeraar_id, van desc, vastgelegd_op desc, id desc);
drop index leerroute_inburgeraar;
create index leerroute_inburgeraar on leerroute (inburgeraar_id, van desc, vastgelegd_op desc, id desc);
