-- 待办与通知: one row for each officer told, written with the move itself. A code and parameters, never a sentence.
create table notice (
  id             uuid primary key,
  person         uuid not null,
  appointment    uuid not null,
  recipient      text not null,
  for_name       text,
  move           text not null,
  weight         text not null check (weight in ('to-do', 'news')),
  -- what ends it, for a 待办
  awaits         text check (awaits in ('beginning', 'step', 'submission', 'decision', 'reminder')),
  round_id       uuid not null,
  unit_id        uuid not null,
  report_id      uuid,
  parameters     jsonb not null,
  at             timestamptz not null,
  read_at        timestamptz,
  settled_move   text,
  settled_by     text,
  settled_at     timestamptz,
  check ((weight = 'to-do') = (awaits is not null)),
  check ((settled_at is null) = (settled_move is null) and (settled_at is null) = (settled_by is null)),
  check (weight = 'to-do' or settled_at is null)
);
create index notice_of_person on notice (person, id desc);
create index notice_unread on notice (person) where read_at is null;
create index notice_open on notice (round_id, unit_id) where weight = 'to-do' and settled_at is null;
create index notice_to_do on notice (person, id desc) where weight = 'to-do' and settled_at is null;
