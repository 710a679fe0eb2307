-- 审签: a unit's own steps before the signature; 待用印: signed, without its seal.
alter table report drop constraint report_state_check;
alter table report add constraint report_state_check check (state in ('draft', 'circulating', 'awaiting-signature', 'awaiting-seal',
  'submitted', 'returned', 'approved', 'published', 'not-published'));
alter table report drop constraint report_step_check;
alter table report add constraint report_step_check check (step in ('drafting', 'clearing', 'signing', 'sealing', 'waiting', 'reviewing',
  'changing', 'publishing', 'held', 'done'));
alter table report add column route jsonb;
alter table report add column cleared jsonb;
alter table report add check ((state = 'circulating') = (route is not null));
alter table report add check ((state = 'awaiting-seal') <= (signature is not null));

-- 审签流程 as set for a unit; one without a line has the signature only.
create table unit_route (
  unit_id uuid primary key references unit,
  version bigint not null,
  content jsonb not null
);

-- Every opinion ever given, whatever became of the version it was given on.
create table clearance (
  id        bigint generated always as identity primary key,
  report_id uuid not null references report,
  at        timestamptz not null,
  content   jsonb not null
);
create index clearance_by_report on clearance (report_id, id);
