-- 意见: what reviewers note on passages. The target is that of the W3C Web Annotation model.
create table comments (
  id              uuid        primary key,
  case_id         uuid        not null references cases (id),
  kind            text        not null check (kind in ('passage', 'call', 'internal')),
  weight          text        not null check (weight in ('must', 'advice')),
  reason_code     text,
  words           text        not null,
  target          jsonb,
  level           integer     not null,
  author          uuid        not null,
  author_name     text        not null,
  version         integer     not null,
  made_at         timestamptz not null,
  told_at         timestamptz,
  outcome         text        not null check (outcome in ('open', 'resolved', 'unresolved')),
  judged_by       text,
  judged_version  integer     not null,
  judged_at       timestamptz,
  revision        bigint      not null,
  foreign key (case_id, level) references case_levels (case_id, number),
  foreign key (case_id, version) references case_versions (case_id, number),
  check (kind <> 'internal' or told_at is null)
);
create index comments_of_case on comments (case_id, made_at);

-- What went back by itself; absent for the whole report.
alter table case_decisions add column parts jsonb;
-- What the unit said to each comment, and which parts it opened itself.
alter table case_versions add column reply jsonb;
-- From when on the round takes nothing new.
alter table cases add column round_cut_off timestamptz;
