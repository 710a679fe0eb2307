-- Two hundred drafts of five sections, in the shape of report, report_section and acts.
create table bench_report (id int primary key, version bigint not null, head jsonb not null, hands jsonb not null, step_since timestamptz not null);
create table bench_section (report int not null references bench_report, place int not null, version bigint not null,
  content_hash text not null, blocks jsonb not null, primary key (report, place));
create table bench_act (id bigint generated always as identity primary key, subject int not null, verb text not null,
  person text not null, name text not null, unit_name text not null, at timestamptz not null);
create index bench_act_by_subject on bench_act (subject, id);
insert into bench_report select n, 1, '{"title": "关于2025年度法治政府建设情况的报告"}', '[{"name": "陈小满"}]', now() from generate_series(1, 200) n;
insert into bench_section select n, place, 1, repeat('0', 64),
  (select jsonb_agg(jsonb_build_object('id', 'b' || b, 'kind', 'paragraph', 'level', 0, 'disclosed', true,
     'text', repeat('全年召开法治建设专题会议14次，研究重大事项9件。', 5))) from generate_series(1, 6) b)
  from generate_series(1, 200) n, generate_series(0, 4) place;
