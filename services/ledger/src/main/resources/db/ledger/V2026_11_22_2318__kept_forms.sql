-- Forms that were sent after the login had expired, kept for half an hour so that nobody types twice. The number is a secret
-- of the browser that sent the form; who opens it first after signing in is the only one who sees it.
create table kept_forms (
  number    uuid primary key,
  action    text        not null,
  fields    text        not null,
  opened_by text,
  kept_at   timestamptz not null
);
create index kept_forms_by_age on kept_forms (kept_at);
