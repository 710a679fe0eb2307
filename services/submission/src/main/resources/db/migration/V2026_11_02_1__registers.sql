-- The registers that submission owns: sites, units, who reviews whom, officers and appointments.
create table site (
  id                  text primary key,
  name                text not null,
  domain              text not null,
  identification_code text not null,
  index_number_rule   text not null,
  address             text not null,
  release             text not null check (release in ('at-once', 'held'))
);

create table unit (
  id             uuid primary key,
  place          bigint generated always as identity,
  kind           text not null check (kind in ('sub-district', 'district-bureau', 'district-government', 'oversight-office')),
  name           text not null,
  short_name     text not null,
  parent_id      uuid references unit,
  district       text not null,
  area_code      text not null,
  credit_code    text not null,
  site_id        text not null references site,
  addressee      text,
  single_officer boolean not null,
  valid_from     timestamptz not null,
  valid_until    timestamptz,
  version        bigint not null
);
create index unit_by_district on unit (district, place);

create table chain_level (
  district  text not null,
  kind      text not null check (kind in ('sub-district', 'district-bureau', 'district-government', 'oversight-office')),
  level     integer not null check (level > 0),
  office_id uuid not null references unit,
  primary key (district, kind, level)
);

create table officer (
  person   uuid primary key,
  username text not null unique,
  name     text not null,
  version  bigint not null
);

create table appointment (
  id        uuid primary key,
  person    uuid not null references officer,
  place     integer not null,
  unit_id   uuid references unit,
  functions text not null,
  position  text not null,
  holds_from  timestamptz not null,
  holds_until timestamptz
);
create index appointment_by_person on appointment (person, place);
