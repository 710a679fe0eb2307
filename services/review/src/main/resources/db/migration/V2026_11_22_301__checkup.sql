-- What else the checks made of a version: rule set, figures, worked sums, rules that could not run, and what they found here.
alter table case_versions add column checkup jsonb;
