-- 征求意见: what an office asks another about a report. The chain does not wait for it.
create table opinion_requests (
  id          uuid        primary key,
  case_id     uuid        not null references cases (id),
  version     integer     not null,
  asking      uuid        not null,
  asking_name text        not null,
  asked_by    text        not null,
  asked       uuid        not null,
  asked_name  text        not null,
  question    text        not null,
  answer_by   date        not null,
  at          timestamptz not null,
  opinion     text,
  given_by    text,
  given_at    timestamptz,
  check ((given_at is null) = (opinion is null))
);
create index opinion_requests_about on opinion_requests (case_id);
create index opinion_requests_asked on opinion_requests (asked, answer_by);

-- 办理记录 of the other two services, as they told it. Review's own stands in acts.
create table told_acts (
  event       uuid        primary key,
  subject     uuid        not null,
  service     text        not null,
  seq         bigint      not null,
  verb        text        not null,
  person      text        not null,
  name        text        not null,
  unit        text,
  unit_name   text,
  for_person  text,
  for_name    text,
  content_hash text,
  outcome     text        not null,
  at          timestamptz not null
);
create index told_acts_of on told_acts (subject, at);
