-- After an edition was taken down here: the page of the other platform still shows it, or has followed.
alter table outer_looks drop constraint outer_looks_standing_check;
alter table outer_looks add constraint outer_looks_standing_check
  check (standing in ('AGREES', 'DIFFERS', 'AWAY', 'DEAD', 'STILL_SHOWN', 'GONE_TOO'));
create index editions_taken_down_elsewhere on editions (report, number)
  where state in ('withdrawn', 'erased') and outer_page is not null;
