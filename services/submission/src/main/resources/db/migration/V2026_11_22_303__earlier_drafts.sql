-- 历史草稿: the text of a draft as it was before somebody sat down to change it.
create table earlier_draft (
  id          uuid primary key,
  report_id   uuid not null references report,
  until       timestamptz not null,
  verb        text not null,
  next_person uuid not null,
  content     jsonb not null
);
create index earlier_draft_by_report on earlier_draft (report_id, until);
