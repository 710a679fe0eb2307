-- Publication: editions and their numbers, and what is known of sites, units and officers.

-- Sites (站点) as the units that belong to them were last announced.
create table sites (
  id                  text    primary key,
  name                text    not null,
  domain              text    not null,
  identification_code text    not null,
  index_number_rule   text    not null,
  address             text    not null,
  held_by_rule        boolean not null
);

-- Units as submission last told us.
create table units (
  id         text   primary key,
  kind       text   not null,
  name       text   not null,
  short_name text   not null,
  district   text   not null,
  site       text   not null references sites (id),
  version    bigint not null
);

-- Officers as submission last told us, with all their appointments.
create table officers (
  id      text   primary key,
  name    text   not null,
  version bigint not null
);
create table appointments (
  id        text        primary key,
  officer   text        not null references officers (id),
  unit      text,
  functions text[]      not null,
  position  text        not null,
  from_at   timestamptz not null,
  until_at  timestamptz
);
create index appointments_of_officer on appointments (officer);

-- One row an edition (公开版次). What was approved never changes; only the state goes on.
create table editions (
  report         uuid        not null,
  number         integer     not null check (number >= 1),
  version        bigint      not null,
  state          text        not null
                 check (state in ('held', 'scheduled', 'published', 'superseded', 'withdrawn', 'erased')),
  report_version integer     not null,
  report_year    integer     not null,
  title          text        not null,
  unit           text        not null,
  unit_name      text        not null,
  unit_kind      text        not null,
  district       text        not null,
  site           text        not null,
  content_hash   text        not null,
  public_hash    text        not null,
  approval       text        not null,
  held_code      text        check (held_code in ('by-site', 'by-publisher')),
  held_reason    text,
  held_since     timestamptz,
  scheduled_for  timestamptz,
  index_number   text,
  published_at   timestamptz,
  superseded_at  timestamptz,
  note           text,
  primary key (report, number),
  unique (report, report_version),
  check ((state in ('held', 'scheduled')) = (index_number is null)),
  check ((index_number is null) = (published_at is null)),
  check ((state = 'held') = (held_code is not null)),
  check ((state = 'held') = (held_since is not null)),
  check ((state = 'scheduled') = (scheduled_for is not null)),
  check ((state = 'superseded') = (superseded_at is not null))
);
create unique index editions_current on editions (report) where state = 'published';
create index editions_public on editions (site, published_at desc) where state = 'published';
create index editions_by_index_number on editions (index_number);
create index editions_by_public_hash on editions (public_hash text_pattern_ops);
create index editions_waiting on editions (district, unit) where state in ('held', 'scheduled');
create index editions_scheduled on editions (scheduled_for) where state = 'scheduled';

create function refuse_change_of_editions() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'editions are never removed' using errcode = 'restrict_violation';
  end if;
  if (old.report, old.number, old.report_version, old.report_year, old.unit, old.unit_name, old.unit_kind,
      old.district, old.site, old.content_hash, old.public_hash)
     is distinct from
     (new.report, new.number, new.report_version, new.report_year, new.unit, new.unit_name, new.unit_kind,
      new.district, new.site, new.content_hash, new.public_hash)
     or (new.state <> 'erased' and (old.approval, old.title) is distinct from (new.approval, new.title))
     or (old.index_number is not null and (old.index_number, old.published_at)
         is distinct from (new.index_number, new.published_at)) then
    raise exception 'the text and the number of an edition never change' using errcode = 'restrict_violation';
  end if;
  if (old.state in ('published', 'superseded', 'withdrawn') and new.state in ('held', 'scheduled'))
     or (old.state in ('superseded', 'withdrawn') and new.state = 'published')
     or (old.state = 'erased' and new.state <> 'erased') then
    raise exception 'an edition does not go back' using errcode = 'restrict_violation';
  end if;
  return new;
end;
$$;
create trigger editions_never_change before update or delete on editions
  for each row execute function refuse_change_of_editions();
create trigger editions_are_never_emptied before truncate on editions
  for each statement execute function refuse_change_of_editions();

-- The last serial given within a series of index numbers. It is given in the transaction that publishes, so a series has
-- no gap; the row lock lets two at once wait for each other.
create table index_number_series (
  series text   primary key,
  last   bigint not null check (last >= 1)
);

-- Every index number that was ever given, and to which report. Never removed.
create table index_numbers (
  number text primary key,
  report uuid not null unique
);
create function refuse_change_of_index_numbers() returns trigger language plpgsql as $$
begin
  raise exception 'an index number is given once and for ever' using errcode = 'restrict_violation';
end;
$$;
create trigger index_numbers_stay before update or delete on index_numbers
  for each row execute function refuse_change_of_index_numbers();
create trigger index_numbers_are_never_emptied before truncate on index_numbers
  for each statement execute function refuse_change_of_index_numbers();

-- Approved reports that are not for the public.
create table closed_reports (
  report         uuid        not null,
  report_version integer     not null,
  unit           text        not null,
  unit_name      text        not null,
  district       text        not null,
  disclosure     text        not null check (disclosure in ('on-request', 'none')),
  reason         text,
  approved_at    timestamptz not null,
  primary key (report, report_version)
);
