-- 征求意见 waits for an opinion.
alter table notice drop constraint notice_awaits_check;
alter table notice add constraint notice_awaits_check
  check (awaits in ('beginning', 'step', 'submission', 'decision', 'reminder', 'opinion'));
