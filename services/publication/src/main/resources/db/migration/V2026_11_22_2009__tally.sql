-- How many reports are public, by site, year and kind of unit, so that no page has to count a country. Each statement that
-- changes editions adds lines; nobody waits for anybody, and the sum is right in every snapshot. Lines are drawn together
-- now and then.
create table edition_tally (
  site        text    not null,
  report_year integer not null,
  unit_kind   text    not null,
  editions    bigint  not null
);
create index edition_tally_by_site on edition_tally (site, report_year, unit_kind);

create function tally_added_editions() returns trigger language plpgsql as $$
begin
  insert into edition_tally
    select site, report_year, unit_kind, count(*) from added
    where state = 'published' group by site, report_year, unit_kind;
  return null;
end;
$$;
create function tally_gone_editions() returns trigger language plpgsql as $$
begin
  insert into edition_tally
    select site, report_year, unit_kind, -count(*) from gone
    where state = 'published' group by site, report_year, unit_kind;
  return null;
end;
$$;
create function tally_changed_editions() returns trigger language plpgsql as $$
begin
  insert into edition_tally
    select site, report_year, unit_kind, sum(change)
    from (select site, report_year, unit_kind, 1 as change from added where state = 'published'
          union all
          select site, report_year, unit_kind, -1 from gone where state = 'published') changes
    group by site, report_year, unit_kind having sum(change) <> 0;
  return null;
end;
$$;
create trigger editions_tally_added after insert on editions
  referencing new table as added for each statement execute function tally_added_editions();
create trigger editions_tally_gone after delete on editions
  referencing old table as gone for each statement execute function tally_gone_editions();
create trigger editions_tally_changed after update on editions
  referencing old table as gone new table as added for each statement execute function tally_changed_editions();

insert into edition_tally
  select site, report_year, unit_kind, count(*) from editions
  where state = 'published' group by site, report_year, unit_kind;

-- The units of a site in the order of its pages.
create index units_by_site on units (site, kind, name);

-- The latest of a branch (条线): the name of a bureau without the place it belongs to.
create index editions_by_branch
  on editions (site, regexp_replace(unit_name, '^.*[省州盟市区县旗](?=.{2})', ''), published_at desc)
  where state = 'published' and unit_kind = 'district-bureau';
