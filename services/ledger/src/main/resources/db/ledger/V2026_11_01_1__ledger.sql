-- The ledger of one service: acts, answered commands, outbox, inbox.

-- Acts (办理记录). Append-only: a line is never changed and never removed.
create table acts (
  id           bigint generated always as identity primary key,
  subject      uuid        not null,
  verb         text        not null,
  person       text        not null,
  name         text        not null,
  appointment  text,
  unit         text,
  unit_name    text,
  for_person   text,
  for_name     text,
  content_hash text,
  outcome      text        not null,
  cause        uuid,
  at           timestamptz not null
);
create index acts_by_subject on acts (subject, id);

create function refuse_change_of_acts() returns trigger language plpgsql as $$
begin
  raise exception 'acts are append-only' using errcode = 'restrict_violation';
end;
$$;
create trigger acts_are_append_only before update or delete on acts
  for each row execute function refuse_change_of_acts();
create trigger acts_are_never_emptied before truncate on acts
  for each statement execute function refuse_change_of_acts();

-- Commands that were answered. The primary key settles concurrent twins: the second waits for the first.
create table answered_commands (
  actor        text        not null,
  key          text        not null,
  request_hash text        not null,
  status       integer,
  headers      text,
  body         text,
  answered_at  timestamptz not null,
  primary key (actor, key)
);
create index answered_commands_by_age on answered_commands (answered_at);

-- The last number given out for a key of a topic. Its row lock makes the order of ids, numbers and commits of a key one.
create table outbox_positions (
  topic text   not null,
  key   text   not null,
  last  bigint not null,
  primary key (topic, key)
);

-- Outgoing events. For Debezium's outbox event router: route.by.field = topic, event.id = event_id, event.key = key,
-- event.type = type, event.timestamp = time, event.payload = payload; additional fields source, subject, traceparent as headers.
create table outbox (
  id          bigint generated always as identity primary key,
  event_id    uuid        not null unique,
  topic       text        not null,
  key         text        not null,
  type        text        not null,
  source      text        not null,
  subject     text,
  time        timestamptz not null,
  number      bigint      not null,
  payload     text        not null,
  traceparent text,
  appended_at timestamptz not null default clock_timestamp(),
  sent_at     timestamptz
);
create index outbox_unsent on outbox (id) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

-- Who may relay. The token grows with each new holder and fences the marks of a former one.
create table relay_lease (
  name       text primary key,
  holder     uuid,
  token      bigint      not null,
  expires_at timestamptz not null
);
insert into relay_lease (name, holder, token, expires_at) values ('outbox', null, 0, '-infinity');

-- The last number applied for a key of a topic: seq of moves, version of states.
create table inbox_positions (
  topic text   not null,
  key   text   not null,
  last  bigint not null,
  primary key (topic, key)
);

-- Ids of events that were applied or skipped.
create table inbox_seen (
  event_id uuid primary key,
  topic    text        not null,
  seen_at  timestamptz not null default clock_timestamp()
);
create index inbox_seen_by_age on inbox_seen (seen_at);

-- Events that wait, with their text as it came.
--   gap            an earlier event of the key has not arrived; goes on by itself
--   behind         an earlier event of the key is held; goes on after it
--   unknown-major  a major version this release does not read; parks the key until released
--   not-applied    applying it failed for good; parks the key until released
create table held_events (
  id          bigint generated always as identity primary key,
  topic       text        not null,
  key         text        not null,
  event_id    uuid        not null,
  type        text        not null,
  source      text        not null,
  subject     text,
  time        timestamptz not null,
  traceparent text,
  number      bigint      not null,
  payload     text        not null,
  reason      text        not null check (reason in ('gap', 'behind', 'unknown-major', 'not-applied')),
  failure     text,
  attempts    integer     not null default 0,
  held_at     timestamptz not null default clock_timestamp(),
  released_by text,
  settled     text check (settled in ('applied', 'skipped', 'overtaken')),
  settled_at  timestamptz,
  check ((settled is null) = (settled_at is null))
);
create unique index held_events_once on held_events (event_id) where settled is null;
create index held_events_open on held_events (topic, key, number) where settled is null;

-- Records whose envelope cannot be read, byte for byte.
create table dead_letters (
  id               bigint generated always as identity primary key,
  topic            text        not null,
  partition        integer     not null,
  record_offset    bigint      not null,
  record_timestamp bigint      not null,
  key              bytea,
  headers          text        not null,
  value            bytea,
  why              text        not null,
  arrived_at       timestamptz not null default clock_timestamp(),
  unique (topic, partition, record_offset, record_timestamp)
);
