-- 申请退回: a unit asks for a report back that a reviewer has claimed; it waits here until the reviewer answers.
create table recall_requests (
  event       uuid        primary key,
  case_id     uuid        not null references cases (id),
  version     integer     not null check (version >= 1),
  reason      text        not null,
  name        text        not null,
  unit_name   text        not null,
  asked_at    timestamptz not null,
  granted     boolean,
  answer      text,
  answered_by text,
  answered_at timestamptz,
  check ((granted is null) = (answered_at is null))
);
create unique index one_open_recall_request on recall_requests (case_id, version) where answered_at is null;
