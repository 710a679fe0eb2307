-- Files of reports, each once under the SHA-256 of its bytes.
create table kept_file (
  hash       text primary key check (hash ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  size       bigint not null check (size > 0),
  content    bytea not null,
  kept_at    timestamptz not null
);
-- scans and packages are compressed already
alter table kept_file alter column content set storage external;

-- What a file is kept for. As long as one line stands, the file stays.
create table kept_file_purpose (
  report_id uuid not null references report,
  purpose   text not null,
  hash      text not null references kept_file deferrable initially deferred,
  primary key (report_id, purpose, hash)
);
create index kept_file_purpose_by_hash on kept_file_purpose (hash);

-- 附件: what goes up with the report.
alter table report add column attachments jsonb not null default '[]';
