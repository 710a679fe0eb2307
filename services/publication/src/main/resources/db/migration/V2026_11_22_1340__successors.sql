-- Who carries on the work of a unit that has ended, as submission last told us.
alter table units add column successor text;
create index units_by_successor on units (successor) where successor is not null;
