-- 更正: what is public and is being written anew, and the version that became public first.
alter table report add column correction jsonb;
alter table report add column first_public_version integer;
update report set first_public_version = number where state = 'published';
-- The pulse of a round beats with these as well.
drop trigger moved_report_beats on report;
create trigger moved_report_beats after update on report for each row
  when ((old.state, old.step, old.step_office, old.step_person, old.submitted_versions, old.edition, old.correction is null)
    is distinct from (new.state, new.step, new.step_office, new.step_person, new.submitted_versions, new.edition, new.correction is null))
  execute function beat_round();
