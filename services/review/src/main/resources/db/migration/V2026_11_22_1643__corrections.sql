-- 更正: what a version that corrects a public edition tells the public, and at which level its review begins.
alter table case_versions add column correction_note text;
alter table case_versions add column correction_from integer;
-- 撤下: what was public and is no more.
alter table cases drop constraint cases_public_state_check;
alter table cases add constraint cases_public_state_check check (public_state in ('awaited', 'published', 'held', 'withdrawn', 'not-published'));
