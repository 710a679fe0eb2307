-- 数据采集表 as it came back: what each inner office of a unit counted. A sheet handed in again takes the place of what that
-- office sent before.
create table collected_figure (
  round_id   uuid not null,
  unit_id    uuid not null,
  office     text not null,
  indicator  integer not null,
  value      numeric(18, 6) not null,
  kept_name  text not null,
  kept_at    timestamptz not null,
  primary key (round_id, unit_id, office, indicator),
  foreign key (round_id, unit_id) references obligation (round_id, unit_id)
);
