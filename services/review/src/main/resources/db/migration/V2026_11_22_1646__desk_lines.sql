-- The work list as each office sees it: one line for every office that a case has reached, written with the case. Every order the list
-- is asked for is an index here, so that a list over a million decided cases reads one page and no more.
create table desk_lines (
  office          uuid        not null,
  case_id         uuid        not null references cases (id),
  standing        text        not null check (standing in ('waiting', 'claimed', 'with-unit', 'decided')),
  state           text        not null,
  revision        bigint      not null,
  level           integer     not null,
  levels          integer     not null,
  office_name     text        not null,
  unit            uuid        not null,
  unit_kind       text        not null,
  unit_name       text        not null,
  unit_short_name text        not null,
  round           uuid        not null,
  report_year     integer     not null,
  version         integer     not null,
  title           text        not null,
  number          text        not null,
  findings        integer     not null,
  holder          uuid,
  holder_name     text,
  since           timestamptz not null,
  stays_since     timestamptz not null,
  submitted_at    timestamptz not null,
  due_at          timestamptz not null,
  expected_on     date,
  answer_by       timestamptz,
  public_state    text,
  primary key (office, case_id)
);
create index desk_lines_open on desk_lines (office, standing) where standing <> 'decided';
create index desk_lines_decided_since on desk_lines (office, since, case_id) where standing = 'decided';
create index desk_lines_decided_due on desk_lines (office, due_at, case_id) where standing = 'decided';
create index desk_lines_decided_submitted on desk_lines (office, submitted_at, case_id) where standing = 'decided';
create index desk_lines_decided_findings on desk_lines (office, findings, case_id) where standing = 'decided';
create index desk_lines_decided_name on desk_lines (office, unit_name, case_id) where standing = 'decided';
create index desk_lines_decided_kind on desk_lines (office, unit_kind, since, case_id) where standing = 'decided';
create index desk_lines_decided_round on desk_lines (office, round, since, case_id) where standing = 'decided';
create index desk_lines_decided_unit on desk_lines (office, unit, since, case_id) where standing = 'decided';
create index desk_lines_decided_number on desk_lines (office, number text_pattern_ops) where standing = 'decided' and number <> '';
create index desk_lines_decided_title on desk_lines (office, title text_pattern_ops) where standing = 'decided';
create index desk_lines_by_case on desk_lines (case_id);

-- Rounds and reporting units that an office has met, to filter by and to search in.
create table desk_rounds (
  office      uuid    not null,
  round       uuid    not null,
  title       text    not null,
  report_year integer not null,
  primary key (office, round)
);
create table desk_units (
  office     uuid not null,
  unit       uuid not null,
  name       text not null,
  short_name text not null,
  primary key (office, unit)
);

-- Where a case has been, for how long: at a level of its chain, or with its unit. At most one stay is open.
create table case_stays (
  case_id  uuid        not null references cases (id),
  place    integer     not null,
  at_unit  boolean     not null,
  level    integer     not null,
  office   uuid        not null,
  since_at timestamptz not null,
  until_at timestamptz,
  primary key (case_id, place)
);
create unique index case_stays_open on case_stays (case_id) where until_at is null;
create index case_stays_pace on case_stays (office, until_at) where until_at is not null and not at_unit;

-- 预计办结日, reckoned when the case is claimed; and whether the office of its level has opened it since it arrived.
alter table cases add column expected_on date;
alter table cases add column opened_at timestamptz;
alter table cases drop constraint cases_last_move_check;
alter table cases add constraint cases_last_move_check check (last_move in
  ('opened', 'claimed', 'released', 'assigned', 'returned', 'reopened', 'endorsed', 'endorsement-undone', 'approved'));

-- An endorsement that was taken back before the next level had opened the case.
create table undone_endorsements (
  case_id   uuid        not null references cases (id),
  version   integer     not null,
  level     integer     not null,
  person    uuid        not null,
  name      text        not null,
  words     text,
  at        timestamptz not null,
  undone_at timestamptz not null,
  primary key (case_id, version, level, at)
);

create index appointments_of_unit on appointments (unit);
create index case_people_by_person on case_people (person, case_id);

-- What is there already.
insert into case_stays (case_id, place, at_unit, level, office, since_at)
select id, 1, state = 'with-unit', level, office, last_at from cases where state <> 'decided';

insert into desk_rounds select distinct on (l.office, c.round) l.office, c.round, c.round_title, c.report_year
from cases c join case_levels l on l.case_id = c.id;

insert into desk_units select distinct on (l.office, c.unit) l.office, c.unit, c.unit_name, c.unit_short_name
from cases c join case_levels l on l.case_id = c.id;

insert into desk_lines
select distinct on (l.office, c.id) l.office, c.id, case when l.number < c.level then 'decided' else c.state end, c.state, c.revision,
  c.level, (select count(*) from case_levels n where n.case_id = c.id), here.office_name, c.unit, c.unit_kind, c.unit_name,
  c.unit_short_name, c.round, c.report_year, c.version, v.title, coalesce(v.document_number, ''),
  (select count(*) from jsonb_array_elements(v.findings) f where f ->> 'severity' in ('error', 'blocker')),
  c.holder, c.holder_name, c.last_at, c.last_at, v.submitted_at, coalesce(d.answer_by, c.round_due), null, d.answer_by, c.public_state
from cases c
join case_levels l on l.case_id = c.id and l.number <= c.level
join case_levels here on here.case_id = c.id and here.number = c.level
join case_versions v on v.case_id = c.id and v.number = c.version
left join case_decisions d on d.case_id = c.id and d.version = c.version and d.level = c.level and d.kind = 'returned'
order by l.office, c.id, l.number desc;
