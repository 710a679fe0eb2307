-- Files of units or officers, and what came of each row.
create table import_job (
  id                uuid primary key,
  state             text not null check (state in ('checked', 'running', 'finished', 'cancelled')),
  district          text not null,
  kind              text not null check (kind in ('units', 'officers')),
  file_name         text not null,
  row_count         integer not null,
  by_person         uuid not null,
  under_appointment uuid not null,
  checked_at        timestamptz not null,
  ended_at          timestamptz,
  check ((state in ('finished', 'cancelled')) = (ended_at is not null))
);
create index import_job_by_district on import_job (district, checked_at desc);
create index import_job_running on import_job (checked_at) where state = 'running';

create table import_row (
  import_id           uuid not null references import_job,
  line                integer not null,
  cells               jsonb not null,
  foreseen            text not null check (foreseen in ('new', 'changed', 'same', 'wrong')),
  foreseen_refusal    text,
  foreseen_parameters jsonb not null,
  done                text check (done in ('new', 'changed', 'same', 'wrong')),
  done_refusal        text,
  done_parameters     jsonb,
  primary key (import_id, line)
);
create index import_row_open on import_row (import_id, line) where done is null;
create index unit_by_name on unit (district, name);
create index unit_by_short_name on unit (district, short_name);
