-- 撤回: that the unit asked for a submitted report back, and how that was answered.
alter table report add column recall jsonb;
