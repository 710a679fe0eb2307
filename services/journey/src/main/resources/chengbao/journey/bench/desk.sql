-- An office above 5,000 units, 300 of which another office reviews first; so many old cases, so many open ones.
-- Parameters: {first} {above} the two offices, {old} {open} how many, {readers} the readers' person ids.

-- reporting units: the first 300 belong to the first office
insert into desk_units
select office, md5('bench-unit-' || u)::uuid, '澜州市安澜区测速第' || u || '街道办事处', '测速第' || u || '街道'
from generate_series(0, 4999) u, (values ('{first}'::uuid, 300), ('{above}'::uuid, 5000)) o (office, units)
where u < o.units on conflict do nothing;

insert into desk_rounds
select office, md5('bench-round-' || r)::uuid, '测速第' || r || '年度任务', 1800 + r
from generate_series(0, ({old} - 1) / 5000) r, (values ('{first}'::uuid), ('{above}'::uuid)) o (office) on conflict do nothing;

-- fifty delegations of each reader
insert into appointments (id, person, unit, functions, position, from_at, until_at, for_person, for_name)
select md5('bench-delegation-' || d || p)::uuid, p::uuid, md5('bench-office-' || d)::uuid, array['reviewer'], '测速',
  timestamptz '2020-01-01', null, md5('bench-principal-' || d)::uuid, '测速' || d
from generate_series(1, 50) d, unnest(array[{readers}]) p on conflict do nothing;

create temporary table filled as
select n, n % 5000 as u, n >= {old} as is_open, md5('bench-case-' || n)::uuid as id,
  case when n >= {old} then (array['waiting', 'waiting', 'claimed', 'with-unit'])[1 + (n / 5) % 4] else 'decided' end as state,
  case when n >= {old} and n % 5000 < 300 then 1 else 2 end as level,
  timestamptz '2025-01-01' - make_interval(mins => ({old} - n) * 3) as at
from generate_series({from}, {old} + {open} - 1) n;

insert into cases (id, state, revision, level, office, version, unit, unit_kind, unit_name, unit_short_name, unit_district,
  unit_area_code, unit_credit_code, unit_site, round, round_title, round_notice, report_year, round_due, holder, holder_name,
  held_since, last_move, last_by, last_at, public_state, public_edition, public_number, public_address, public_at)
select id, state, 6, level, case when level = 1 then '{first}'::uuid else '{above}'::uuid end, 1, md5('bench-unit-' || u)::uuid,
  case when u % 3 = 0 then 'district-bureau' else 'sub-district' end, '澜州市安澜区测速第' || u || '街道办事处', '测速第' || u || '街道',
  '990102', '990102001', '测速', 'anlan', md5('bench-round-' || n / 5000)::uuid, '测速第' || n / 5000 || '年度任务', '测速', 1800 + n / 5000,
  at + interval '30 days',
  case when state = 'claimed' then (array[{readers}])[1 + n % array_length(array[{readers}], 1)]::uuid end,
  case when state = 'claimed' then '测速审核人' end, case when state = 'claimed' then at end,
  case state when 'decided' then 'approved' when 'claimed' then 'claimed' when 'with-unit' then 'returned' else 'opened' end, '测速', at,
  case when not is_open then 'published' end, case when not is_open then 1 end, case when not is_open then 'X/' || n end,
  case when not is_open then '/reports/' || id end, case when not is_open then at end
from filled on conflict do nothing;

insert into case_levels
select id, l, case when l = 2 then '{above}'::uuid when u < 300 then '{first}'::uuid else md5('bench-office-' || u % 50)::uuid end, '测速单位' || l
from filled, generate_series(1, 2) l on conflict do nothing;

insert into case_versions (case_id, number, title, document_number, reader_version, blocks, attachment_hashes, findings, hash_algorithm,
  content_hash, public_hash, disclosure, secrecy_reviewer, secrecy_outcome, secrecy_at, first_submitted_at, submitted_at)
select id, 1, '澜州市安澜区测速第' || u || '街道办事处关于' || 1800 + n / 5000 || '年度法治政府建设情况的报告', '测速〔' || 1800 + n / 5000 || '〕' || n || '号', '1',
  case when is_open then (select jsonb_agg(jsonb_build_object('id', 'b' || b, 'kind', case when b % 8 = 1 then 'heading' else 'paragraph' end,
    'level', case when b % 8 = 1 then 1 else 0 end, 'text', case when b % 8 = 1 then b || '、推进法治政府建设的主要举措' else repeat('开展行政执法检查一百六十七次，', 8) end,
    'disclosed', true)) from generate_series(1, 48) b) else '[]'::jsonb end,
  '[]', '[]', 'sha-256', repeat('a', 64), repeat('b', 64), 'active', '测速', 'cleared', at, at, at
from filled on conflict do nothing;

insert into case_people select id, 1, md5('bench-' || part || u)::uuid, part
from filled, unnest(case when is_open then array['drafted', 'signed', 'submitted'] else array['drafted'] end) part
on conflict do nothing;

insert into case_decisions (case_id, version, level, kind, person, name, words, reason_code, accepted_waivers, at)
select id, 1, l, case when state = 'with-unit' then 'returned' when l = 1 then 'endorsed' else 'approved' end,
  md5('bench-reviewer-' || l)::uuid, '测速', '同意', case when state = 'with-unit' then 'C05' end, '[]', at
from filled, generate_series(1, 2) l
where state = 'decided' or (state = 'with-unit' and l = level) or (is_open and state <> 'with-unit' and l < level)
on conflict do nothing;

insert into case_stays (case_id, place, at_unit, level, office, since_at, until_at)
select id, 1, state = 'with-unit', level, case when level = 1 then '{first}'::uuid else '{above}'::uuid end, at - interval '5 days',
  case when not is_open then at end
from filled on conflict do nothing;

insert into desk_lines
select l.office, c.id, case when l.number < c.level then 'decided' else c.state end, c.state, c.revision, c.level, 2, '测速单位', c.unit,
  c.unit_kind, c.unit_name, c.unit_short_name, c.round, c.report_year, 1, v.title, v.document_number, f.n % 4 / 3, c.holder, c.holder_name,
  c.last_at, c.last_at, v.submitted_at, c.round_due, null, null, c.public_state
from filled f join cases c on c.id = f.id join case_levels l on l.case_id = c.id and l.number <= c.level
join case_versions v on v.case_id = c.id and v.number = 1
where l.office in ('{first}', '{above}') on conflict do nothing;

drop table filled;
