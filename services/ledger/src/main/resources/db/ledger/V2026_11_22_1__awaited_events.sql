-- A held event may also wait for what another topic brings:
--   awaited        what it needs is not known yet; tried again by itself
alter table held_events drop constraint held_events_reason_check;
alter table held_events add constraint held_events_reason_check
  check (reason in ('gap', 'behind', 'awaited', 'unknown-major', 'not-applied'));
