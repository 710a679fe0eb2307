-- How each site publishes (栏目设置), as the publisher of its district government has set it.
create table site_terms (
  site         text        primary key,
  version      bigint      not null,
  way          text        not null check (way in ('column', 'feed')),
  opens_at     time,
  working_days boolean     not null,
  numbering    text        not null check (numbering in ('allotted', 'entered')),
  number_form  text,
  serials      text        not null,
  topic        text        not null,
  genre        text        not null,
  changed_at   timestamptz not null,
  changed_by   text        not null,
  changed_name text        not null
);

-- 待外站公开, and what the catalogue says of an edition: topic, genre, and the page on which another platform shows it.
alter table editions add column supplied_at timestamptz;
alter table editions add column topic text;
alter table editions add column genre text;
alter table editions add column outer_page text;
alter table editions add column outer_posted_on date;
alter table editions drop constraint editions_state_check;
alter table editions add constraint editions_state_check
  check (state in ('held', 'scheduled', 'supplied', 'published', 'superseded', 'withdrawn', 'erased'));
alter table editions drop constraint editions_check;
alter table editions add constraint editions_number_once_public
  check ((state in ('held', 'scheduled', 'supplied')) = (index_number is null));
alter table editions add check ((state = 'supplied') = (supplied_at is not null));
alter table editions add check ((topic is null) = (genre is null));
alter table editions add check ((outer_page is null) = (outer_posted_on is null));
alter table editions drop constraint editions_held_code_check;
alter table editions add constraint editions_held_code_check
  check (held_code in ('by-site', 'by-publisher', 'near-miss', 'number-to-enter', 'serials-used-up'));
drop index editions_waiting;
create index editions_waiting on editions (district, unit) where state in ('held', 'scheduled', 'supplied');
create index editions_elsewhere on editions (report, number) where state = 'published' and outer_page is not null;

-- The catalogue entry stays as it was when the edition became public; an edition does not wait again.
create function refuse_change_of_entries() returns trigger language plpgsql as $$
begin
  if (old.topic, old.genre, old.outer_page, old.outer_posted_on)
     is distinct from (new.topic, new.genre, new.outer_page, new.outer_posted_on) then
    raise exception 'the catalogue entry of an edition never changes' using errcode = 'restrict_violation';
  end if;
  if new.state = 'supplied' then
    raise exception 'an edition does not go back' using errcode = 'restrict_violation';
  end if;
  return new;
end;
$$;
create trigger editions_keep_their_entry before update on editions
  for each row when (old.index_number is not null and old.topic is not null)
  execute function refuse_change_of_entries();

-- The last look at each page of another platform, and when the next one is due.
create table outer_looks (
  report       uuid        not null,
  number       integer     not null,
  address      text        not null,
  index_number text        not null,
  posted_on    date,
  looked_at    timestamptz not null,
  next_at      timestamptz not null,
  failures     integer     not null,
  standing     text        not null check (standing in ('AGREES', 'DIFFERS', 'AWAY', 'DEAD')),
  why          text,
  differences  text        not null,
  primary key (report, number)
);
create index outer_looks_due on outer_looks (next_at);
create function tell_change_of_look() returns trigger language plpgsql as $$
begin
  insert into public_changes (report) values (new.report);
  return null;
end;
$$;
create trigger outer_looks_tell after insert or update on outer_looks
  for each row execute function tell_change_of_look();
