-- Review: what is known of units and officers, the cases, their versions and what was decided.

-- Units as submission last told us.
create table units (
  id         uuid   primary key,
  kind       text   not null,
  name       text   not null,
  short_name text   not null,
  district   text   not null,
  version    bigint not null
);

-- Officers as submission last told us, with all their appointments.
create table officers (
  person  uuid   primary key,
  name    text   not null,
  version bigint not null
);
create table appointments (
  id         uuid        primary key,
  person     uuid        not null references officers (person),
  unit       uuid,
  functions  text[]      not null,
  position   text        not null,
  from_at    timestamptz not null,
  until_at   timestamptz
);
create index appointments_of_person on appointments (person);

-- The catalogue of reasons to return a report. A reason is changed by ending it and adding another.
create table reason_codes (
  code         text        not null,
  from_at      timestamptz not null,
  until_at     timestamptz,
  chinese_name text        not null,
  english_name text        not null,
  place        integer     not null,
  primary key (code, from_at)
);

-- One case a report; its id is the report's. office is the office of the level it stands at.
create table cases (
  id                uuid        primary key,
  state             text        not null check (state in ('waiting', 'claimed', 'with-unit', 'decided')),
  revision          bigint      not null,
  level             integer     not null check (level >= 1),
  office            uuid        not null,
  version           integer     not null check (version >= 1),
  unit              uuid        not null,
  unit_kind         text        not null,
  unit_name         text        not null,
  unit_short_name   text        not null,
  unit_district     text        not null,
  unit_area_code    text        not null,
  unit_credit_code  text        not null,
  unit_site         text        not null,
  round             uuid        not null,
  round_title       text        not null,
  round_notice      text        not null,
  report_year       integer     not null,
  round_due         timestamptz not null,
  holder            uuid,
  holder_name       text,
  held_since        timestamptz,
  last_move         text        not null check (last_move in
    ('opened', 'claimed', 'released', 'returned', 'reopened', 'endorsed', 'approved')),
  last_by           text,
  last_at           timestamptz not null,
  public_state      text        check (public_state in ('awaited', 'published', 'held', 'not-published')),
  public_edition    integer,
  public_number     text,
  public_address    text,
  public_code       text,
  public_until      timestamptz,
  public_at         timestamptz,
  check ((state = 'claimed') = (holder is not null)),
  check ((state = 'decided') = (public_state is not null))
);
create index cases_by_office on cases (office, state, last_at);

-- The chain, pinned at the first submission. An office sees a case once its level is reached.
create table case_levels (
  case_id     uuid    not null references cases (id),
  number      integer not null,
  office      uuid    not null,
  office_name text    not null,
  primary key (case_id, number)
);
create index case_levels_by_office on case_levels (office, case_id);

-- Versions as they were sent up; never changed.
create table case_versions (
  case_id            uuid        not null references cases (id),
  number             integer     not null check (number >= 1),
  corrects           integer,
  title              text        not null,
  addressee          text,
  document_number    text,
  signature_unit     text,
  signed_on          date,
  reader_version     text        not null,
  blocks             jsonb       not null,
  attachment_hashes  jsonb       not null,
  findings           jsonb       not null,
  hash_algorithm     text        not null,
  content_hash       text        not null,
  public_hash        text        not null,
  disclosure         text        not null check (disclosure in ('active', 'on-request', 'none')),
  disclosure_reason  text,
  secrecy_reviewer   text        not null,
  secrecy_outcome    text        not null,
  secrecy_at         timestamptz not null,
  answer             text,
  first_submitted_at timestamptz not null,
  submitted_at       timestamptz not null,
  primary key (case_id, number)
);

-- Who drafted, signed and submitted each version; they may not review the report.
create table case_people (
  case_id uuid    not null,
  version integer not null,
  person  uuid    not null,
  part    text    not null check (part in ('drafted', 'signed', 'submitted')),
  primary key (case_id, version, person, part),
  foreign key (case_id, version) references case_versions (case_id, number)
);

-- What was decided: one decision for each version and level, never changed.
create table case_decisions (
  case_id          uuid        not null,
  version          integer     not null,
  level            integer     not null,
  kind             text        not null check (kind in ('returned', 'endorsed', 'approved')),
  person           uuid        not null,
  name             text        not null,
  words            text,
  reason_code      text,
  answer_by        timestamptz,
  accepted_waivers jsonb       not null,
  at               timestamptz not null,
  primary key (case_id, version, level),
  foreign key (case_id, version) references case_versions (case_id, number),
  foreign key (case_id, level) references case_levels (case_id, number),
  check ((kind = 'returned') = (reason_code is not null))
);
