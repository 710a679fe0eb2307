\set report random(1, 200)
\set count random(1, 9999)
begin;
select * from bench_report where id = :report for update;
select * from bench_section where report = :report order by place;
update bench_section set version = version + 1, content_hash = md5(:count::text) || md5(:report::text),
  blocks = jsonb_set(blocks, '{0,text}', to_jsonb('全年召开法治建设专题会议' || :count || '次，研究重大事项9件。'))
  where report = :report and place = 1;
update bench_report set version = version + 1, step_since = now() where id = :report;
insert into bench_act (subject, verb, person, name, unit_name, at)
  values (:report, 'save-section', '019c6d00-0000-7000-8000-000000000310', '陈小满', '白鹭镇人民政府', now());
commit;
