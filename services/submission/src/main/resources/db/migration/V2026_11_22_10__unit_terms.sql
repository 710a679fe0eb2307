-- A unit that has ended names who carries its work on.
alter table unit add column successor_id uuid references unit;
create index unit_by_successor on unit (successor_id) where successor_id is not null;
create index unit_by_parent on unit (parent_id);

-- What a unit was from when on: one row a version, never changed.
create table unit_term (
  unit_id        uuid not null references unit,
  version        bigint not null,
  holds_from     timestamptz not null,
  name           text not null,
  short_name     text not null,
  parent_id      uuid references unit,
  area_code      text not null,
  credit_code    text not null,
  site_id        text not null references site,
  addressee      text,
  single_officer boolean not null,
  primary key (unit_id, version)
);
insert into unit_term
select id, version, valid_from, name, short_name, parent_id, area_code, credit_code, site_id, addressee, single_officer
from unit;

create index appointment_by_unit on appointment (unit_id);
