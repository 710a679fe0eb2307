-- 报送回执: given in the transaction of the submission, never changed.
create table receipt (
  number    text primary key,
  report_id uuid not null references report,
  version   integer not null check (version > 0),
  given_at  timestamptz not null,
  content   jsonb not null,
  -- as text: a seal holds for these characters only
  jws       text not null,
  brief     text not null,
  unique (report_id, version)
);

-- The last number given, per district and report year.
create table receipt_number (
  district    text not null,
  report_year integer not null,
  last        bigint not null,
  primary key (district, report_year)
);

create function refuse_change_of_receipt() returns trigger language plpgsql as $$
begin
  raise exception 'receipt % was given', old.number;
end $$;

create trigger receipt_is_given before update or delete on receipt
  for each row execute function refuse_change_of_receipt();
