-- Addresses that moved lead to the new ones for ever: paths as an operator says, domains as sites change theirs.
create table moved_addresses (
  path   text        primary key,
  target text        not null,
  person text        not null,
  name   text        not null,
  at     timestamptz not null
);
create table former_domains (
  domain text        primary key,
  site   text        not null,
  until  timestamptz not null default now()
);

create function refuse_change_of_moved_addresses() returns trigger language plpgsql as $$
begin
  raise exception 'an address that moved leads there for ever' using errcode = 'restrict_violation';
end;
$$;
create trigger moved_addresses_stay before update or delete on moved_addresses
  for each row execute function refuse_change_of_moved_addresses();
create trigger former_domains_stay before delete on former_domains
  for each row execute function refuse_change_of_moved_addresses();

create function note_former_domain() returns trigger language plpgsql as $$
begin
  insert into former_domains (domain, site) values (old.domain, old.id)
  on conflict (domain) do update set site = excluded.site, until = now();
  return null;
end;
$$;
create trigger sites_note_their_domain after update on sites for each row
  when (old.domain <> new.domain) execute function note_former_domain();
