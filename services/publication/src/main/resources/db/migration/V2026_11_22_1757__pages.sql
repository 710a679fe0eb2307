-- What the public sees otherwise than before, so that pages which are kept can be given up. A row is written in the
-- transaction of the change; a reader asks for the rows of transactions that its last look could not see yet, so none is
-- missed whatever the order of commits. Rows are only read for seconds and taken out after an hour.
create table public_changes (
  xid    xid8        not null default pg_current_xact_id(),
  report uuid,       -- null: it concerns pages of every kind
  at     timestamptz not null default now()
);
create index public_changes_by_xid on public_changes (xid);
create index public_changes_by_time on public_changes (at);

create function tell_change_of_edition() returns trigger language plpgsql as $$
begin
  if new.index_number is not null then
    insert into public_changes (report) values (new.report);
  end if;
  return null;
end;
$$;
create trigger editions_tell after insert or update on editions
  for each row execute function tell_change_of_edition();

create function tell_change_of_all() returns trigger language plpgsql as $$
begin
  insert into public_changes (report) values (null);
  return null;
end;
$$;
create trigger sites_tell after insert on sites for each row execute function tell_change_of_all();
create trigger sites_tell_change after update on sites for each row
  when (old.* is distinct from new.*) execute function tell_change_of_all();
create trigger units_tell after update on units for each row
  when ((old.name, old.kind, old.site) is distinct from (new.name, new.kind, new.site))
  execute function tell_change_of_all();

-- How often the page of a report was read (浏览次数). Added to in batches; who read is not kept anywhere.
create table edition_views (
  report uuid   primary key,
  views  bigint not null check (views >= 0)
);

-- The lists of a site, by year, unit and kind.
create index editions_by_year on editions (site, report_year, published_at desc) where state = 'published';
create index editions_by_unit on editions (unit, report_year desc) where state = 'published';
create index editions_by_kind on editions (site, unit_kind, published_at desc) where state = 'published';
