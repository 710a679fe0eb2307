create table report (
  id                 uuid primary key,
  round_id           uuid not null,
  unit_id            uuid not null,
  report_year        integer not null,
  version            bigint not null,
  state              text not null check (state in ('draft', 'awaiting-signature', 'submitted', 'returned', 'approved', 'published', 'not-published')),
  -- 当前环节、办理人、已停留, as lists show them
  step               text not null check (step in ('drafting', 'signing', 'waiting', 'reviewing', 'changing', 'publishing', 'held', 'done')),
  step_office        uuid references unit,
  step_person        uuid,
  step_person_name   text,
  step_since         timestamptz not null,
  -- what lies on the drafter's desk beside the sections
  head               jsonb not null,
  reader_version     text not null,
  disclosure         jsonb,
  secrecy_review     jsonb,
  waivers            jsonb not null,
  hands              jsonb not null,
  -- what the first submission fixed
  submitted_versions integer not null,
  first_submitted_at timestamptz,
  chain              jsonb,
  template           jsonb,
  -- what belongs to one state or another
  since              timestamptz not null,
  number             integer,
  declined           jsonb,
  returned           jsonb,
  requested_by       jsonb,
  signature          jsonb,
  position           jsonb,
  approval           jsonb,
  hold               jsonb,
  edition            jsonb,
  unique (round_id, unit_id),
  foreign key (round_id, unit_id) references obligation (round_id, unit_id),
  check ((state in ('draft', 'returned')) = (number is null)),
  check ((state in ('returned')) <= (returned is not null)),
  check ((state in ('submitted', 'approved', 'published', 'not-published')) <= (signature is not null and submitted_versions > 0)),
  check ((state = 'submitted') = (position is not null)),
  check ((state = 'published') = (edition is not null)),
  check ((submitted_versions > 0) = (first_submitted_at is not null and chain is not null and template is not null))
);
create index report_by_unit on report (unit_id, round_id);

-- A section is saved by itself and has its own version.
create table report_section (
  id           uuid primary key,
  report_id    uuid not null references report,
  place        integer not null,
  version      bigint not null,
  content_hash text not null,
  blocks       jsonb not null
);
create index report_section_by_report on report_section (report_id, place);

-- Frozen when sent for signature, replaced when declined, closed for ever once signed.
create table report_version (
  report_id    uuid not null references report,
  number       integer not null check (number > 0),
  content_hash text not null,
  public_hash  text not null,
  signed_at    timestamptz,
  content      jsonb not null,
  primary key (report_id, number)
);

create function refuse_change_of_signed_version() returns trigger language plpgsql as $$
begin
  if old.signed_at is not null then
    raise exception 'version % of report % is signed', old.number, old.report_id;
  end if;
  return coalesce(new, old);
end $$;

create trigger signed_version_is_closed before update or delete on report_version
  for each row execute function refuse_change_of_signed_version();
