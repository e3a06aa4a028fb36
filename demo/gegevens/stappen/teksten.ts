import type { Stap } from '../stap';

/** Two translations for which a translator answers; he does not exist, and neither do his numbers. The other translations stay concepts. */
export const teksten: Stap[] = [
  {
    naam: 'vertalingen',
    sql: `
insert into vertaling (tekstversie_id, vertaler, wbtv_nummer, datum, vastgelegd_door, vastgelegd_op)
select v.id, t.vertaler, t.nummer, v.van + 1, u.id, tk.begin_van(v.van + 1)
from tekstversie v join (values ('ar', 'Yusuf Haddad (verzonnen)', '90001'), ('ti', 'Almaz Gebru (verzonnen)', '90002')) t (taal, vertaler, nummer) on t.taal = v.taal
join persona p on p.sub = 'sanne-kuipers' join u on u.nr = p.volg
where v.nummer = 2;`,
  },
];
