-- 撤下: who took an edition down and when, beside the note that the notice shows.
alter table editions add column withdrawn_at timestamptz;
alter table editions add column withdrawn_unit text;
alter table editions add column withdrawn_office text;
alter table editions add check ((withdrawn_at is null) = (withdrawn_unit is null) and (withdrawn_at is null) = (withdrawn_office is null));
