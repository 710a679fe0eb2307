-- The figure by which a version answers an indicator of the dictionary; money in 元.
create table indicated_figures (
  case_id   uuid    not null,
  version   integer not null,
  indicator integer not null,
  measure   text    not null,
  value     numeric not null,
  unit      text    not null,
  primary key (case_id, version, indicator, measure),
  foreign key (case_id, version) references case_versions (case_id, number)
);
