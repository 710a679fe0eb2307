-- Work on many units of a round that goes on in the background: reminding (催报) and taking the overview out (导出). What is
-- done of it is written together with the note that it is done.
create table round_job (
  id                uuid primary key,
  round_id          uuid not null references round,
  kind              text not null check (kind in ('nudge', 'export')),
  state             text not null check (state in ('running', 'finished', 'cancelled')),
  text              text not null,
  total             integer not null,
  done              integer not null check (done <= total),
  by_person         uuid not null,
  under_appointment uuid,
  by_name           text not null,
  started_at        timestamptz not null,
  ended_at          timestamptz,
  check ((state = 'running') = (ended_at is null))
);
create index round_job_by_round on round_job (round_id, started_at desc);
create index round_job_running on round_job (started_at) where state = 'running';

-- The units chosen, in their order, and what came of each: reminded, or submitted meanwhile.
create table round_job_unit (
  job_id  uuid not null references round_job,
  place   integer not null,
  unit_id uuid not null,
  outcome text check (outcome in ('reminded', 'submitted')),
  primary key (job_id, place)
);

-- Lines of the overview as they were taken out, slice by slice.
create table round_job_slice (
  job_id uuid not null references round_job,
  place  integer not null,
  lines  jsonb not null,
  primary key (job_id, place)
);
