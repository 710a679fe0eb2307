-- How officers want to be told outside the list. Who has no row has chosen nothing.
create table notice_wishes (
  person      uuid primary key,
  address     text,
  mail        boolean not null,
  digest      boolean not null,
  -- HH:mm in the offices' time
  digest_at   text not null check (digest_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  quiet_from  text not null check (quiet_from ~ '^[0-2][0-9]:[0-5][0-9]$'),
  quiet_until text not null check (quiet_until ~ '^[0-2][0-9]:[0-5][0-9]$'),
  hook_url    text,
  hook_secret text,
  language    text not null check (language in ('zh-CN', 'en')),
  version     bigint not null,
  check ((hook_url is null) = (hook_secret is null))
);

-- 每日汇总: one for an officer and a day.
create table notice_digest (
  person uuid not null,
  day    date not null,
  primary key (person, day)
);

-- The outbox of notices: written with them, taken by whoever carries them.
create table notice_delivery (
  id        uuid primary key,
  person    uuid not null,
  channel   text not null check (channel in ('mail', 'webhook')),
  notice_id uuid references notice,
  state     text not null default 'waiting' check (state in ('waiting', 'sent', 'dropped', 'dead')),
  due_at    timestamptz not null,
  attempts  integer not null default 0,
  failure   text,
  ended_at  timestamptz,
  check ((state = 'waiting') = (ended_at is null)),
  check (state <> 'dead' or failure is not null)
);
create index notice_delivery_due on notice_delivery (channel, due_at) where state = 'waiting';
create index notice_delivery_dead on notice_delivery (ended_at desc) where state = 'dead';

-- 到期提醒: a record for each kind, unit and deadline, so that none comes twice. One that a later kind has overtaken while
-- nobody was there to remind was not told.
create table reminder (
  round_id    uuid not null,
  unit_id     uuid not null,
  due_at      timestamptz not null,
  kind        text not null check (kind in ('remind-before-14', 'remind-before-7', 'remind-before-3', 'remind-before-1',
                                            'remind-after-1', 'remind-after-3', 'remind-after-7', 'remind-escalated')),
  told        boolean not null,
  recorded_at timestamptz not null,
  primary key (round_id, unit_id, due_at, kind),
  foreign key (round_id, unit_id) references obligation (round_id, unit_id)
);
