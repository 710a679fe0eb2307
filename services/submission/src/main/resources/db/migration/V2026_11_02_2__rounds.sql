-- Outlines are dated data; a round names the one in force when it opened.
create table outline (
  id         text not null,
  version    integer not null,
  rule_set   text not null,
  valid_from timestamptz not null,
  headings   jsonb not null,
  primary key (id, version)
);

-- The five things a report must tell (Article 24 of the 2019 rules on inspection); the fifth is optional and left to the unit.
insert into outline (id, version, rule_set, valid_from, headings) values
  ('annual-report', 1, 'national-2019', '2019-04-15T00:00:00+08:00',
   '["一、{year}年度推进法治政府建设的主要举措和成效",
     "二、{year}年度推进法治政府建设存在的不足和原因",
     "三、{year}年度党政主要负责人履行推进法治建设第一责任人职责的有关情况",
     "四、{next}年度推进法治政府建设的主要安排"]');

create table round (
  id               uuid primary key,
  office_id        uuid not null references unit,
  district         text not null,
  title            text not null,
  notice_number    text not null,
  report_year      integer not null,
  opens_at         timestamptz not null,
  due_at           timestamptz not null,
  template_id      text not null,
  template_version integer not null,
  chains           jsonb not null,
  version          bigint not null,
  foreign key (template_id, template_version) references outline
);
create index round_by_district on round (district, opens_at desc);

-- Who owes a report in which round (应报事项).
create table obligation (
  round_id uuid not null references round,
  unit_id  uuid not null references unit,
  place    integer not null,
  primary key (round_id, unit_id)
);
create index obligation_by_unit on obligation (unit_id);
