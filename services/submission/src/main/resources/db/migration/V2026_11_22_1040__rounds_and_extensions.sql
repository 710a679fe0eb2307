-- A round says more of itself: text and period of its notice, its dates, its terms with their history, whether units see it.
alter table round
  add column notice_text  text not null default '',
  add column copy_to      text not null default '',
  add column period_first date,
  add column period_last  date,
  add column grace_until  timestamptz,
  add column cut_off_at   timestamptz,
  add column publish_by   date,
  add column terms        jsonb,
  add column stage        text not null default 'open' check (stage in ('prepared', 'open'));

update round set
  period_first = make_date(report_year, 1, 1),
  period_last = make_date(report_year, 12, 31),
  grace_until = due_at,
  terms = jsonb_build_array(jsonb_build_object(
    'number', 1, 'since', opens_at, 'drafts', 'FOLLOW', 'reason', '', 'chains', chains,
    'template', jsonb_build_object('id', template_id, 'version', template_version, 'ruleSet',
      (select rule_set from outline where id = template_id and version = template_version))));

alter table round
  alter column period_first set not null,
  alter column period_last set not null,
  alter column grace_until set not null,
  alter column terms set not null,
  add check (opens_at < due_at and grace_until >= due_at and (cut_off_at is null or cut_off_at >= grace_until));

-- An obligation keeps the names of its time.
alter table obligation
  add column unit_name     text,
  add column short_name    text,
  add column kind          text,
  add column parent_name   text,
  add column exempt_reason text,
  add column extended_to   timestamptz,
  add column begun_at      timestamptz;

update obligation o set unit_name = u.name, short_name = u.short_name, kind = u.kind,
  parent_name = (select p.short_name from unit p where p.id = u.parent_id)
  from unit u where u.id = o.unit_id;

alter table obligation
  alter column unit_name set not null,
  alter column short_name set not null,
  alter column kind set not null;

-- 延期, asked and decided.
create table extension (
  id           uuid primary key,
  round_id     uuid not null,
  unit_id      uuid not null,
  asked_by     uuid not null,
  asked_name   text not null,
  asked_at     timestamptz not null,
  until_at     timestamptz not null,
  reason       text not null,
  decided_by   uuid,
  decided_name text,
  decided_at   timestamptz,
  granted_to   timestamptz,
  decision     text,
  foreign key (round_id, unit_id) references obligation (round_id, unit_id),
  check ((decided_at is null) = (decided_by is null)),
  check (granted_to is null or decided_at is not null)
);
create index extension_by_round on extension (round_id, decided_at nulls first, asked_at);
-- one request at a time
create unique index extension_undecided on extension (round_id, unit_id) where decided_at is null;

-- The same report sent to another recipient by another way (上级主管部门, 人大常委会).
create table sent_elsewhere (
  id         uuid primary key,
  round_id   uuid not null,
  unit_id    uuid not null,
  recipient  text not null,
  way        text not null,
  sent_on    date not null,
  noted_name text not null,
  noted_at   timestamptz not null,
  foreign key (round_id, unit_id) references obligation (round_id, unit_id)
);
create index sent_elsewhere_by_unit on sent_elsewhere (round_id, unit_id);

-- 催报: one row for each unit reminded.
create table nudge (
  id       uuid primary key,
  round_id uuid not null,
  unit_id  uuid not null,
  by_name  text not null,
  at       timestamptz not null,
  text     text not null,
  foreign key (round_id, unit_id) references obligation (round_id, unit_id)
);
create index nudge_by_unit on nudge (round_id, unit_id, at desc);

-- A template also names the indicators it wants (numbers of the indicator dictionary) and how long a report should be.
alter table outline
  add column indicators jsonb not null default '[]',
  add column least      integer not null default 0,
  add column most       integer not null default 0;
update outline set least = 2500, most = 5000, indicators = '[1, 2, 3, 6, 7, 8, 9, 10, 16, 17, 22, 24, 26, 28, 30]'
  where id = 'annual-report' and version = 1;

-- Each round's pulse beats with whatever its overview shows, but not with the saving of a draft. What is counted over all
-- units of a round is kept in memory as long as the pulse stands.
create table round_pulse (
  round_id uuid primary key references round,
  beat     bigint not null
);
insert into round_pulse select id, 1 from round;

create function beat_round() returns trigger language plpgsql as $$
begin
  insert into round_pulse values (new.round_id, 1)
    on conflict (round_id) do update set beat = round_pulse.beat + 1;
  return null;
end $$;

create function begin_pulse() returns trigger language plpgsql as $$
begin
  insert into round_pulse values (new.id, 1)
    on conflict (round_id) do update set beat = round_pulse.beat + 1;
  return null;
end $$;

create trigger round_beats after insert or update on round for each row execute function begin_pulse();
create trigger new_report_beats after insert on report for each row execute function beat_round();
create trigger moved_report_beats after update on report for each row
  when ((old.state, old.step, old.step_office, old.step_person, old.submitted_versions)
    is distinct from (new.state, new.step, new.step_office, new.step_person, new.submitted_versions))
  execute function beat_round();
create trigger obligation_beats after update on obligation for each row
  when ((old.exempt_reason, old.extended_to) is distinct from (new.exempt_reason, new.extended_to))
  execute function beat_round();
create trigger nudge_beats after insert on nudge for each row execute function beat_round();
create trigger extension_beats after insert or update on extension for each row execute function beat_round();

create index obligation_in_order on obligation (round_id, place);
