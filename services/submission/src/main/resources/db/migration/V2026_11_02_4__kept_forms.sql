-- Forms sent after the login had expired, kept for half an hour.
create table kept_form (
  id      uuid primary key,
  action  text not null,
  fields  jsonb not null,
  kept_at timestamptz not null
);
create index kept_form_by_age on kept_form (kept_at);
