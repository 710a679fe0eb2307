-- 申请撤下: asked by a unit's publisher, answered by the oversight office. One at a time waits for its answer.
create table withdrawal_requests (
  id            bigint generated always as identity primary key,
  report        uuid        not null,
  number        integer     not null,
  reason        text        not null,
  person        text        not null,
  name          text        not null,
  appointment   text,
  unit          text,
  unit_name     text,
  for_person    text,
  for_name      text,
  asked_at      timestamptz not null,
  answer        text        check (answer in ('confirmed', 'declined')),
  declined      text,
  answered_by   text,
  answered_name text,
  answered_at   timestamptz,
  foreign key (report, number) references editions (report, number),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  check ((answer = 'declined') = (declined is not null))
);
create unique index withdrawal_requests_open on withdrawal_requests (report) where answered_at is null;

-- 公开前校核有提示、仍予公开的理由。
create table edition_releases (
  report uuid        not null,
  number integer     not null,
  reason text        not null,
  person text        not null,
  name   text        not null,
  at     timestamptz not null,
  primary key (report, number)
);
alter table editions drop constraint editions_held_code_check;
alter table editions add constraint editions_held_code_check check (held_code in ('by-site', 'by-publisher', 'near-miss'));

-- rebuild-portal: within its own transaction, and there only, what was public may be forgotten and put back.
alter table withdrawal_requests drop constraint withdrawal_requests_report_number_fkey;
alter table withdrawal_requests add constraint withdrawal_requests_report_number_fkey
  foreign key (report, number) references editions (report, number) deferrable initially deferred;
create or replace function refuse_change_of_editions() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('chengbao.rebuilding', true) = 'on' then
    if old.index_number is not null then
      return old;
    end if;
  end if;
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
create or replace function refuse_change_of_index_numbers() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('chengbao.rebuilding', true) = 'on' then
    return old;
  end if;
  raise exception 'an index number is given once and for ever' using errcode = 'restrict_violation';
end;
$$;
