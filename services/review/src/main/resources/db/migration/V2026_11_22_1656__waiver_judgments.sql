-- What the offices said of a unit's 情况说明: one row each time, the last of a level counts.
create table waiver_judgments (
  place    bigint      generated always as identity primary key,
  case_id  uuid        not null,
  finding  text        not null,
  accepted boolean     not null,
  version  integer     not null,
  level    integer     not null,
  person   uuid        not null,
  name     text        not null,
  at       timestamptz not null,
  foreign key (case_id, version) references case_versions (case_id, number),
  foreign key (case_id, level) references case_levels (case_id, number)
);
create index waiver_judgments_of_case on waiver_judgments (case_id, place);
