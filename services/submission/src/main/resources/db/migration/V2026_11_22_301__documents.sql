-- Where the text of a draft came from, with what the reader set aside: the last document of each report.
create table report_origin (
  report_id uuid primary key references report,
  content   jsonb not null
);

-- Documents about which the drafter still has to decide something; kept for some hours.
create table waiting_document (
  id        uuid primary key,
  report_id uuid not null references report,
  file_name text,
  content   bytea not null,
  kept_at   timestamptz not null
);
create index waiting_document_by_age on waiting_document (kept_at);
