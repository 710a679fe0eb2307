-- Whose work is done under an appointment by delegation.
alter table appointment add column for_person uuid;
alter table appointment add column for_name text;
alter table appointment add constraint appointment_names_both check ((for_person is null) = (for_name is null));
create index appointment_by_for_person on appointment (for_person) where for_person is not null;
create index officer_by_name on officer (name);

-- Which version of an officer the account was brought to, and when to look again.
alter table officer add column account_version bigint not null default 0;
alter table officer add column account_due timestamptz;
create index officer_with_account_behind on officer (person) where account_version < version;
create index officer_with_account_due on officer (account_due) where account_due is not null;

-- Who is invited to an appointment and has no account yet.
create table invitation (
  id             uuid primary key,
  state          text not null check (state in ('waiting', 'accepted', 'impossible', 'withdrawn')),
  district       text not null,
  username       text not null,
  name           text not null,
  appointment_id uuid not null,
  unit_id        uuid not null references unit,
  functions      text not null,
  position       text not null,
  holds_from     timestamptz not null,
  holds_until    timestamptz,
  invited_at     timestamptz not null,
  person         uuid references officer,
  closed_at      timestamptz,
  check ((state = 'waiting') = (closed_at is null)),
  check ((state = 'accepted') = (person is not null))
);
create unique index invitation_waits_once on invitation (username) where state = 'waiting';
create index invitation_by_district on invitation (district, invited_at) where state in ('waiting', 'impossible');
