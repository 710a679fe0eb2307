-- Rounds as submission last told us, and whether their office has made its circular (通报) public. Before that nobody learns from
-- the portal who has not published.
create table rounds (
  id             text        primary key,
  version        bigint      not null,
  office         text        not null,
  title          text        not null,
  notice_number  text        not null,
  report_year    integer     not null,
  opens          timestamptz not null,
  units          text[]      not null,
  exempt         text[]      not null,
  circular       text,
  circular_at    timestamptz,
  check ((circular is null) = (circular_at is null))
);
create index rounds_of_office on rounds (office, opens desc);
create trigger rounds_tell after update on rounds for each row
  when (old.* is distinct from new.* and new.circular is not null) execute function tell_change_of_all();
