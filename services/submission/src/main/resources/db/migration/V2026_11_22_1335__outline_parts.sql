-- A template says of each part how long it should be, belongs to all or to one district, and says why its version was made.
alter table outline add column district text, add column parts jsonb, add column remark text not null default '';
update outline set parts = (
  select jsonb_agg(jsonb_build_object('heading', heading, 'least', 0, 'most', 0) order by place)
  from jsonb_array_elements_text(headings) with ordinality as one(heading, place));
alter table outline alter column parts set not null, drop column headings;
create index outline_by_district on outline (district, valid_from desc);
