-- While the portal is built again from the record, the verb writes one line that concerns pages of every kind; a country's lines, one
-- an edition, would have to be read by every replica at once.
create or replace function tell_change_of_edition() returns trigger language plpgsql as $$
begin
  if new.index_number is not null and coalesce(current_setting('chengbao.rebuilding', true), '') <> 'on' then
    insert into public_changes (report) values (new.report);
  end if;
  return null;
end;
$$;
