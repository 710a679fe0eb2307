-- What the checks made of a version is one thing: rule set, findings, figures, worked sums, rules that could not run.
alter table report_version disable trigger signed_version_is_closed;
update report_version
   set content = (content - 'findings' - 'figures') || jsonb_build_object(
         'checkup', jsonb_build_object(
           'ruleSet', 'national 2026.1',
           'findings', content -> 'findings',
           'figures', content -> 'figures',
           'sums', '[]'::jsonb,
           'notRun', '{}'::jsonb));
alter table report_version enable trigger signed_version_is_closed;
