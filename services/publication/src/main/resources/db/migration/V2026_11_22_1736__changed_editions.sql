-- Which transaction changed an edition last, so that each replica's search index learns what is new without walking through all. A
-- transaction that still runs has a number that is not below pg_snapshot_xmin, so nothing that commits late is missed.
alter table editions add column changed_by xid8 not null default pg_current_xact_id();
create index editions_by_change on editions (changed_by);
create function note_change_of_editions() returns trigger language plpgsql as $$
begin
  new.changed_by := pg_current_xact_id();
  return new;
end;
$$;
create trigger editions_note_their_change before insert or update on editions
  for each row execute function note_change_of_editions();

-- Which database this is: an index made from another one is made anew.
create table editions_origin (id uuid primary key default gen_random_uuid());
insert into editions_origin default values;
